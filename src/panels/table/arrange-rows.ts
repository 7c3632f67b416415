/**
 * What the table shows from top to bottom: its rows, or headings with the rows under them. A mention stands in each
 * group that it certainly belongs to, so that the groups have the figures of the map and of the histogram.
 */
import { ACTIVITIES } from '../../domain/activities.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Mention } from '../../domain/mention.ts'
import type { Selection } from '../../domain/selection.ts'
import { matchYears, rangeOf } from '../../domain/years.ts'
import { words } from '../../i18n/words.ts'
import type { Sort, TableRow } from './table-rows.ts'

export const GROUPINGS = ['none', 'country', 'activity', 'document', 'year'] as const

export type Grouping = (typeof GROUPINGS)[number]

export type TableItem =
  | { readonly kind: 'mention'; readonly id: string; readonly row: TableRow }
  | {
      readonly kind: 'group'
      readonly id: string
      readonly label: string
      readonly count: number
      readonly uncertain: number
      readonly folded: boolean
    }

export interface Arrangement {
  readonly grouping: Grouping
  readonly sort: Sort
  /** Ids of groups whose rows are hidden. */
  readonly folded: ReadonlySet<string>
  /** Groups by year keep to the years chosen. */
  readonly years: Selection['years']
}

export interface Arranged {
  readonly items: readonly TableItem[]
  readonly groups: readonly string[]
  /** Whether a mention stands in several groups, so that they add up to more than there are mentions. */
  readonly repeated: boolean
}

interface Group {
  readonly id: string
  readonly label: string
  readonly place: number | string
  /** After all others, whatever the direction: what is known least. */
  readonly last?: boolean
}

/** The column that sorts the groups themselves where rows are sorted by it. */
const COLUMN_OF = { country: 'country', activity: 'activity', document: 'document', year: 'date' } as const

/** @param rows in the order in which they are to stand, also within their groups. */
export function arrangeRows(
  rows: readonly TableRow[],
  { grouping, sort, folded, years }: Arrangement,
  dataset: Dataset,
): Arranged {
  if (grouping === 'none') {
    const items = rows.map((row): TableItem => ({ kind: 'mention', id: row.one.mention.mention, row }))
    return { items, groups: [], repeated: false }
  }
  const filled = new Map<string, { readonly group: Group; readonly rows: TableRow[] }>()
  let places = 0
  for (const row of rows) {
    for (const group of groupsOf(row, grouping, { years, dataset })) {
      const known = filled.get(group.id)
      if (known) known.rows.push(row)
      else filled.set(group.id, { group, rows: [row] })
      places++
    }
  }
  const descending = sort.descending && sort.column === COLUMN_OF[grouping]
  const { compare: byName } = new Intl.Collator('en')
  const ordered = [...filled.values()].sort((a, b) => compareGroups(a.group, b.group, { descending, byName }))
  const items = ordered.flatMap(({ group, rows: own }): TableItem[] => {
    const isFolded = folded.has(group.id)
    const heading = {
      kind: 'group',
      id: group.id,
      label: group.label,
      count: own.length,
      uncertain: own.filter(({ one }) => !one.certain).length,
      folded: isFolded,
    } as const
    if (isFolded) return [heading]
    const id = ({ one }: TableRow) => `${group.id}/${one.mention.mention}`
    return [heading, ...own.map((row) => ({ kind: 'mention', id: id(row), row }) as const)]
  })
  return { items, groups: ordered.map(({ group }) => group.id), repeated: places > rows.length }
}

function groupsOf(
  { one: { mention, countries }, document }: TableRow,
  grouping: Exclude<Grouping, 'none'>,
  { years, dataset }: { readonly years: Selection['years']; readonly dataset: Dataset },
): Group[] {
  switch (grouping) {
    case 'country':
      return countries.map((code) => {
        const name = dataset.countryByCode.get(code)?.name ?? code
        return { id: code, label: name, place: name }
      })
    case 'activity':
      return [
        {
          id: mention.activity,
          label: words.activities[mention.activity],
          place: ACTIVITIES.indexOf(mention.activity),
        },
      ]
    case 'document':
      return [{ id: mention.document, label: document, place: document }]
    case 'year':
      return yearGroups(mention, years)
  }
}

function yearGroups(mention: Mention, chosen: Selection['years']): Group[] {
  if (mention.dating === 'undated') {
    return [{ id: 'no-date', label: words.table.noDate, place: 1, last: true }]
  }
  const years = certainYears(mention, chosen)
  if (years.length === 0) {
    return [{ id: 'no-certain-year', label: words.table.noCertainYear, place: 0, last: true }]
  }
  return years.map((year) => ({ id: String(year), label: String(year), place: year }))
}

/** Of the years chosen. A window within one year makes that year certain; an open bound leaves none certain. */
function certainYears(mention: Mention, chosen: Selection['years']): number[] {
  const { yearFrom, yearTo } = mention
  if (yearFrom === null || yearTo === null) return []
  const range = rangeOf(chosen)
  const from = range ? Math.max(yearFrom, range.from) : yearFrom
  const to = range ? Math.min(yearTo, range.to) : yearTo
  const years: number[] = []
  for (let year = from; year <= to; year++) {
    if (matchYears(mention, { from: year, to: year }) === 'yes') years.push(year)
  }
  return years
}

function compareGroups(
  a: Group,
  b: Group,
  { descending, byName }: { readonly descending: boolean; readonly byName: Intl.Collator['compare'] },
): number {
  if (a.last || b.last) return Number(a.last ?? false) - Number(b.last ?? false) || compare(a.place, b.place)
  return descending ? compare(b.place, a.place) : compare(a.place, b.place)

  function compare(one: Group['place'], other: Group['place']): number {
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : byName(String(one), String(other))
  }
}
