/** All that the atlas holds of one country or territory, as its page and its sheet tell it. */
import type { Country, SourceDocument } from './atlas.ts'
import type { CountryCode } from './countries.ts'
import type { Dataset } from './dataset.ts'
import type { Mention } from './mention.ts'
import { EVERYTHING, type SelectedMention, select } from './selection.ts'

export interface CountryFacts {
  readonly country: Country
  /** From the continent down to the smallest region. */
  readonly regions: readonly string[]
  /** Its mentions, each with this country alone. At least one. */
  readonly selected: readonly SelectedMention[]
  /** Mentions of others whose lines name it too. */
  readonly namedBesides: readonly Mention[]
  /** Those that mention it, in the atlas's order. */
  readonly documents: readonly SourceDocument[]
}

/**
 * Who has a page: whoever has a mention. A country that documents only name beside others has none, for a page of its own in a
 * search engine would say of it what no document does.
 */
export function listCountries(dataset: Dataset): Country[] {
  const mentioned = new Set(dataset.mentions.flatMap(({ countries }) => countries))
  return dataset.atlas.countries.filter(({ iso }) => mentioned.has(iso))
}

/** @throws where the country has no mention. */
export function countryFacts(dataset: Dataset, code: CountryCode): CountryFacts {
  const { atlas, countryByCode, mentions, regionsOf } = dataset
  const selected = select(dataset, EVERYTHING)
    .filter(({ countries }) => countries.includes(code))
    .map((one) => ({ ...one, countries: [code] }))
  const country = countryByCode.get(code)
  if (!country || selected.length === 0) throw new Error(`${code} has no mention, so it has no page`)
  const sources = new Set(selected.map(({ mention }) => mention.document))
  return {
    country,
    // The world is the last, and says nothing.
    regions: (regionsOf.get(code) ?? [])
      .slice(0, -1)
      .reverse()
      .flatMap((m49) => atlas.regions.find((one) => one.m49 === m49)?.name ?? []),
    selected,
    namedBesides: mentions.filter(({ related }) => related.includes(code)),
    documents: atlas.documents.filter(({ id }) => sources.has(id)),
  }
}
