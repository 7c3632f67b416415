/** The columns of a saved extract: those of every table of mentions, what the selection makes of each, and where it all comes from. */
import type { SelectedMention } from '../domain/selection.ts'
import { DEFAULT_VIEW, writeView } from '../domain/view.ts'
import { words } from '../i18n/words.ts'
import type { Column } from './column.ts'
import type { ExtractMetadata } from './extract-metadata.ts'
import { MENTION_COLUMNS, type MentionRow } from './mention-columns.ts'

export interface ExtractRow extends MentionRow {
  readonly one: SelectedMention
  readonly metadata: ExtractMetadata
  /** @param query without the question mark. */
  readonly addressOf: (query: string) => string
}

/** Stand beside the dates: whoever reads a year has to see whether it is certain. */
const SELECTION_COLUMNS: readonly Column<ExtractRow>[] = [
  {
    name: 'in_selected_years',
    type: 'string',
    required: true,
    values: ['yes', 'maybe'],
    description:
      'yes: certain to fall into the years chosen; maybe: it can, and nobody knows. With no years chosen: yes where the document dates it, maybe where it gives a window or no date.',
    read: ({ one }) => (one.certain ? 'yes' : 'maybe'),
  },
  {
    name: 'counted_in',
    type: 'list',
    itemType: 'string',
    required: true,
    description: 'Those of its countries in which the selection counts it, by code.',
    read: ({ one }) => one.countries,
  },
]

/** The same in each row: rows are copied from one table into another, and take this along. */
const PROVENANCE_COLUMNS: readonly Column<ExtractRow>[] = [
  {
    name: 'permalink',
    type: 'string',
    format: 'uri',
    required: true,
    description: 'Address of the mention in the atlas.',
    read: ({ mention, addressOf }) => addressOf(writeView({ ...DEFAULT_VIEW, mention: mention.mention })),
  },
  {
    name: 'atlas',
    type: 'string',
    required: true,
    description: 'The atlas, the version of its data and the day that it was issued.',
    read: ({ metadata }) => words.extract.source(metadata.title, metadata.version, metadata.issued),
  },
  {
    name: 'filter',
    type: 'string',
    required: true,
    description: 'What was chosen, in words.',
    read: ({ metadata }) => metadata.filter.words,
  },
  {
    name: 'licence',
    type: 'string',
    required: true,
    description: 'The licence of the data.',
    read: ({ metadata }) => words.extract.licence(metadata.licence.name, metadata.licence.url),
  },
  {
    name: 'citation',
    type: 'string',
    required: true,
    description: 'How to cite the selection.',
    read: ({ metadata }) => metadata.citation,
  },
]

export function extractColumns(): readonly Column<ExtractRow>[] {
  const afterDates = MENTION_COLUMNS.findIndex(({ name }) => name === 'when_basis') + 1
  return [
    ...MENTION_COLUMNS.slice(0, afterDates),
    ...SELECTION_COLUMNS,
    ...MENTION_COLUMNS.slice(afterDates),
    ...PROVENANCE_COLUMNS,
  ]
}
