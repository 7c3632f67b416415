/** How far the two codings of all documents agree, before their differences were settled. */
import type { CodedTwice, CodingAgreement, SettledDifference } from '../../src/domain/method-facts.ts'
import { measureAgreement } from './agreement.ts'
import { type CodedUnit, NONE } from './coding-units.ts'
import type { Codings } from './codings.ts'

type Pair = readonly [CodedUnit, CodedUnit]

export function measureCodings(codings: readonly Codings[]): CodingAgreement {
  const pairs = codings.flatMap(pairUnits)
  return {
    documents: codings.map((one) => ({ document: one.document, ...measurePairs(pairUnits(one)) })),
    all: measurePairs(pairs),
    active: measurePairs(pairs.filter((pair) => pair.some(({ activity }) => activity !== NONE))),
    differences: codings.flatMap(settledDifferences),
  }
}

function pairUnits({ first, second }: Codings): Pair[] {
  const other = new Map(second.map((unit) => [keyOf(unit), unit]))
  return first.flatMap((unit): Pair[] => {
    const match = other.get(keyOf(unit))
    return match ? [[unit, match]] : []
  })
}

function measurePairs(pairs: readonly Pair[]): CodedTwice {
  const measure = (name: 'activity' | 'status') =>
    measureAgreement(pairs.map(([first, second]) => [first[name], second[name]]))
  return { activity: measure('activity'), status: measure('status') }
}

function settledDifferences(codings: Codings): SettledDifference[] {
  const pairs = new Map(pairUnits(codings).map((pair) => [keyOf(pair[0]), pair]))
  return codings.settled.flatMap(({ value }) => {
    const { line, country, activity, status, why } = value
    const pair = pairs.get(keyOf(value))
    if (!pair) return []
    const [first, second] = pair
    return [{ document: codings.document, line, country, first, second, settled: { activity, status }, why }]
  })
}

function keyOf({ line, country }: { readonly line: number; readonly country: string }): string {
  return `${line} ${country}`
}
