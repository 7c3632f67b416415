/** The last line of the page: which version of the data it shows, and its terms. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { SiteLink } from '../panels/site-link.tsx'
import { useDataset } from '../state/selectors.ts'

export function Footer(): ReactNode {
  const { atlas } = useDataset()
  return (
    <footer className="foot">
      {words.footer(atlas.version, atlas.issued)} <SiteLink page="country/" label={words.allCountries} />
    </footer>
  )
}
