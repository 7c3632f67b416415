/** What the pointed country or mark is, beside it. The same facts stand in the list and the panel. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import { isChina } from '../domain/countries.ts'
import { describeWhen } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { paintMark } from '../picture/paint-marks.ts'
import type { Palette } from '../picture/palette.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { useDataset, useSummaries } from '../state/selectors.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import type { Hovered } from './use-pointing.ts'

interface MapTooltipProps {
  readonly picture: MapPicture
  readonly palette: Palette
  readonly hovered: Hovered | null
}

/** Kept so far from the edges, in pixels. */
const WIDTH = 248
const GAP = 16

export function MapTooltip({ picture, palette, hovered }: MapTooltipProps): ReactNode {
  const pointed = useAtlas((state) => state.pointed)
  const dataset = useDataset()
  const code = hovered?.country ?? pointed
  const country = code ? dataset.countryByCode.get(code) : undefined
  if (!country) return null
  const place = hovered ?? placeOf(picture, country.iso)
  if (!place) return null
  const { width, height } = picture.camera
  const toLeft = place.x > width - WIDTH - GAP
  const above = place.y > height * 0.62
  const style = {
    left: Math.max(4, Math.min(toLeft ? place.x - WIDTH - GAP : place.x + GAP, width - WIDTH - 4)),
    ...(above ? { bottom: height - place.y + GAP } : { top: place.y + GAP }),
    width: WIDTH,
  }
  return (
    <div className="map-tooltip" style={style} data-over-map data-country={country.iso}>
      <strong>{country.name}</strong>
      <Counts country={country.iso} palette={palette} />
      <MentionLine id={hovered?.mention ?? null} />
    </div>
  )
}

function placeOf(picture: MapPicture, country: string): { x: number; y: number } | null {
  const pack = picture.packs.find((one) => one.country === country)
  return pack ? { x: pack.x, y: pack.y } : null
}

function Counts({ country, palette }: { readonly country: string; readonly palette: Palette }): ReactNode {
  const { mentions } = useDataset()
  const summary = useSummaries().get(country)
  if (isChina(country)) return <p>{words.tooltip.china}</p>
  if (!summary) {
    const documented = mentions.some((mention) => mention.countries.includes(country))
    return <p>{documented ? words.tooltip.hidden : words.tooltip.silent}</p>
  }
  const rows = ACTIVITIES.flatMap((activity) => {
    const own = summary.selected.filter((one) => one.mention.activity === activity)
    return own.length > 0 ? [{ activity, count: own.length, certain: own.some((one) => one.certain) }] : []
  })
  return (
    <>
      <ul>
        {rows.map(({ activity, count, certain }) => (
          <li key={activity}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <SvgTree node={paintMark({ activity, certain }, 10, palette)} />
            </svg>
            {words.activities[activity]} <b>{count}</b>
          </li>
        ))}
      </ul>
      {summary.uncertain > 0 && <p>{words.tooltip.uncertain(summary.uncertain)}</p>}
    </>
  )
}

function MentionLine({ id }: { readonly id: string | null }): ReactNode {
  const mention = useDataset().mentionById.get(id ?? '')
  if (!mention) return null
  return (
    <p className="map-tooltip-mention">
      {mention.title}, {describeWhen(mention.when)}{' '}
      <span className="status" data-status={mention.status}>
        {words.statuses[mention.status]}
      </span>
    </p>
  )
}
