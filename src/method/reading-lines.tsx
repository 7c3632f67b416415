/** Three lines each that open the data in SQL, R and Python. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { readingCode } from '../export/reading-code.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'

export function ReadingLines({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { lead, languages } = dataPageWords.reading
  // Any country that has mentions shows what the last line does.
  const country = dataset.mentions[0]?.countries[0]
  return (
    <>
      {country !== undefined && <p>{lead}</p>}
      {country !== undefined &&
        readingCode(country).map(({ language, code }) => (
          <figure key={language} className="code" data-language={language}>
            <figcaption>{languages[language]}</figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
            <pre tabIndex={0} translate="no">
              {code}
            </pre>
          </figure>
        ))}
    </>
  )
}
