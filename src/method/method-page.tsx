/** How the atlas is made, for readers who want to check it: from the codebook, the codings and the data. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { MethodFacts } from '../domain/method-facts.ts'
import { describeDate } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { PageMasthead } from '../ui/page-masthead.tsx'
import { Account } from './account.tsx'
import { Activities } from './activities.tsx'
import { Agreement } from './agreement.tsx'
import { AllData } from './all-data.tsx'
import { Borders } from './borders.tsx'
import { Changes } from './changes.tsx'
import { Coding } from './coding.tsx'
import { Dates } from './dates.tsx'
import { KeyFigures } from './key-figures.tsx'
import { Limits } from './limits.tsx'
import { createMarkdown } from './markdown.tsx'
import { MethodContext } from './method-context.ts'
import { MAP_ADDRESS, SECTIONS } from './page-address.ts'
import { Reporting } from './reporting.tsx'
import { Sources } from './sources.tsx'
import { Statuses } from './statuses.tsx'
import { WholeCodebook } from './whole-codebook.tsx'

interface MethodPageProps {
  readonly dataset: Dataset
  readonly facts: MethodFacts
}

export function MethodPage({ dataset, facts }: MethodPageProps): ReactNode {
  const { version, issued, documents } = dataset.atlas
  return (
    <MethodContext value={{ dataset, facts, markdown: createMarkdown(dataset) }}>
      <PageMasthead skip={methodWords.skip} title={words.title} site={MAP_ADDRESS}>
        <a href={MAP_ADDRESS}>{methodWords.back}</a>
      </PageMasthead>
      <main id="text" tabIndex={-1}>
        <div className="opening">
          <h1>{methodWords.headline}</h1>
          <p className="standfirst">{methodWords.standfirst(documents.length)}</p>
          <KeyFigures />
          <p className="hint">{methodWords.version(version, describeDate(issued))}</p>
        </div>
        <nav className="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{methodWords.contents}</h2>
          <ol>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{methodWords[section].title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="text">
          <Coding />
          <Activities />
          <Statuses />
          <Dates />
          <Agreement />
          <Account />
          <Sources />
          <Borders />
          <Limits />
          <AllData />
          <Reporting />
          <Changes />
          <WholeCodebook />
        </div>
      </main>
      <footer className="foot">
        {words.footer(version, issued)} <a href={`${MAP_ADDRESS}lessons/`}>{words.lessons}</a>
      </footer>
    </MethodContext>
  )
}
