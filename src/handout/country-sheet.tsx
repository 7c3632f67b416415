/** A country or territory on two pages at most: what the documents mention, a map, questions with room to write, and the sources. */
import type { ReactNode } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import { countryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { describeMentions } from '../i18n/describe-mentions.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { words } from '../i18n/words.ts'
import { paintPrintMap } from '../picture/paint-print-map.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { CountryMentions } from './country-mentions.tsx'
import { CountryQuestions } from './country-questions.tsx'
import { drawLocator } from './draw-locator.ts'
import { PupilLine } from './pupil-line.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetLink } from './sheet-link.tsx'
import { SourceList } from './source-list.tsx'

interface CountrySheetProps {
  readonly dataset: Dataset
  readonly code: CountryCode
  /** Of the country's page on the web; null where the site's is not known. */
  readonly address: string | null
  /** To the country's page, from the page of the sheet; null where it has none. */
  readonly path: string | null
}

export function CountrySheet({ dataset, code, address, path }: CountrySheetProps): ReactNode {
  const facts = countryFacts(dataset, code)
  const { country, regions, selected, documents } = facts
  const map = drawLocator(dataset, facts)
  const description = handoutWords.country.map(country.name, words.mentions(selected.length))
  return (
    <article className="sheet paper country-sheet">
      <header className="sheet-head">
        <div>
          <p className="sheet-kind">
            {words.title} · {handoutWords.country.sheet}
          </p>
          <h1>{country.name}</h1>
          <p className="sheet-region">{regions.join(' › ')}</p>
          <PupilLine />
        </div>
        <SheetLink address={address} path={path} caption={handoutWords.link.country} />
      </header>
      <div className="country-sheet-opening">
        <div>
          <p className="sheet-lead">{describeMentions(selected)}</p>
          <p>{handoutWords.notEvents}</p>
          <h2>{handoutWords.country.silence}</h2>
          <p>{handoutWords.country.silenceText}</p>
        </div>
        <figure>
          <SvgTree node={paintPrintMap({ ...map, description })} />
        </figure>
      </div>
      <h2>{handoutWords.country.mentions}</h2>
      <p className="sheet-hint">{handoutWords.country.hollow}</p>
      <CountryMentions dataset={dataset} selected={selected} />
      <CountryQuestions selected={selected} />
      <section className="sheet-section">
        <h2>{handoutWords.sources}</h2>
        <SourceList documents={documents} />
        <SheetFoot atlas={dataset.atlas} map />
      </section>
    </article>
  )
}
