/** The map for those who can't see it: how many mentions in how many countries, and which have the most. */
import type { CountryCode } from '../domain/countries.ts'
import { summariseCountries } from '../domain/counts.ts'
import type { MappedMention } from '../domain/mention.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { mapWords } from './map-words.ts'

interface NamedCountries {
  readonly countryByCode: ReadonlyMap<CountryCode, { readonly name: string }>
}

export function describeMost(
  selected: readonly SelectedMention<MappedMention>[],
  { countryByCode }: NamedCountries,
): string {
  const summaries = [...summariseCountries(selected).values()]
  const most = [...summaries]
    .sort((a, b) => b.selected.length - a.selected.length)
    .slice(0, 3)
    .map(({ country, selected: own }) => `${countryByCode.get(country)?.name ?? country} ${own.length}`)
  return mapWords.map.describe(selected.length, summaries.length, mapWords.list(most))
}
