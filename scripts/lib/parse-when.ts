/**
 * The five forms of EDTF that `when` takes, with the years they bound. Dates are validated by the edtf library;
 * the bounds are taken here, because the library gives a one-of set its first year as its maximum and accepts
 * reversed sets. It also takes months from 21 for seasons and 29 February of any year for a day.
 */
import edtf from 'edtf'
import type { YearSpan } from '../../src/domain/years.ts'

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`
const SINGLE = new RegExp(`^(${DATE})$`)
const THROUGHOUT = new RegExp(`^(${DATE})/(${DATE})$`)
const WITHIN = new RegExp(String.raw`^\[(${DATE})\.\.(${DATE})\]$`)
const UP_TO = new RegExp(String.raw`^\[\.\.(${DATE})\]$`)

export type ParsedWhen =
  | { readonly span: YearSpan; readonly years: readonly number[] }
  | { readonly error: string }

const UNDATED: YearSpan = { yearFrom: null, yearTo: null, dating: 'undated' }

/** @returns the span and the years it names, or why the text is no date. */
export function parseWhen(when: string | null): ParsedWhen {
  if (when === null) return { span: UNDATED, years: [] }
  const single = SINGLE.exec(when)
  if (single) return bounded(when, single[1], single[1], 'during')
  const throughout = THROUGHOUT.exec(when)
  if (throughout) return bounded(when, throughout[1], throughout[2], 'during')
  const within = WITHIN.exec(when)
  if (within) return bounded(when, within[1], within[2], 'within')
  const upTo = UP_TO.exec(when)
  if (upTo) return bounded(when, null, upTo[1], 'within')
  return {
    error: `"${when}" is none of the five forms of a date: 2006, 2017-11, 2014/2020, [1995..2021], [..2019]`,
  }
}

function bounded(
  when: string,
  from: string | null | undefined,
  to: string | undefined,
  dating: 'during' | 'within',
): ParsedWhen {
  const start = from ? parseDate(from) : null
  const end = to ? parseDate(to) : undefined
  if ((from && !start) || !end) return { error: `"${when}" holds an impossible date` }
  if (start && (start.min > end.min || start.max > end.max)) return { error: `"${when}" is reversed` }
  const yearFrom = start ? start.year : null
  const years = yearFrom === null || yearFrom === end.year ? [end.year] : [yearFrom, end.year]
  return { span: { yearFrom, yearTo: end.year, dating }, years }
}

interface Bounds {
  readonly year: number
  readonly min: number
  readonly max: number
}

function parseDate(text: string): Bounds | undefined {
  try {
    const { min, max } = edtf(text)
    const first = new Date(min)
    return first.toISOString().startsWith(text) ? { year: first.getUTCFullYear(), min, max } : undefined
  } catch {
    return undefined
  }
}
