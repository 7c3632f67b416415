/**
 * What marks and fills of this picture mean: only what occurs in it. The activities' marks stand beside their filters; where those are out of
 * sight, they show here.
 */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import { words } from '../i18n/words.ts'
import type { LegendEntry } from '../picture/map-picture.ts'
import { PALETTE_OF_VARIABLES as PALETTE } from '../picture/palette-variables.ts'
import { useDataset, useOpenCountries } from '../state/selectors.ts'
import { usePrinting } from '../ui/use-printing.ts'
import { MarkIcon } from './mark-icon.tsx'

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactNode {
  const has = (entry: LegendEntry['entry']) => entries.some((one) => one.entry === entry)
  const hasClass = (wanted: number) => entries.some((one) => one.entry === 'class' && one.class === wanted)
  const classes = PALETTE.classes.map((fill, index) => ({
    name: words.legend.classes[index] ?? '',
    symbol: <Swatch fill={fill} />,
    occurs: hasClass(index),
  }))
  const outlined = useOutlined()
  const looks = (['uncertain', 'hidden', 'silent', 'china', 'selected'] as const).map((entry) => ({
    name: entry === 'selected' ? outlined : words.legend[entry],
    symbol: <Swatch {...swatchOf(entry)} />,
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
      <p className="legend-activities">
        {ACTIVITIES.map((activity) => (
          <span key={activity}>
            <MarkIcon activity={activity} /> {words.activities[activity]}
          </span>
        ))}
      </p>
    </section>
  )
}

/** On paper there is no panel in which it could be open. */
function useOutlined(): string {
  const { countryByCode } = useDataset()
  const names = useOpenCountries().map((code) => countryByCode.get(code)?.name ?? code)
  return usePrinting() ? words.picture.legendOutlined(words.list(names)) : words.legend.selected
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

function swatchOf(entry: 'uncertain' | 'hidden' | 'silent' | 'china' | 'selected'): SwatchProps {
  switch (entry) {
    case 'uncertain':
      return { fill: PALETTE.uncertain, stripes: PALETTE.uncertainHatch }
    case 'china':
      return { fill: PALETTE.china, stripes: PALETTE.chinaHatch }
    case 'selected':
      return { fill: PALETTE.water, outline: PALETTE.selected }
    default:
      return { fill: PALETTE[entry] }
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
