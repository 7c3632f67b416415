/** The columns that tables of mentions and of totals share. */
import { ACTIVITIES } from '../domain/activities.ts'
import type { Total } from '../domain/atlas.ts'
import type { Mention } from '../domain/mention.ts'
import { QUALIFIERS } from '../domain/quantities.ts'
import { STATUSES } from '../domain/statuses.ts'
import { DATINGS } from '../domain/years.ts'
import { describeWhenAsPhrase } from '../i18n/describe-when-as-phrase.ts'
import { words } from '../i18n/words.ts'
import type { Column, Field } from './column.ts'

/** What a mention and a total have in common. */
export type Statement = Pick<Mention, keyof Mention & keyof Total>

interface NamelessColumn extends Omit<Field, 'name'> {
  readonly read: Column<Statement>['read']
}

const COLUMNS = {
  document: {
    type: 'string',
    required: true,
    description: 'Identifier of the document that reports it.',
    read: ({ document }) => document,
  },
  activity: {
    type: 'string',
    required: true,
    values: ACTIVITIES,
    labels: words.activities,
    meanings: words.activityMeanings,
    description: 'What was done, one of seven activities.',
    read: ({ activity }) => activity,
  },
  status: {
    type: 'string',
    required: true,
    values: STATUSES,
    labels: words.statuses,
    meanings: words.statusMeanings,
    description: 'How the document itself stands to the claim.',
    read: ({ status }) => status,
  },
  via: {
    type: 'string',
    description: 'Whom the document itself cites for it, where the passage says so.',
    read: ({ via }) => via,
  },
  summary: {
    type: 'string',
    required: true,
    description: 'What the document reports, in the words of the atlas.',
    read: ({ summary }) => summary,
  },
  when: {
    type: 'string',
    description:
      'The date in EDTF: 2006, 2017-11 or a day; 2014/2020 throughout; [1995..2021] some time in these years; [..2019] some time up to that year. Empty where the document gives none.',
    read: ({ when }) => when,
  },
  when_in_words: {
    type: 'string',
    required: true,
    description: 'The same date in words, which no spreadsheet takes for a date of its own.',
    read: ({ when }) => describeWhenAsPhrase(when),
  },
  year_from: {
    type: 'integer',
    description: 'First year that the date can mean. Empty where it is open or unknown.',
    read: ({ yearFrom }) => yearFrom,
  },
  year_to: {
    type: 'integer',
    description: 'Last year that the date can mean. Empty where it is open or unknown.',
    read: ({ yearTo }) => yearTo,
  },
  dating: {
    type: 'string',
    required: true,
    values: DATINGS,
    description:
      'during: in all of these years; within: at some time in these years, or several times; undated: no date.',
    read: ({ dating }) => dating,
  },
  when_basis: {
    type: 'string',
    description: 'How the date was worked out, where the text does not give it outright.',
    read: ({ whenBasis }) => whenBasis,
  },
  quantity_value: {
    type: 'number',
    description: 'The figure that the passage gives. Empty where there is none, or a range.',
    read: ({ quantity }) => quantity?.value ?? null,
  },
  quantity_min: {
    type: 'number',
    description: 'Lower end of the figure, where it is a range.',
    read: ({ quantity }) => quantity?.min ?? null,
  },
  quantity_max: {
    type: 'number',
    description: 'Upper end of the figure, where it is a range.',
    read: ({ quantity }) => quantity?.max ?? null,
  },
  quantity_unit: {
    type: 'string',
    description: 'What the figure counts.',
    read: ({ quantity }) => quantity?.unit ?? null,
  },
  quantity_qualifier: {
    type: 'string',
    values: QUALIFIERS,
    description: 'How exact the figure is.',
    read: ({ quantity }) => quantity?.qualifier ?? null,
  },
  quantity_status: {
    type: 'string',
    values: STATUSES,
    labels: words.statuses,
    meanings: words.statusMeanings,
    description: 'How the document stands to the figure, where that differs from the claim.',
    read: ({ quantity }) => quantity?.status ?? null,
  },
  quantity_via: {
    type: 'string',
    description: 'Whom the document cites for the figure, where that differs from the claim.',
    read: ({ quantity }) => quantity?.via ?? null,
  },
  section: {
    type: 'string',
    description: 'The heading that the passage stands under, where the document has one.',
    read: ({ section }) => section,
  },
  lines: {
    type: 'list',
    itemType: 'integer',
    required: true,
    description: 'Lines of the archived text, numbered from 1.',
    read: ({ lines }) => lines,
  },
  notes: {
    type: 'list',
    itemType: 'integer',
    description: 'Numbers of the document’s own notes.',
    read: ({ notes }) => notes,
  },
  url: {
    type: 'string',
    format: 'uri',
    description: 'Address of the passage. Empty where no address of the document is known.',
    read: ({ url }) => url,
  },
} as const satisfies Record<string, NamelessColumn>

export type StatementColumn = keyof typeof COLUMNS

/** @param statementOf the mention or total of a row. */
export function statementColumns<Row>(
  statementOf: (row: Row) => Statement,
  names: readonly StatementColumn[],
): readonly Column<Row>[] {
  return names.map((name) => {
    const { read, ...field }: NamelessColumn = COLUMNS[name]
    return { name, ...field, read: (row) => read(statementOf(row)) }
  })
}
