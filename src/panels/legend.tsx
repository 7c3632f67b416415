/** What marks and fills of this picture mean: only what occurs in it. The activities' marks stand beside their filters. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { LegendEntry, MapPicture } from '../picture/map-picture.ts'
import { PALETTES, type Palette } from '../picture/palette.ts'
import { useMedia } from '../ui/use-media.ts'
import { MarkIcon } from './mark-icon.tsx'

export function Legend({ picture }: { readonly picture: MapPicture }): ReactNode {
  const palette = PALETTES[useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light']
  const entries = picture.legend
  const classes = entries.filter((one) => one.entry === 'class')
  const rest = entries.filter((one) => one.entry !== 'activity' && one.entry !== 'class')
  const has = (entry: LegendEntry['entry']) => rest.some((one) => one.entry === entry)
  return (
    <section className="legend" aria-label={words.legend.label}>
      <p>
        <b>{words.legend.marks}</b>
        {has('hollow') && (
          <span>
            <MarkIcon activity="diplomacy" certain={false} /> {words.legend.hollow}
          </span>
        )}
        {has('ring') && (
          <span>
            <i className="ring-swatch" /> {words.legend.ring}
          </span>
        )}
      </p>
      <p>
        {classes.length > 0 && <b>{words.legend.fills}</b>}
        {classes.map((one) => (
          <span key={one.class}>
            <Swatch fill={palette.classes[one.class]} /> {words.legend.classes[one.class]}
          </span>
        ))}
        {(['uncertain', 'hidden', 'silent', 'china', 'selected'] as const).filter(has).map((entry) => (
          <span key={entry}>
            <Swatch {...swatchOf(entry, palette)} /> {words.legend[entry]}
          </span>
        ))}
      </p>
    </section>
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
