/**
 * Where the picture looks, and the projection of places to its pixels. Both painters use the same camera: MapLibre's zoom follows from
 * `scale` (src/map/maplibre-camera.ts). Places need no library; shapes do (shape-projection.ts).
 */
import type { Position } from '../domain/mention.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import type { ViewCamera } from '../domain/view.ts'
import { type GlobeCamera, invertOnGlobe, projectOnGlobe } from './globe.ts'
import { type RawProjection, rawProjection } from './raw-projections.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface PictureCamera extends PictureSize {
  readonly projection: ProjectionName
  /** What stands in the middle, [longitude, latitude] in degrees. */
  readonly center: Position
  /** Pixels per radius of the sphere, as d3's `scale`. */
  readonly scale: number
}

/** Of a map, or of a globe. */
export type AnyCamera = PictureCamera | GlobeCamera

/** Space kept free along the edges, in pixels, so that marks of island states are never cut. */
export const MARGIN = 14

/**
 * Inhabited land, not the ellipse: the furthest places in each direction. Antarctica and the ice north of Svalbard
 * are left out of the first view, and so is the Pacific east of Fiji, up to Hawaii: it can be reached by panning,
 * and a test asks that no country of the data lies there.
 */
const FURTHEST: readonly Position[] = [
  [-161, 21],
  [-168, 66],
  [-70, -55.5],
  [16, 79],
  [179.9, -17],
  [179.9, -44],
  [179.9, 68],
]

/**
 * A frame less wide than this, in heights, has more height than it needs and too little width: it looks where the marks are, from
 * California to Fiji, and what lies further west is reached by panning. A test asks that all countries of the data are inside.
 */
const HIGH = 1.5
const FURTHEST_OF_HIGH: readonly Position[] = [
  [-125, 40],
  [16, 79],
  [-70, -55.5],
  [179.9, -17],
]

/** Degrees to pixels, from the upper left corner of the frame, and back. On the far side of a globe they are not numbers. */
export interface PlaceProjection {
  (place: readonly [longitude: number, latitude: number]): [x: number, y: number]
  /** null outside the world's edge. */
  readonly invert: (point: readonly [x: number, y: number]) => [longitude: number, latitude: number] | null
}

export function createProjection(camera: AnyCamera): PlaceProjection {
  if (camera.projection === 'globe') {
    return Object.assign((place: readonly [number, number]) => projectOnGlobe(camera, place), {
      invert: (point: readonly [number, number]) => invertOnGlobe(camera, point),
    })
  }
  const raw = rawProjection(camera.projection)
  const [left, top] = originOf(camera, raw)
  const project = ([longitude, latitude]: readonly [number, number]): [number, number] => {
    const [x, y] = raw.forward(longitude, latitude)
    return [left + x * camera.scale, top - y * camera.scale]
  }
  const invert = ([x, y]: readonly [number, number]) =>
    raw.inverse((x - left) / camera.scale, (top - y) / camera.scale)
  return Object.assign(project, { invert })
}

/** Where longitude 0 meets the equator, in the frame's pixels. */
export function originOf(camera: PictureCamera, raw: RawProjection): [x: number, y: number] {
  const [x, y] = raw.forward(camera.center[0], camera.center[1])
  return [camera.width / 2 - x * camera.scale, camera.height / 2 + y * camera.scale]
}

/** The first view: all inhabited land, as large as it fits; in a high frame without what lies at its sides. */
export function worldCamera(size: PictureSize, projection: ProjectionName): PictureCamera {
  const isHigh = size.width <= size.height * HIGH
  const { left, right, bottom, top } = boundsOf(isHigh ? FURTHEST_OF_HIGH : FURTHEST, projection)
  const scale = Math.min(
    Math.max(1, size.width - 2 * MARGIN) / (right - left),
    Math.max(1, size.height - 2 * MARGIN) / (top - bottom),
  )
  const middle = rawProjection(projection).inverse((left + right) / 2, (top + bottom) / 2) ?? [0, 0]
  return { ...size, projection, center: [middle[0], middle[1]], scale }
}

/** The first view in a frame that is just as high as its width needs. */
export function fittingCamera(width: number, projection: ProjectionName): PictureCamera {
  const { left, right, bottom, top } = boundsOf(FURTHEST, projection)
  const height = ((width - 2 * MARGIN) * (top - bottom)) / (right - left) + 2 * MARGIN
  return worldCamera({ width, height }, projection)
}

/** In radii of the sphere. */
function boundsOf(furthest: readonly Position[], projection: ProjectionName) {
  const raw = rawProjection(projection)
  const points = furthest.map(([longitude, latitude]) => raw.forward(longitude, latitude))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}

/** The camera of a view: its zoom counts doublings of the first view. */
export function viewCamera(
  size: PictureSize,
  projection: ProjectionName,
  view: ViewCamera | null,
): PictureCamera {
  const world = worldCamera(size, projection)
  if (view === null) return world
  return { ...world, center: [view.longitude, view.latitude], scale: world.scale * 2 ** view.zoom }
}

/** Zoom of a camera in doublings of the first view at the same size. */
export function zoomOf(camera: PictureCamera): number {
  return Math.log2(camera.scale / worldCamera(camera, camera.projection).scale)
}

/** What a link says of a camera; null where it is the first view, or hardly another. */
export function toViewCamera(camera: PictureCamera): ViewCamera | null {
  const zoom = zoomOf(camera)
  const world = worldCamera(camera, camera.projection)
  const [longitude, latitude] = camera.center
  const near = Math.abs(longitude - world.center[0]) < 0.5 && Math.abs(latitude - world.center[1]) < 0.5
  return zoom < 0.02 && near ? null : { longitude, latitude, zoom: Math.max(0, zoom) }
}
