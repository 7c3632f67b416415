/** Checked comparisons of one document as they are published: in the order of its totals, quantity before countries. */
import type { Comparison } from '../../src/domain/atlas.ts'
import { COMPARED } from '../../src/domain/comparisons.ts'
import { resolveComparison } from './resolve-comparison.ts'
import type { SeedComparison, SeedMention, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

export function compileComparisons(seeds: Seeds): Comparison[] {
  return seeds.totals.flatMap(({ value: total }) =>
    COMPARED.flatMap((counts) =>
      seeds.comparisons
        .filter(({ value }) => value.total === total.id && value.counts === counts)
        .map(({ value }) => compileComparison(value, total, seeds)),
    ),
  )
}

function compileComparison(comparison: SeedComparison, total: SeedTotal, seeds: Seeds): Comparison {
  const { counts, unit, rest } = comparison
  const { counted, named, possibly, count } = resolveComparison(comparison, total, seeds)
  return {
    total: total.id,
    document: seeds.document.value.id,
    activity: total.activity,
    counts,
    unit,
    counted,
    named: { mentions: named.map(idOf), count: count.named },
    possibly: { mentions: possibly.map(idOf), count: count.possibly },
    rest,
  }
}

function idOf({ id }: SeedMention): string {
  return id
}
