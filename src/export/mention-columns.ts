/**
 * The columns of a table of mentions, one a row: the one definition for what readers save, and for whoever publishes the
 * whole table with its schema.
 */
import { KINDS } from '../domain/activities.ts'
import { COUNTRY_CODE } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Mention } from '../domain/mention.ts'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import type { Column } from './column.ts'
import { positionColumns } from './position-columns.ts'
import { type StatementColumn, statementColumns } from './statement-columns.ts'

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
  ...shared('document'),
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
  ...shared('activity'),
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: KINDS,
    labels: words.kinds,
    description: 'The kind of the activity.',
    read: ({ mention }) => mention.kind,
  },
  {
    name: 'countries',
    type: 'list',
    itemType: 'string',
    pattern: COUNTRY_CODE,
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
    pattern: COUNTRY_CODE,
    description: 'Countries that the same lines name besides, by code. They are never counted.',
    read: ({ mention }) => mention.related,
  },
  ...shared('status', 'via'),
  {
    name: 'title',
    type: 'string',
    required: true,
    description: 'What the mention is about, in the words of the atlas.',
    read: ({ mention }) => mention.title,
  },
  ...shared('summary'),
  {
    name: 'actors',
    type: 'list',
    itemType: 'string',
    description: 'Chinese agencies and firms that the passage names.',
    read: ({ mention }) => mention.actors,
  },
  ...shared(
    'when',
    'when_in_words',
    'year_from',
    'year_to',
    'dating',
    'when_basis',
    'quantity_value',
    'quantity_min',
    'quantity_max',
    'quantity_unit',
    'quantity_qualifier',
    'quantity_status',
    'quantity_via',
  ),
  {
    name: 'place',
    type: 'string',
    description: 'A named site below the level of a country. Empty where the passage names none.',
    read: ({ mention }) => mention.place?.name ?? null,
  },
  ...positionColumns<MentionRow>({
    prefix: 'place_',
    what: 'the site',
    positionOf: ({ mention }) => mention.place?.coordinates,
  }),
  ...shared('section', 'lines', 'notes'),
  {
    name: 'links',
    type: 'list',
    itemType: 'string',
    description: 'Mentions of the same event, in this document or another.',
    read: ({ mention }) => mention.links,
  },
  ...shared('url'),
]

function shared(...names: readonly StatementColumn[]): readonly Column<MentionRow>[] {
  return statementColumns(({ mention }) => mention, names)
}

function describeDocument(
  mention: Mention,
  { documentById }: Dataset,
  describe: (document: Dataset['atlas']['documents'][number]) => string,
): string {
  const document = documentById.get(mention.document)
  return document ? describe(document) : mention.document
}
