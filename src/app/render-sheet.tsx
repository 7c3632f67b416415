/** The pages that are printed, as the HTML that is published: country profiles and the outline map. */
import type { ReactNode } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { CountrySheet } from '../handout/country-sheet.tsx'
import { OutlineMapSheet } from '../handout/outline-map-sheet.tsx'
import { countryPage, countrySheetFolder, OUTLINE_FOLDER, siteFrom } from '../handout/page-address.ts'
import { SheetPage, type SheetPageLink } from '../handout/sheet-page.tsx'
import { handoutWords } from '../i18n/handout-words.ts'
import { writePage } from './write-page.tsx'

export function renderCountrySheet(dataset: Dataset, code: CountryCode, site: string | null): string {
  const { country } = countryFacts(dataset, code)
  const { title, description, back } = handoutWords.country
  return renderSheet({
    dataset,
    site,
    folder: countrySheetFolder(code),
    original: countryPage(code),
    title: title(country.name),
    description: description(country.name),
    links: [{ href: '../', text: back }],
    sheet: (
      <CountrySheet
        dataset={dataset}
        code={code}
        address={site === null ? null : site + countryPage(code)}
        path="../"
      />
    ),
  })
}

export function renderOutlineMap(dataset: Dataset, site: string | null): string {
  const { title, description } = handoutWords.outline
  return renderSheet({
    dataset,
    site,
    folder: OUTLINE_FOLDER,
    title,
    description,
    sheet: <OutlineMapSheet dataset={dataset} />,
  })
}

export interface RenderedSheet {
  readonly dataset: Dataset
  /** Address of the site on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
  readonly folder: string
  /** Of the page whose content it repeats. */
  readonly original?: string
  readonly title: string
  readonly description: string
  readonly links?: readonly SheetPageLink[]
  readonly printed?: boolean
  readonly sheet: ReactNode
}

export function renderSheet(order: RenderedSheet): string {
  const { dataset, site, folder, original = folder, title, description } = order
  const { links = [], printed = true, sheet } = order
  return writePage({
    dataset,
    site,
    folder: original,
    title,
    description,
    styles: '/src/styles/sheet.css',
    head: <script defer src="/src/app/sheet-main.ts" {...{ 'vite-ignore': '' }} />,
    children: (
      <SheetPage site={siteFrom(folder)} links={links} printed={printed}>
        {sheet}
      </SheetPage>
    ),
  })
}
