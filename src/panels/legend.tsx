/** What marks and fills of this picture mean: only what occurs in it. The activities' marks stand beside their filters. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { LegendEntry, MapPicture } from '../picture/map-picture.ts'
import { PALETTES, type Palette } from '../picture/palette.ts'
import { useMedia } from '../ui/use-media.ts'
import { MarkIcon } from './mark-icon.tsx'

export function Legend({ picture }: { readonly picture: MapPicture }): ReactNode {
  const palette = PALETTES[useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light']
  const has = (entry: LegendEntry['entry']) => picture.legend.some((one) => one.entry === entry)
  const hasClass = (wanted: number) =>
    picture.legend.some((one) => one.entry === 'class' && one.class === wanted)
  const classes = palette.classes.map((fill, index) => ({
    name: words.legend.classes[index] ?? '',
    symbol: <Swatch fill={fill} />,
    occurs: hasClass(index),
  }))
  const looks = (['uncertain', 'hidden', 'silent', 'china', 'selected'] as const).map((entry) => ({
    name: words.legend[entry],
    symbol: <Swatch {...swatchOf(entry, palette)} />,
    occurs: has(entry),
  }))
  return (
    <section className="legend" aria-label={words.legend.label}>
      <Entries
        title={words.legend.marks}
        entries={[
          {
            name: words.legend.hollow,
            symbol: <MarkIcon activity="diplomacy" certain={false} />,
            occurs: has('hollow'),
          },
          { name: words.legend.ring, symbol: <i className="ring-swatch" />, occurs: has('ring') },
        ]}
      />
      <Entries title={words.legend.fills} entries={[...classes, ...looks]} />
    </section>
  )
}

interface EntriesProps {
  readonly title: string
  readonly entries: readonly {
    readonly name: string
    readonly symbol: ReactNode
    readonly occurs: boolean
  }[]
}

/** What doesn't occur keeps its room, unseen and at the end: else the map would change its size with every filter. */
function Entries({ title, entries }: EntriesProps): ReactNode {
  const inOrder = [...entries.filter((one) => one.occurs), ...entries.filter((one) => !one.occurs)]
  return (
    <p>
      <b>{title}</b>
      {inOrder.map(({ name, symbol, occurs }) => (
        <span key={name} data-occurs={occurs}>
          {symbol} {name}
        </span>
      ))}
    </p>
  )
}

interface SwatchProps {
  readonly fill: string
  readonly stripes?: string
  readonly outline?: string
}

function swatchOf(
  entry: 'uncertain' | 'hidden' | 'silent' | 'china' | 'selected',
  palette: Palette,
): SwatchProps {
  switch (entry) {
    case 'uncertain':
      return { fill: palette.uncertain, stripes: palette.uncertainHatch }
    case 'china':
      return { fill: palette.china, stripes: palette.chinaHatch }
    case 'selected':
      return { fill: palette.water, outline: palette.selected }
    default:
      return { fill: palette[entry] }
  }
}

function Swatch({ fill, stripes, outline }: SwatchProps): ReactNode {
  return (
    <svg className="swatch" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <rect width="18" height="12" fill={fill} />
      {stripes && <path d="M-2 8L8 -2M2 14L16 -2M10 14L22 2" stroke={stripes} strokeWidth="2" />}
      {outline && (
        <rect x="0.8" y="0.8" width="16.4" height="10.4" fill="none" stroke={outline} strokeWidth="1.6" />
      )}
    </svg>
  )
}
