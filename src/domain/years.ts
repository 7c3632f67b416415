/**
 * Years, three-valued: whether a mention certainly, possibly or certainly not touches a chosen range.
 * Years are integers; null is an open bound.
 */
export const DATINGS = ['during', 'within', 'undated'] as const

/** `during`: the whole span. `within`: some time in it. `undated`: nothing can be said. */
export type Dating = (typeof DATINGS)[number]

export interface YearSpan {
  readonly yearFrom: number | null
  readonly yearTo: number | null
  readonly dating: Dating
}

/** Both ends included; `from` is never after `to`. */
export interface YearRange {
  readonly from: number
  readonly to: number
}

/** What an address says of years and nobody can read, as it is written: no mention is known to belong to them. */
export interface UnreadYears {
  readonly unread: string
}

/** `all` is no year filter: every mention shows, dated or not. */
export type YearChoice = YearRange | UnreadYears | 'all'

/** @returns null where no range is chosen, or none that can be read. */
export function rangeOf(years: YearChoice): YearRange | null {
  return years === 'all' || 'unread' in years ? null : years
}

export type YearMatch = 'yes' | 'maybe' | 'no'

export function matchYears(span: YearSpan, range: YearRange): YearMatch {
  if (span.dating === 'undated') return 'maybe'
  const from = span.yearFrom ?? Number.NEGATIVE_INFINITY
  const to = span.yearTo ?? Number.POSITIVE_INFINITY
  const overlaps = from <= range.to && to >= range.from
  if (!overlaps) return 'no'
  if (span.dating === 'during') return 'yes'
  return from >= range.from && to <= range.to ? 'yes' : 'maybe'
}
