/** Where a mention stands: document, heading, lines, notes, and a link that opens the document at the passage. */
import type { ReactNode } from 'react'
import type { Mention } from '../domain/mention.ts'
import { creditOf, describePassage, titleOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { useCountry } from './country-context.ts'

export function PassageText({ mention }: { readonly mention: Mention }): ReactNode {
  const { url } = mention
  const document = useCountry().dataset.documentById.get(mention.document)
  if (!document) return null
  return (
    <p className="passage">
      <cite>{titleOf(document)}</cite>, {creditOf(document)}; {describePassage(mention)}.{' '}
      {url ? (
        <a href={url} rel="noreferrer">
          {words.panel.open}
        </a>
      ) : (
        words.panel.noAddress
      )}
    </p>
  )
}
