/** The countries of the selection as links to their pages: what stands in place of the list until a script serves that. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { CountryRow, useCountriesOfList } from './country-row.tsx'

/** From the page that the list stands on. */
const COUNTRY_PAGES = './country/'

export function CountryLinks(): ReactNode {
  return (
    <section className="country-list" id="countries" aria-labelledby="country-links-title">
      <h3 id="country-links-title">{words.countries.label}</h3>
      <p className="hint">{words.countries.linksHint}</p>
      <ul className="country-links">
        {useCountriesOfList().map((country) => (
          <li key={country.country}>
            <a href={`${COUNTRY_PAGES}${country.country}/`}>
              <CountryRow country={country} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
