/** How a document dates what it reports, for words about it: a date, a span, a window, or none. */
import type { YearSpan } from './years.ts'

/** From the most certain to the least. */
export const DATE_FORMS = ['date', 'throughout', 'within', 'upTo', 'undated'] as const

export type DateForm = (typeof DATE_FORMS)[number]

/** An exact day needs another explanation than a whole year, and a beginning that is open than a closed window. */
export function dateForm({ dating, when, yearFrom }: YearSpan & { readonly when: string | null }): DateForm {
  if (dating === 'undated') return 'undated'
  if (dating === 'within') return yearFrom === null ? 'upTo' : 'within'
  return when?.includes('/') ? 'throughout' : 'date'
}
