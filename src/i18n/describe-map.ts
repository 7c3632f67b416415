/** What the map shows, for those who can't see it. */
import { isChina } from '../domain/countries.ts'
import type { CountrySummary } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { words } from './words.ts'

/** Of the countries with most mentions so many are named. */
const NAMED = 3

export function describeMap(
  { countryByCode }: Pick<Dataset, 'countryByCode'>,
  mentions: number,
  summaries: ReadonlyMap<string, CountrySummary>,
): string {
  const most = [...summaries.values()]
    .sort((a, b) => b.selected.length - a.selected.length)
    .slice(0, NAMED)
    .map(({ country, selected }) => `${countryByCode.get(country)?.name} ${selected.length}`)
  const matched = [...summaries.keys()].filter((country) => !isChina(country)).length
  return words.map.describe(mentions, matched, words.list(most))
}
