/** What stands under a pointer: marks first, because they are small, and small states are little more than them. */
import type { CountryCode } from '../domain/countries.ts'
import type { MapPicture } from './map-picture.ts'
import { labelWidth } from './place-labels.ts'

/** How far from a mark a pointer still hits it, in CSS pixels: a finger covers some 44, so half of it in each direction. */
export const REACH = { finger: 20, mouse: 4 } as const

/** A press that moves further is a drag of the map. In CSS pixels. */
export const CLICK_SLACK = 6

export interface Hit {
  readonly country: CountryCode
  /** null where a ring or a name was hit. */
  readonly mention: string | null
}

/**
 * @param reach how far from a mark still hits it, in pixels: a mouse is exact, a finger is not.
 * @returns the nearest mark or ring in reach, where a country's own place counts as its nearest mark; else the name under
 * the point; else null.
 */
export function hitTest(picture: MapPicture, x: number, y: number, reach: number): Hit | null {
  let nearest: { hit: Hit; distance: number } | undefined
  const consider = (hit: Hit, distance: number) => {
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { hit, distance }
  }
  for (const pack of picture.packs) {
    const [dx, dy] = [x - pack.x, y - pack.y]
    // Where it belongs counts as well: a neighbour's marks may have been pushed nearer to it than its own.
    const anchor = Math.hypot(x - pack.anchorX, y - pack.anchorY)
    if (pack.ring) consider({ country: pack.country, mention: null }, Math.hypot(dx, dy) - pack.radius)
    const marks = pack.marks.map(({ mention, dx: markX, dy: markY }) => {
      return { mention, distance: Math.hypot(dx - markX, dy - markY) - picture.markSize / 2 }
    })
    const own = marks.sort((a, b) => a.distance - b.distance)[0]
    if (own) consider({ country: pack.country, mention: own.mention }, Math.min(own.distance, anchor))
    else consider({ country: pack.country, mention: null }, anchor)
  }
  if (nearest) return nearest.hit
  const label = picture.labels.find(
    (one) => Math.abs(y - one.y) <= one.size * 0.7 && Math.abs(x - one.x) <= labelWidth(one) / 2,
  )
  return label ? { country: label.country, mention: null } : null
}
