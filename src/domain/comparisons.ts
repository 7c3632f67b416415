/**
 * What a document counts beside what it names. Which mentions are instances of a count is coded; how many they make
 * follows from the unit, here and nowhere else.
 */
import type { Comparison } from './atlas.ts'
import type { CountryCode } from './countries.ts'

/** What of a total is compared: its quantity, or the number of countries that it spans. */
export const COMPARED = ['quantity', 'countries'] as const

export type Compared = (typeof COMPARED)[number]

/**
 * What one dot of a comparison can stand for, and what names it: a mention, or a country that a mention has. People, weeks and shares
 * are missing on purpose: no mention is one of them.
 */
export const COMPARISON_UNITS = {
  agreements: 'mention',
  cases: 'mention',
  countries: 'country',
  governments: 'country',
  meetings: 'mention',
  occasions: 'mention',
  projects: 'mention',
  'training sessions': 'mention',
} as const satisfies Record<string, 'mention' | 'country'>

export type ComparisonUnit = keyof typeof COMPARISON_UNITS

export const UNIT_NAMES = Object.keys(COMPARISON_UNITS) as [ComparisonUnit, ...ComparisonUnit[]]

interface Named {
  readonly countries: readonly CountryCode[]
}

export interface Comparands {
  readonly unit: ComparisonUnit
  readonly named: readonly Named[]
  readonly possibly: readonly Named[]
}

export interface NamedCount {
  readonly named: number
  /** Those that `named` doesn't count already. */
  readonly possibly: number
}

/** Where a country is the unit, each counts once, however many mentions have it; otherwise each mention does. */
export function countNamed({ unit, named, possibly }: Comparands): NamedCount {
  if (COMPARISON_UNITS[unit] === 'mention') return { named: named.length, possibly: possibly.length }
  const certain = new Set(named.flatMap((mention) => mention.countries))
  const both = new Set([...certain, ...possibly.flatMap((mention) => mention.countries)])
  return { named: certain.size, possibly: both.size - certain.size }
}

export interface Rest {
  /** Where everything that may be counted is. Never below zero. */
  readonly least: number
  /** Where nothing of that is. */
  readonly most: number
  /** Whether the document leaves open how many more: "over" and "at least" have no upper end. */
  readonly open: boolean
}

/** How many a total counts that its document doesn't name. */
export function restOf({
  counted,
  named,
  possibly,
}: Pick<Comparison, 'counted' | 'named' | 'possibly'>): Rest {
  const fewest = counted.value ?? counted.min ?? 0
  const greatest = counted.value ?? counted.max ?? fewest
  return {
    least: Math.max(0, fewest - named.count - possibly.count),
    most: Math.max(0, greatest - named.count),
    open: counted.qualifier === 'over' || counted.qualifier === 'at-least',
  }
}
