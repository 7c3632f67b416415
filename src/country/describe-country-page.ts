/** The page of a country in the words that others show of it: search engines, cards, bookmarks. */
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { countryWords } from '../i18n/country-words.ts'
import { describeMentions } from '../i18n/describe-mentions.ts'
import { words } from '../i18n/words.ts'

export interface DescribedPage {
  readonly title: string
  readonly description: string
  /** What its social card shows, for those who can't see it. */
  readonly card: string
}

export function describeCountryPage(dataset: Dataset, code: CountryCode): DescribedPage {
  const { country, selected } = countryFacts(dataset, code)
  const summary = describeMentions(selected)
  return {
    title: words.pageTitle(country.name),
    description: countryWords.description({
      country: country.name,
      summary: summary.charAt(0).toLowerCase() + summary.slice(1),
      documents: dataset.atlas.documents.length,
    }),
    card: countryWords.card.alt(country.name, summary),
  }
}
