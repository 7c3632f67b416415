/** What an address opens beside the map. Ids that are no more are answered with what became of them. */
import type { RetiredId } from '../domain/atlas.ts'
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { RegionsOf } from '../domain/regions.ts'
import type { View } from '../domain/view.ts'

export type Opened =
  | {
      readonly kind: 'country'
      readonly country: CountryCode
      readonly mention: string | null
      /** What the address asked for, where another mention stands in its place or none does. */
      readonly retired: RetiredId | null
    }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'compare'; readonly countries: readonly CountryCode[] }
  /** An address names a mention that was withdrawn, and nothing tells the same today. */
  | { readonly kind: 'withdrawn-mention'; readonly retired: RetiredId }
  /** An address names a mention that the data never held. */
  | { readonly kind: 'unknown-mention'; readonly mention: string }

/** The countries that a map outlines; a region's would be a thicket. */
export function listOutlined(opened: Opened | null): readonly CountryCode[] {
  if (opened?.kind === 'country') return [opened.country]
  return opened?.kind === 'compare' ? opened.countries : []
}

/** The countries that it is about. */
export function listCountriesOf(opened: Opened | null, regionsOf: RegionsOf): readonly CountryCode[] {
  if (opened?.kind !== 'region') return listOutlined(opened)
  return [...regionsOf].filter(([, around]) => around.includes(opened.region)).map(([iso]) => iso)
}

export function findOpened(
  { mentionById, retiredById }: Pick<Dataset, 'mentionById' | 'retiredById'>,
  { country, region, mention, compare }: Pick<View, 'country' | 'region' | 'mention' | 'compare'>,
): Opened | null {
  if (compare.length > 0) return { kind: 'compare', countries: compare }
  if (region !== null) return { kind: 'region', region }
  const retired = (mention !== null && retiredById.get(mention)) || null
  const current = retired ? retired.replacedBy : mention
  const countries = (current !== null && mentionById.get(current)?.countries) || []
  // What replaced a mention may be about another country than the link was.
  const isAbroad = retired !== null && countries.length > 0 && !countries.some((one) => one === country)
  if (country !== null && !isAbroad) return { kind: 'country', country, mention: current, retired }
  // A link may name a mention alone: it opens in its first country.
  const [first] = countries
  if (first !== undefined) return { kind: 'country', country: first, mention: current, retired }
  if (retired) return { kind: 'withdrawn-mention', retired }
  return mention === null ? null : { kind: 'unknown-mention', mention }
}
