/** The documents, who publishes them, and how much of each is on the map. */
import type { ReactNode } from 'react'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { useDataset } from '../state/selectors.ts'

export function Documents(): ReactNode {
  const { atlas } = useDataset()
  return (
    <section className="documents" id="documents" aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documents.label}</h2>
      <ul>
        {atlas.documents.map((document) => {
          const account = atlas.accounts.find((one) => one.document === document.id)
          return (
            <li key={document.id}>
              <p className="document-title">
                {document.url ? (
                  <a href={document.url} target="_blank" rel="noreferrer">
                    {titleOf(document)}
                  </a>
                ) : (
                  titleOf(document)
                )}
              </p>
              <p>{creditOf(document)}</p>
              <p>{document.standpoint}</p>
              {document.caveat && <p>{document.caveat}</p>}
              {account && <p className="hint">{words.documents.line(account.mentions, account.totals)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
