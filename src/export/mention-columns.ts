/**
 * The columns of a table of mentions, one a row: the one definition for what readers save, and for whoever publishes the
 * whole table with its schema.
 */
import { ACTIVITIES, KINDS } from '../domain/activities.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Mention } from '../domain/mention.ts'
import { QUALIFIERS } from '../domain/quantities.ts'
import { STATUSES } from '../domain/statuses.ts'
import { DATINGS } from '../domain/years.ts'
import { creditOf, describeWhen, titleOf } from '../i18n/describe.ts'
import type { Column } from './column.ts'

export interface MentionRow {
  readonly mention: Mention
  readonly dataset: Dataset
}

export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  {
    name: 'mention',
    type: 'string',
    required: true,
    description: 'Identifier of the mention. It is never used again, whatever becomes of the mention.',
    read: ({ mention }) => mention.mention,
  },
  {
    name: 'document',
    type: 'string',
    required: true,
    description: 'Identifier of the document that reports it.',
    read: ({ mention }) => mention.document,
  },
  {
    name: 'document_title',
    type: 'string',
    required: true,
    description: 'Title of the document.',
    read: ({ mention, dataset }) => describeDocument(mention, dataset, titleOf),
  },
  {
    name: 'document_credit',
    type: 'string',
    required: true,
    description: 'Authors, publisher and date of the document.',
    read: ({ mention, dataset }) => describeDocument(mention, dataset, creditOf),
  },
  {
    name: 'activity',
    type: 'string',
    required: true,
    values: ACTIVITIES,
    description: 'What was done, one of seven activities.',
    read: ({ mention }) => mention.activity,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: KINDS,
    description: 'The kind of the activity.',
    read: ({ mention }) => mention.kind,
  },
  {
    name: 'countries',
    type: 'list',
    itemType: 'string',
    required: true,
    description: 'Where it happened or with whom: ISO 3166-1 alpha-3 codes, XKX for Kosovo.',
    read: ({ mention }) => mention.countries,
  },
  {
    name: 'country_names',
    type: 'list',
    itemType: 'string',
    required: true,
    description: 'The same countries by name, in the same order.',
    read: ({ mention, dataset }) =>
      mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code),
  },
  {
    name: 'related',
    type: 'list',
    itemType: 'string',
    description: 'Countries that the same lines name besides, by code. They are never counted.',
    read: ({ mention }) => mention.related,
  },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: STATUSES,
    description: 'How the document itself stands to the claim.',
    read: ({ mention }) => mention.status,
  },
  {
    name: 'via',
    type: 'string',
    description: 'Whom the document itself cites for it, where the passage says so.',
    read: ({ mention }) => mention.via,
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    description: 'What the mention is about, in the words of the atlas.',
    read: ({ mention }) => mention.title,
  },
  {
    name: 'summary',
    type: 'string',
    required: true,
    description: 'What the document reports, in the words of the atlas.',
    read: ({ mention }) => mention.summary,
  },
  {
    name: 'actors',
    type: 'list',
    itemType: 'string',
    description: 'Chinese agencies and firms that the passage names.',
    read: ({ mention }) => mention.actors,
  },
  {
    name: 'when',
    type: 'string',
    description:
      'The date in EDTF: 2006, 2017-11 or a day; 2014/2020 throughout; [1995..2021] some time in these years; [..2019] some time up to that year. Empty where the document gives none.',
    read: ({ mention }) => mention.when,
  },
  {
    name: 'when_in_words',
    type: 'string',
    required: true,
    description: 'The same date in words.',
    read: ({ mention }) => describeWhen(mention.when),
  },
  {
    name: 'year_from',
    type: 'integer',
    description: 'First year that the date can mean. Empty where it is open or unknown.',
    read: ({ mention }) => mention.yearFrom,
  },
  {
    name: 'year_to',
    type: 'integer',
    description: 'Last year that the date can mean. Empty where it is open or unknown.',
    read: ({ mention }) => mention.yearTo,
  },
  {
    name: 'dating',
    type: 'string',
    required: true,
    values: DATINGS,
    description:
      'during: in all of these years; within: at some time in these years, or several times; undated: no date.',
    read: ({ mention }) => mention.dating,
  },
  {
    name: 'when_basis',
    type: 'string',
    description: 'How the date was worked out, where the text does not give it outright.',
    read: ({ mention }) => mention.whenBasis,
  },
  {
    name: 'quantity_value',
    type: 'number',
    description: 'The figure that the passage gives. Empty where there is none, or a range.',
    read: ({ mention }) => mention.quantity?.value ?? null,
  },
  {
    name: 'quantity_min',
    type: 'number',
    description: 'Lower end of the figure, where it is a range.',
    read: ({ mention }) => mention.quantity?.min ?? null,
  },
  {
    name: 'quantity_max',
    type: 'number',
    description: 'Upper end of the figure, where it is a range.',
    read: ({ mention }) => mention.quantity?.max ?? null,
  },
  {
    name: 'quantity_unit',
    type: 'string',
    description: 'What the figure counts.',
    read: ({ mention }) => mention.quantity?.unit ?? null,
  },
  {
    name: 'quantity_qualifier',
    type: 'string',
    values: QUALIFIERS,
    description: 'How exact the figure is.',
    read: ({ mention }) => mention.quantity?.qualifier ?? null,
  },
  {
    name: 'quantity_status',
    type: 'string',
    values: STATUSES,
    description: 'How the document stands to the figure, where that differs from the mention.',
    read: ({ mention }) => mention.quantity?.status ?? null,
  },
  {
    name: 'quantity_via',
    type: 'string',
    description: 'Whom the document cites for the figure, where that differs from the mention.',
    read: ({ mention }) => mention.quantity?.via ?? null,
  },
  {
    name: 'place',
    type: 'string',
    description: 'A named site below the level of a country. Empty where the passage names none.',
    read: ({ mention }) => mention.place?.name ?? null,
  },
  {
    name: 'place_longitude',
    type: 'number',
    description: 'Longitude of the site in degrees, WGS 84.',
    read: ({ mention }) => mention.place?.coordinates[0] ?? null,
  },
  {
    name: 'place_latitude',
    type: 'number',
    description: 'Latitude of the site in degrees, WGS 84.',
    read: ({ mention }) => mention.place?.coordinates[1] ?? null,
  },
  {
    name: 'section',
    type: 'string',
    description: 'The heading that the passage stands under, where the document has one.',
    read: ({ mention }) => mention.section,
  },
  {
    name: 'lines',
    type: 'list',
    itemType: 'integer',
    required: true,
    description: 'Lines of the archived text, numbered from 1.',
    read: ({ mention }) => mention.lines,
  },
  {
    name: 'notes',
    type: 'list',
    itemType: 'integer',
    description: 'Numbers of the document’s own notes.',
    read: ({ mention }) => mention.notes,
  },
  {
    name: 'links',
    type: 'list',
    itemType: 'string',
    description: 'Mentions of the same event, in this document or another.',
    read: ({ mention }) => mention.links,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    description: 'Address of the passage. Empty where no address of the document is known.',
    read: ({ mention }) => mention.url,
  },
]

function describeDocument(
  mention: Mention,
  { documentById }: Dataset,
  describe: (document: Dataset['atlas']['documents'][number]) => string,
): string {
  const document = documentById.get(mention.document)
  return document ? describe(document) : mention.document
}
