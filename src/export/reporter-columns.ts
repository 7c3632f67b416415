/** The columns of the table for reporters: each mention in words that can be read, sorted and quoted without the rest. */
import { ACTIVITIES } from '../domain/activities.ts'
import type { SourceDocument } from '../domain/atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import { licenceOf } from '../domain/licences.ts'
import { STATUSES } from '../domain/statuses.ts'
import { creditOf, describePassage, titleOf } from '../i18n/describe.ts'
import { nameSource } from '../i18n/describe-extract.ts'
import { describeWhenAsPhrase } from '../i18n/describe-when-as-phrase.ts'
import { exportWords } from '../i18n/export-words.ts'
import { words } from '../i18n/words.ts'
import type { Column } from './column.ts'
import type { MentionRow } from './mention-columns.ts'

export interface ReporterRow extends MentionRow {
  /** Whether years are chosen and the mention is not certain to fall into them. */
  readonly unsure: boolean
}

/** Their names are read by people, so they are words and not the names that programs use. */
export const REPORTER_COLUMNS: readonly Column<ReporterRow>[] = [
  {
    name: 'Country',
    type: 'string',
    required: true,
    description: 'Where it happened or with whom, by name; commas between several.',
    read: ({ mention, dataset }) =>
      mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code).join(', '),
  },
  {
    name: 'Date',
    type: 'string',
    required: true,
    description: 'The date in words, which no spreadsheet takes for a date of its own.',
    read: ({ mention, unsure }) => {
      const date = describeWhenAsPhrase(mention.when)
      return unsure ? exportWords.unsure(date) : date
    },
  },
  {
    name: 'Activity',
    type: 'string',
    required: true,
    values: ACTIVITIES.map((activity) => words.activities[activity]),
    description: 'What was done, one of seven activities.',
    read: ({ mention }) => words.activities[mention.activity],
  },
  {
    name: 'What',
    type: 'string',
    required: true,
    description: 'What the document reports, in the words of the atlas.',
    read: ({ mention }) => `${mention.title}. ${mention.summary}`,
  },
  {
    name: 'Status',
    type: 'string',
    required: true,
    values: STATUSES.map((status) => words.statuses[status]),
    description: 'How the document itself stands to the claim.',
    read: ({ mention }) => words.statuses[mention.status],
  },
  {
    name: 'Who says so',
    type: 'string',
    required: true,
    description:
      'The authors of the document, and before them whom they cite for it, where the passage says so.',
    read: ({ mention, dataset }) => {
      const authors = describeDocument(mention.document, dataset, nameAuthors)
      return mention.via === null ? authors : exportWords.citedBy(mention.via, authors)
    },
  },
  {
    name: 'Source',
    type: 'string',
    required: true,
    description: 'The document with authors, publisher and date, and where in it the passage stands.',
    read: ({ mention, dataset }) => {
      const named = describeDocument(mention.document, dataset, (one) => `${titleOf(one)}, ${creditOf(one)}`)
      return `${named}; ${describePassage(mention)}`
    },
  },
  {
    name: 'Link',
    type: 'string',
    format: 'uri',
    description: 'Address of the passage. Empty where no address of the document is known.',
    read: ({ mention }) => mention.url,
  },
  {
    name: 'Mention',
    type: 'string',
    required: true,
    description: 'Identifier of the mention, by which the atlas and the full table know it.',
    read: ({ mention }) => mention.mention,
  },
  {
    name: 'Credit',
    type: 'string',
    required: true,
    description: 'The atlas, the version of its data, and the licence.',
    read: ({ dataset }) => `${nameSource(dataset)}, ${licenceOf(dataset.atlas.license).name}`,
  },
]

function nameAuthors({ authors }: SourceDocument): string {
  return words.list(authors.map(({ given, family }) => `${given} ${family}`))
}

function describeDocument(
  id: string,
  { documentById }: Dataset,
  describe: (document: SourceDocument) => string,
): string {
  const document = documentById.get(id)
  return document ? describe(document) : id
}
