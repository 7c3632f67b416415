/** The last line of the page: which version of the data it shows, and its terms. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useDataset } from '../state/selectors.ts'

export function Footer(): ReactNode {
  const { atlas } = useDataset()
  return (
    <footer className="foot">
      {words.footer(atlas.version, atlas.issued)} <a href="./country/">{words.allCountries}</a>{' '}
      <a href="./lessons/">{words.lessons}</a>
    </footer>
  )
}
