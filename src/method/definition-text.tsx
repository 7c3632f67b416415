/** What the codebook says of a value, and where it ends. */
import type { ReactNode } from 'react'
import type { CodebookEntry } from '../domain/method-facts.ts'
import { methodWords } from '../i18n/method-words.ts'
import { Markdown } from './markdown.tsx'

export function DefinitionText({ entry }: { readonly entry: CodebookEntry }): ReactNode {
  return (
    <>
      <Markdown text={entry.definition} />
      <p className="near-miss">
        <b>{methodWords.nearMiss}</b> <Markdown text={entry.nearMiss} inline />
      </p>
    </>
  )
}
