/**
 * The sphere seen from afar, with the camera's centre in the middle.
 *
 * Snyder, J. P. (1987), Map projections: a working manual, US Geological Survey Professional Paper 1395, page 145.
 */
import type { Position } from '../domain/mention.ts'
import type { ViewCamera } from '../domain/view.ts'
import type { PictureSize } from './camera.ts'

/** A globe is drawn on slides, never on the live map. */
export interface GlobeCamera extends PictureSize {
  readonly projection: 'globe'
  /** What stands in the middle, [longitude, latitude] in degrees. */
  readonly center: Position
  /** The globe's radius in pixels. */
  readonly scale: number
}

const RADIANS = Math.PI / 180
/** Degrees from the middle beyond which a place is not shown: at the very edge all is squeezed together. */
const HORIZON = 84
/** Where land ends. */
export const RIM = 90
/** Nearer, a globe is a flat map with a worse scale. In doublings. */
const NEAREST = 3
/** Of the frame's lesser side, kept free around the globe. */
const MARGIN = 0.02

/** @param middle what the globe shows where the view itself looks nowhere in particular. */
export function globeCamera(size: PictureSize, view: ViewCamera | null, middle: Position): GlobeCamera {
  const radius = Math.min(size.width, size.height) * (0.5 - MARGIN)
  const center: Position = view ? [view.longitude, view.latitude] : middle
  return { ...size, projection: 'globe', center, scale: radius * 2 ** Math.min(view?.zoom ?? 0, NEAREST) }
}

/**
 * @param horizon degrees from the middle beyond which a place is on the far side.
 * @returns pixels, or not numbers for a place on the far side.
 */
export function projectOnGlobe(
  { width, height, center, scale }: GlobeCamera,
  [longitude, latitude]: readonly [number, number],
  horizon = HORIZON,
): [x: number, y: number] {
  const turn = (longitude - center[0]) * RADIANS
  const [north, middle] = [latitude * RADIANS, center[1] * RADIANS]
  const away = Math.sin(middle) * Math.sin(north) + Math.cos(middle) * Math.cos(north) * Math.cos(turn)
  if (away < Math.cos(horizon * RADIANS)) return [Number.NaN, Number.NaN]
  const x = Math.cos(north) * Math.sin(turn)
  const y = Math.cos(middle) * Math.sin(north) - Math.sin(middle) * Math.cos(north) * Math.cos(turn)
  return [width / 2 + scale * x, height / 2 - scale * y]
}

/** @returns null beside the globe. */
export function invertOnGlobe(
  { width, height, center, scale }: GlobeCamera,
  [left, top]: readonly [number, number],
): [longitude: number, latitude: number] | null {
  const [x, y] = [(left - width / 2) / scale, (height / 2 - top) / scale]
  const far = Math.hypot(x, y)
  if (far > 1) return null
  if (far === 0) return [center[0], center[1]]
  const angle = Math.asin(far)
  const middle = center[1] * RADIANS
  const latitude = Math.asin(
    Math.cos(angle) * Math.sin(middle) + (y * Math.sin(angle) * Math.cos(middle)) / far,
  )
  const turn = Math.atan2(
    x * Math.sin(angle),
    far * Math.cos(angle) * Math.cos(middle) - y * Math.sin(angle) * Math.sin(middle),
  )
  const longitude = center[0] + turn / RADIANS
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude / RADIANS]
}

/** The middle of places on the sphere. @returns null where they have none, as all or none of the world. */
export function middleOf(places: readonly Position[]): Position | null {
  let [x, y, z] = [0, 0, 0]
  for (const [longitude, latitude] of places) {
    const [turn, north] = [longitude * RADIANS, latitude * RADIANS]
    x += Math.cos(north) * Math.cos(turn)
    y += Math.cos(north) * Math.sin(turn)
    z += Math.sin(north)
  }
  if (Math.hypot(x, y, z) < 0.05 * places.length || places.length === 0) return null
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}
