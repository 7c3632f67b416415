/** How to cite a mention or a figure: the document it stands in, and its entry in the atlas, in five forms. */
import { type ReactNode, useId, useState } from 'react'
import { CITATION_STYLES, type Citation, type CitationStyle } from '../../domain/citations.ts'
import { fillCitation } from '../../domain/fill-citation.ts'
import { words } from '../../i18n/words.ts'
import { useLoadCitations } from '../../state/citations-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { today } from '../../ui/today.ts'

interface CiteProps {
  readonly id: string
  readonly document: string
  /** Where the entry is found in the atlas. */
  readonly address: () => string
}

interface Cited {
  readonly document: Citation
  readonly entry: Citation
}

export function Cite({ id, document, address }: CiteProps): ReactNode {
  const load = useLoadCitations()
  const group = useId()
  const [style, setStyle] = useState<CitationStyle>('apa')
  const [cited, setCited] = useState<Cited | 'unopened' | 'waiting' | 'failed'>('unopened')
  const look = () => {
    setCited('waiting')
    load()
      .then(({ documents, mentions, totals }) => {
        const [source, entry] = [documents[document], mentions[id] ?? totals[id]]
        setCited(source && entry ? { document: source, entry } : 'failed')
      })
      .catch(() => setCited('failed'))
  }
  const access = { accessed: today(), url: address() }
  return (
    <details className="cite" onToggle={(event) => event.currentTarget.open && look()}>
      <summary>{words.cite.label}</summary>
      <p className="cite-styles">
        {CITATION_STYLES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={style === one}
              onChange={() => setStyle(one)}
            />{' '}
            {words.cite.styles[one]}
          </label>
        ))}
      </p>
      {cited === 'waiting' && <p className="hint">{words.load.waiting}</p>}
      {cited === 'failed' && (
        <p className="hint">
          {words.cite.failed}{' '}
          <button type="button" className="link-button" onClick={look}>
            {words.load.retry}
          </button>
        </p>
      )}
      {typeof cited === 'object' &&
        (['document', 'entry'] as const).map((which) => {
          const text = fillCitation(cited[which], style, access)
          return (
            <div key={which} className="cite-text" data-cites={which}>
              <p className="hint">{words.cite[which]}</p>
              <pre>{text}</pre>
              <CopyButton
                className="link-button"
                text={() => text}
                label={words.cite.copy}
                copied={words.cite.copied}
                byHand={words.share.failed}
              />
            </div>
          )
        })}
    </details>
  )
}
