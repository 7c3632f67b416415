/** Which place of a dot chart shows what. Places are numbered from 0, row by row. */
import type { Comparison } from '../../domain/atlas.ts'

export const ROW_OF_DOTS = 25

export type DotCounts = Pick<Comparison, 'counted' | 'named' | 'possibly'>

export interface DotLayout {
  readonly named: readonly number[]
  readonly possibly: readonly number[]
  /** Counted, not named. */
  readonly rest: readonly number[]
  /** Between the minimum and the maximum of what is counted. */
  readonly range: readonly number[]
  /** Where a sign says that there are more; null where the count ends. */
  readonly more: number | null
  /** Of all of them together. */
  readonly places: number
}

/** All that is named stands in the chart, even where a document names more than it counts at least. */
export function layoutDots({ counted, named, possibly }: DotCounts): DotLayout {
  const fewest = counted.value ?? counted.min ?? 0
  const greatest = Math.max(counted.value ?? counted.max ?? fewest, fewest)
  const certain = named.count
  const maybe = certain + possibly.count
  const sure = Math.max(fewest, maybe)
  const end = Math.max(greatest, maybe)
  const isOpen = counted.qualifier === 'over' || counted.qualifier === 'at-least'
  return {
    named: from(0, certain),
    possibly: from(certain, maybe),
    rest: from(maybe, sure),
    range: from(sure, end),
    more: isOpen ? end : null,
    places: end + (isOpen ? 1 : 0),
  }
}

function from(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}
