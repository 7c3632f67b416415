/** The page around a sheet, as a screen shows it: a way back, and a button that prints. On paper only the sheet is left. */
import type { ReactNode } from 'react'
import { handoutWords } from '../i18n/handout-words.ts'
import { words } from '../i18n/words.ts'
import { PageMasthead } from '../ui/page-masthead.tsx'
import { COUNTRIES_FOLDER, LESSONS_FOLDER } from './page-address.ts'

export interface SheetPageLink {
  readonly href: string
  readonly text: string
}

interface SheetPageProps {
  /** To the folder of the site. */
  readonly site: string
  /** To what belongs to the sheet. */
  readonly links?: readonly SheetPageLink[]
  /** Whether there is anything to print. */
  readonly printed?: boolean
  readonly children: ReactNode
}

export function SheetPage({ site, links = [], printed = true, children }: SheetPageProps): ReactNode {
  const { nav } = handoutWords
  return (
    <>
      <PageMasthead skip={handoutWords.skip} title={words.title} site={site}>
        <nav aria-label={nav.label}>
          {links.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
          <a href={site + LESSONS_FOLDER}>{nav.lessons}</a>
          <a href={site + COUNTRIES_FOLDER}>{nav.countries}</a>
        </nav>
        {printed && (
          <button type="button" className="print-button" data-print="" hidden>
            {handoutWords.print}
          </button>
        )}
      </PageMasthead>
      <main id="text" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
