/** The documents that mention the country: who published each, and from which standpoint. */
import type { ReactNode } from 'react'
import { countryWords } from '../i18n/country-words.ts'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { useCountry } from './country-context.ts'

export function DocumentSection(): ReactNode {
  const { documents, selected } = useCountry()
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{countryWords.documents}</h2>
      {documents.map((document) => {
        const own = selected.filter(({ mention }) => mention.document === document.id)
        return (
          <div key={document.id} className="country-document">
            <h3>
              {document.url ? (
                <a href={document.url} rel="noreferrer">
                  {titleOf(document)}
                </a>
              ) : (
                titleOf(document)
              )}
            </h3>
            <p>
              {creditOf(document)} · {words.mentions(own.length)}
            </p>
            <p className="hint">
              {document.standpoint} {document.caveat}
            </p>
          </div>
        )
      })}
    </section>
  )
}
