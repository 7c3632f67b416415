/** The looks that a country can have. Classes are fixed numbers of mentions. */
import { type CountryCode, isChina } from '../domain/countries.ts'
import { type Count, countOf } from '../domain/counts.ts'
import type { Look } from './map-picture.ts'

/** The smallest number of mentions of each class: 1, 2–3, 4–6, 7 and more. */
export const CLASS_FLOORS = [1, 2, 4, 7] as const

/**
 * @param summary of the selection; undefined where no mention of this country is selected.
 * @param documented whether any mention of the whole dataset is this country's.
 */
export function lookOf(country: CountryCode, summary: Count | undefined, documented: boolean): Look {
  if (isChina(country)) return { look: 'china' }
  if (!summary) return { look: documented ? 'hidden' : 'silent' }
  if (summary.certain === 0) return { look: 'uncertain' }
  return { look: 'matched', class: classOf(countOf(summary)) }
}

export function classOf(mentions: number): 0 | 1 | 2 | 3 {
  const [, second, third, fourth] = CLASS_FLOORS
  if (mentions >= fourth) return 3
  if (mentions >= third) return 2
  return mentions >= second ? 1 : 0
}
