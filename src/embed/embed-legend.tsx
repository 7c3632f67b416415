/** What marks and fills mean: every entry that can occur, each shown only while it does. */
import type { ReactNode } from 'react'
import { embedWords } from '../i18n/embed-words.ts'
import { words } from '../i18n/words.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { legendKey } from './legend-key.ts'

interface EmbedLegendProps {
  readonly pictures: readonly { readonly design: string; readonly picture: MapPicture }[]
}

const MARKS = ['hollow', 'ring'] as const
const LOOKS = ['uncertain', 'hidden', 'silent', 'china'] as const

export function EmbedLegend({ pictures }: EmbedLegendProps): ReactNode {
  const entry = (key: string, name: string, sign: string = key) => (
    <span key={key} data-entry={key} data-occurs={designsWith(pictures, key)}>
      <i className="embed-sign" data-sign={sign} /> {name}
    </span>
  )
  return (
    <section className="embed-legend" aria-label={words.legend.label}>
      <p>{MARKS.map((key) => entry(key, words.legend[key]))}</p>
      <p>
        <b>{words.legend.fills}</b>
        {words.legend.classes.map((name, index) => entry(`class-${index}`, name))}
        {LOOKS.map((key) => entry(key, words.legend[key]))}
        {entry('selected', embedWords.outline)}
      </p>
    </section>
  )
}

/** The designs in whose picture an entry occurs: marks that stand alone in a wide picture are rings in a narrow one. */
function designsWith(pictures: EmbedLegendProps['pictures'], key: string): string {
  return pictures
    .filter(({ picture }) => picture.legend.some((one) => legendKey(one) === key))
    .map(({ design }) => design)
    .join(' ')
}
