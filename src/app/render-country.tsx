/** The pages of countries as the HTML that is published at country/TZA/, and their list at country/. */
import { renderToStaticMarkup } from 'react-dom/server'
import { countryJsonLd } from '../country/country-json-ld.ts'
import { CountryListPage } from '../country/country-list-page.tsx'
import { CountryPage } from '../country/country-page.tsx'
import { describeCountryPage } from '../country/describe-country-page.ts'
import { CARD_FILE, COUNTRIES_FOLDER, countryFolder, SITE_FROM_PAGE } from '../country/page-address.ts'
import type { CountryCode } from '../domain/countries.ts'
import { listCountries } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { writeForScript } from '../export/write-for-script.ts'
import { countryWords } from '../i18n/country-words.ts'
import { words } from '../i18n/words.ts'
import { pageTags } from './page-tags.ts'
import { StartNotice } from './start-notice.tsx'
import { StaticDocument } from './static-document.tsx'
import { writePage } from './write-page.tsx'

/** The atlas's own serve it when it takes over, and most of the text before. */
const STYLES = '/src/styles/page.css'
const MORE_STYLES = <link rel="stylesheet" href="/src/styles/country.css" />

/** @param site address of the site on the web, with a slash at the end; null where nobody has said it. */
export function renderCountry(dataset: Dataset, code: CountryCode, site: string | null): string {
  const folder = countryFolder(code)
  const { title, description, card } = describeCountryPage(dataset, code)
  return write(
    <StaticDocument
      title={title}
      description={description}
      styles={STYLES}
      data={{ 'data-root': SITE_FROM_PAGE, 'data-country': code }}
      tags={pageTags({ site, folder, title, description, card: { file: folder + CARD_FILE, alt: card } })}
      head={
        <>
          {MORE_STYLES}
          <script
            type="application/ld+json"
            // JSON that can't end the block
            dangerouslySetInnerHTML={{ __html: writeForScript(countryJsonLd(dataset, code, site)) }}
          />
          <script type="module" src="/src/main.tsx" />
        </>
      }
    >
      <div id="root">
        <CountryPage dataset={dataset} code={code} address={site === null ? null : site + folder} />
      </div>
      <StartNotice page="text" site={SITE_FROM_PAGE} />
    </StaticDocument>,
  )
}

export function renderCountryList(dataset: Dataset, site: string | null): string {
  const { list } = countryWords
  return writePage({
    dataset,
    site,
    folder: COUNTRIES_FOLDER,
    title: list.title,
    description: list.description(words.mentions(dataset.mentions.length), listCountries(dataset).length),
    styles: STYLES,
    head: MORE_STYLES,
    children: <CountryListPage dataset={dataset} />,
  })
}

function write(page: React.ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
