/** The last line of the page: which version of the data it shows, and its terms. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { SiteLink } from '../panels/site-link.tsx'
import { useOffline } from '../state/offline-context.ts'
import { useDataset } from '../state/selectors.ts'

export function Footer(): ReactNode {
  const { atlas } = useDataset()
  const offline = useOffline()
  return (
    <footer className="foot">
      {offline && `${words.offline.about} `}
      {words.footer(atlas.version, atlas.issued)} <SiteLink page="country/" label={words.allCountries} />{' '}
      <SiteLink page="lessons/" label={words.lessons} /> <SiteLink page="data/" label={words.allData} />
    </footer>
  )
}
