/** The page of a country or territory: all that the documents report of it, as text. The interactive atlas takes its place. */
import type { ReactNode } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts, listCountries } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { countryWords } from '../i18n/country-words.ts'
import { describeMentions } from '../i18n/describe-mentions.ts'
import { words } from '../i18n/words.ts'
import { CountryContext } from './country-context.ts'
import { MentionLinks } from './country-links.tsx'
import { CountryMap } from './country-map.tsx'
import { DocumentSection } from './document-section.tsx'
import { MentionSections } from './mention-sections.tsx'
import { SITE_FROM_PAGE, viewFromPage } from './page-address.ts'
import { PageFrame } from './page-frame.tsx'
import { ReadingSection } from './reading-section.tsx'
import { SourceSection } from './source-section.tsx'

interface CountryPageProps {
  readonly dataset: Dataset
  readonly code: CountryCode
  /** Of this page on the web; null where the site's is not known. */
  readonly address: string | null
}

export function CountryPage({ dataset, code, address }: CountryPageProps): ReactNode {
  const facts = countryFacts(dataset, code)
  const { country, regions, selected, namedBesides } = facts
  const { atlas } = dataset
  const pages = new Set(listCountries(dataset).map(({ iso }) => iso))
  return (
    <CountryContext value={{ ...facts, dataset, pages, address }}>
      <PageFrame atlas={atlas} site={SITE_FROM_PAGE} map={viewFromPage({ country: code })} countries="../">
        <div className="country-opening">
          <div>
            <p className="country-region">{regions.join(' › ')}</p>
            <h1>{country.name}</h1>
            <p className="country-summary">{describeMentions(selected)}</p>
            <p>{countryWords.standfirst(atlas.documents.length)}</p>
            <p className="hint">{words.panel.silence}</p>
            <p>
              <a className="button" href={viewFromPage({ country: code })}>
                {countryWords.onMap}
              </a>{' '}
              <a className="country-print" href="./sheet/">
                {words.printProfile}
              </a>
            </p>
          </div>
          <CountryMap />
        </div>
        <MentionSections />
        {namedBesides.length > 0 && (
          <section aria-labelledby="named-besides">
            <h2 id="named-besides">{words.panel.namedBesides}</h2>
            <p className="hint">{words.panel.namedBesidesHint}</p>
            <MentionLinks ids={namedBesides.map(({ mention }) => mention)} />
          </section>
        )}
        <ReadingSection />
        <DocumentSection />
        <SourceSection />
      </PageFrame>
    </CountryContext>
  )
}
