/** A comparison with what its ids stand for: the number of its total, its mentions, and how many they make. */
import type { Comparison } from '../../src/domain/atlas.ts'
import { countNamed, type NamedCount } from '../../src/domain/comparisons.ts'
import type { SeedComparison, SeedMention, SeedTotal } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

export interface ResolvedComparison {
  readonly counted: Comparison['counted']
  /** In the order of the document's mentions, whatever the order they are listed in. */
  readonly named: readonly SeedMention[]
  readonly possibly: readonly SeedMention[]
  readonly count: NamedCount
}

/** Ids that are no mention of the document are passed over: they are for the checks. */
export function resolveComparison(
  comparison: SeedComparison,
  total: SeedTotal,
  { mentions }: Seeds,
): ResolvedComparison {
  const mentionsOf = (ids: readonly string[]) =>
    mentions.map(({ value }) => value).filter(({ id }) => ids.includes(id))
  const [named, possibly] = [mentionsOf(comparison.named), mentionsOf(comparison.possibly)]
  return {
    counted: countedBy(comparison, total),
    named,
    possibly,
    count: countNamed({ unit: comparison.unit, named, possibly }),
  }
}

/** A total's quantity says itself how exact it is; its number of countries is exact unless the comparison says otherwise. */
function countedBy({ counts, qualifier }: SeedComparison, total: SeedTotal): Comparison['counted'] {
  if (counts === 'countries') {
    return { value: total.countriesCounted, min: null, max: null, qualifier: qualifier ?? 'exactly' }
  }
  const { value, min, max, qualifier: own } = total.quantity
  return { value, min, max, qualifier: own }
}
