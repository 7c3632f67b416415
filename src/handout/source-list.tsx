/** The documents that a sheet rests on: who wrote each, and from which standpoint. */
import type { ReactNode } from 'react'
import type { SourceDocument } from '../domain/atlas.ts'
import { creditOf, titleOf } from '../i18n/describe.ts'
import { handoutWords } from '../i18n/handout-words.ts'

export function SourceList({ documents }: { readonly documents: readonly SourceDocument[] }): ReactNode {
  return (
    <ul className="sheet-sources">
      {documents.map((document) => (
        <li key={document.id}>
          <cite>{titleOf(document)}</cite>. {handoutWords.standpoint(creditOf(document), document.standpoint)}
        </li>
      ))}
    </ul>
  )
}
