/**
 * Where the picture looks, and the projection from degrees to its pixels. Both painters use the same camera:
 * MapLibre's zoom follows from `scale` (src/map/maplibre-camera.ts).
 */
import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo'
import type { Position } from '../domain/mention.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import type { ViewCamera } from '../domain/view.ts'

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

/** Space kept free along the edges, in pixels, so that marks of island states are never cut. */
const MARGIN = 14

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

export function createProjection(camera: PictureCamera): GeoProjection {
  const middle = [camera.width / 2, camera.height / 2] as const
  const raw = rawProjection(camera.projection).scale(camera.scale).translate([0, 0])
  const [x, y] = raw(camera.center) ?? [0, 0]
  return raw.translate([middle[0] - x, middle[1] - y])
}

/** The first view: all inhabited land, as large as it fits. */
export function worldCamera(size: PictureSize, projection: ProjectionName): PictureCamera {
  const raw = rawProjection(projection).scale(1).translate([0, 0])
  const points = FURTHEST.map((place) => raw([place[0], place[1]]) ?? ([0, 0] as [number, number]))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const scale = Math.min(
    Math.max(1, size.width - 2 * MARGIN) / (right - left),
    Math.max(1, size.height - 2 * MARGIN) / (bottom - top),
  )
  const middle = raw.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0]
  return { ...size, projection, center: [middle[0], middle[1]], scale }
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

function rawProjection(name: ProjectionName): GeoProjection {
  return name === 'equal-earth' ? geoEqualEarth() : geoMercator()
}
