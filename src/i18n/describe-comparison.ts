/** What a document counts, names and leaves unnamed, in three short sentences. */
import type { Comparison } from '../domain/atlas.ts'
import { restOf } from '../domain/comparisons.ts'
import { words } from './words.ts'

export interface DescribedComparison {
  /** "51 agreements", "30 to 40 countries". */
  readonly counted: string
  /** "1 is named, 1 more may be among them." */
  readonly named: string
  /** "49 to 50 are not named." */
  readonly rest: string
}

export function describeComparison(comparison: Comparison): DescribedComparison {
  const { counted, unit, named, possibly } = comparison
  const { value, min, max, qualifier } = counted
  const about = qualifier ? words.qualifiers[qualifier] : ''
  return {
    counted: words.counted.amount(about + describeSpan(value ?? min, value ?? max), unit, value === 1),
    named: words.counted.nameds(named.count, possibly.count),
    rest: describeRest(comparison, about),
  }
}

function describeRest(comparison: Comparison, about: string): string {
  const { least, most, open } = restOf(comparison)
  if (open) return words.counted.rest(about + words.number(least), false)
  if (most === 0) return words.counted.rest(null, false)
  return words.counted.rest(about + describeSpan(least, most), most === 1)
}

function describeSpan(from: number | null, to: number | null): string {
  const [least, most] = [from ?? 0, to ?? from ?? 0]
  return least === most ? words.number(least) : words.range(words.number(least), words.number(most))
}
