/** Where a statement stands: document, publisher and standpoint, heading, lines, notes and address. */
import type { ReactNode } from 'react'
import { creditOf, describePassage, titleOf } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { useDataset } from '../../state/selectors.ts'

interface PassageProps {
  readonly document: string
  readonly section: string | null
  readonly lines: readonly number[]
  readonly notes: readonly number[]
  readonly url: string | null
}

export function Passage({ document: id, section, lines, notes, url }: PassageProps): ReactNode {
  const document = useDataset().documentById.get(id)
  if (!document) return null
  return (
    <div className="passage">
      <p>
        <cite>{titleOf(document)}</cite>, {creditOf(document)}; {describePassage({ section, lines, notes })}.{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {words.panel.open}
          </a>
        ) : (
          words.panel.noAddress
        )}
      </p>
      <p className="hint">
        {document.standpoint} {document.caveat}
      </p>
    </div>
  )
}
