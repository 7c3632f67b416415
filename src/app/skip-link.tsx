/** For readers with a keyboard: past the filters and the map, to the countries. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'

export function SkipLink(): ReactNode {
  return (
    <a className="skip-link" href="#countries">
      {words.skipToCountries}
    </a>
  )
}
