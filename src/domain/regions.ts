/** The UN's regions (M49): a tree, with the world at its root. */
import type { Atlas } from './atlas.ts'
import type { CountryCode } from './countries.ts'

/** Every region a country lies in, the smallest first and the world last. */
export type RegionsOf = ReadonlyMap<CountryCode, readonly string[]>

export const WORLD = '001'

export const M49_CODE = /^\d{3}$/

interface RegionTree {
  readonly regions: readonly Pick<Atlas['regions'][number], 'm49' | 'parent'>[]
}

interface CountryRegions {
  readonly countries: readonly Pick<Atlas['countries'][number], 'iso' | 'region'>[]
}

/** Every region with those that it lies in: itself first and the world last. */
export type RegionsAround = ReadonlyMap<string, readonly string[]>

export function indexRegionsAround({ regions }: RegionTree): RegionsAround {
  const parents = new Map(regions.map(({ m49, parent }) => [m49, parent]))
  const around = (m49: string | null | undefined): string[] => (m49 ? [m49, ...around(parents.get(m49))] : [])
  return new Map(regions.map(({ m49 }) => [m49, around(m49)]))
}

export function indexRegionsOf({ countries }: CountryRegions, around: RegionsAround): RegionsOf {
  return new Map(countries.map(({ iso, region }) => [iso, around.get(region) ?? []]))
}
