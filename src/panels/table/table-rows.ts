/** The rows of the table, one a mention, and the orders in which they can stand. */
import { ACTIVITIES } from '../../domain/activities.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { SelectedMention } from '../../domain/selection.ts'
import { shortNameOf } from '../../i18n/describe.ts'

export const COLUMNS = ['country', 'activity', 'title', 'date', 'status', 'document'] as const

export type Column = (typeof COLUMNS)[number]

export interface Sort {
  readonly column: Column
  readonly descending: boolean
}

/** So many lines can be drawn at once without being felt. More are drawn as they come into sight. */
const LONG = 300

export function isLong(lines: number): boolean {
  return lines > LONG
}

export interface TableRow {
  readonly one: SelectedMention
  /** Names of all its countries, as the row shows them. */
  readonly countries: string
  readonly document: string
}

export function makeRows(selected: readonly SelectedMention[], dataset: Dataset): TableRow[] {
  const documents = new Map(dataset.atlas.documents.map((one) => [one.id, shortNameOf(one)]))
  return selected.map((one) => ({
    one,
    countries: one.mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code).join(', '),
    document: documents.get(one.mention.document) ?? one.mention.document,
  }))
}

type Compare = (a: TableRow, b: TableRow) => number

/** Rows that a column does not tell apart stand by country, and then in the order of the data. */
export function sortRows(rows: readonly TableRow[], { column, descending }: Sort): TableRow[] {
  // One collator for all comparisons: `localeCompare` with a language would look it up for each.
  const { compare: byName } = new Intl.Collator('en')
  const byColumn = comparisonOf(column, byName)
  return [...rows].sort(
    (a, b) => (descending ? byColumn(b, a) : byColumn(a, b)) || byName(a.countries, b.countries),
  )
}

/** Dates by the first year they can mean, open ones first; activities in their own order. */
function comparisonOf(column: Column, byName: (a: string, b: string) => number): Compare {
  switch (column) {
    case 'country':
      return (a, b) => byName(a.countries, b.countries)
    case 'activity':
      return (a, b) => ACTIVITIES.indexOf(a.one.mention.activity) - ACTIVITIES.indexOf(b.one.mention.activity)
    case 'title':
      return (a, b) => byName(a.one.mention.title, b.one.mention.title)
    case 'date':
      return compareDates
    case 'status':
      return (a, b) => byName(a.one.mention.status, b.one.mention.status)
    case 'document':
      return (a, b) => byName(a.document, b.document) || firstLine(a) - firstLine(b)
  }
}

/** The written form tells the months of one year apart: "2017", "2017-03", "2017-11", then windows within the year. */
function compareDates(a: TableRow, b: TableRow): number {
  const [one, other] = [a.one.mention, b.one.mention]
  const byYears = (one.yearFrom ?? 0) - (other.yearFrom ?? 0) || (one.yearTo ?? 0) - (other.yearTo ?? 0)
  if (byYears !== 0 || one.when === other.when) return byYears
  return (one.when ?? '') < (other.when ?? '') ? -1 : 1
}

function firstLine({ one }: TableRow): number {
  return one.mention.lines[0] ?? 0
}
