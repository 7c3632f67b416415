/** The countries of the selection as links to their pages: what stands in place of the list until a script serves that. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useOffline } from '../state/offline-context.ts'
import { CountryRow, useCountriesOfList } from './country-row.tsx'

export function CountryLinks(): ReactNode {
  // The copy in one file has no such pages: without a script the rows lead nowhere.
  const offline = useOffline() !== null
  return (
    <section className="country-list" id="countries" aria-labelledby="country-links-title">
      <h3 id="country-links-title">{words.countries.label}</h3>
      <p className="hint">{offline ? words.offline.linksHint : words.countries.linksHint}</p>
      <ul className="country-links">
        {useCountriesOfList().map((country) => (
          <li key={country.country}>
            <a href={offline ? undefined : `./country/${country.country}/`}>
              <CountryRow country={country} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
