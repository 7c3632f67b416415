/** What stands above and below the text of a country's page and of their list. */
import type { ReactNode } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { countryWords } from '../i18n/country-words.ts'
import { words } from '../i18n/words.ts'
import { PageMasthead } from '../ui/page-masthead.tsx'

interface PageFrameProps {
  readonly atlas: Atlas
  /** To the folder of the site. */
  readonly site: string
  /** To the view of the interactive map that shows the same. */
  readonly map: string
  /** To the list of all countries; none on the list itself. */
  readonly countries?: string
  readonly children: ReactNode
}

export function PageFrame({ atlas, site, map, countries, children }: PageFrameProps): ReactNode {
  const { nav } = countryWords
  return (
    <div className="country-page">
      <PageMasthead skip={countryWords.skip} title={words.title} site={site}>
        <nav aria-label={nav.label}>
          <a href={map}>{nav.map}</a>
          {countries && <a href={countries}>{nav.countries}</a>}
          <a href={`${site}lessons/`}>{nav.lessons}</a>
          <a href={`${site}method/`}>{nav.method}</a>
        </nav>
      </PageMasthead>
      <div id="notice" />
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">{words.footer(atlas.version, atlas.issued)}</footer>
    </div>
  )
}
