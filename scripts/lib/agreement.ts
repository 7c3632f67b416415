/** How far two codings of the same units agree. */
import type { Agreement } from '../../src/domain/method-facts.ts'

/**
 * Percentage agreement and Krippendorff's alpha for two coders, nominal data, no missing values.
 * Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, case A, section B:
 * alpha = 1 - (n - 1) * sum of o_ck / sum of n_c * n_k, over c > k, where n counts values, twice the units.
 *
 * @param pairs the two codings' values of each unit.
 */
export function measureAgreement(pairs: readonly (readonly [string, string])[]): Agreement {
  const disagreeing = pairs.filter(([first, second]) => first !== second).length
  const frequencies = new Map<string, number>()
  for (const value of pairs.flat()) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  const n = pairs.length * 2
  const squares = [...frequencies.values()].reduce((sum, count) => sum + count * count, 0)
  const unequalPairs = (n * n - squares) / 2
  return {
    units: pairs.length,
    percentage: pairs.length === 0 ? 1 : 1 - disagreeing / pairs.length,
    alpha: unequalPairs === 0 ? null : 1 - ((n - 1) * disagreeing) / unequalPairs,
  }
}
