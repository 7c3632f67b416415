/** What every part of a country's page is made from. */
import { createContext, useContext } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'

export interface CountryPageContent extends CountryFacts {
  readonly dataset: Dataset
  /** Countries that have a page. */
  readonly pages: ReadonlySet<CountryCode>
  /** Of this page on the web; null where the site's is not known. */
  readonly address: string | null
}

export const CountryContext = createContext<CountryPageContent | null>(null)

export function useCountry(): CountryPageContent {
  const content = useContext(CountryContext)
  if (!content) throw new Error('shown outside the page of a country')
  return content
}
