/**
 * Shapes projected once for all cameras, which only move and enlarge what a projection draws. Whoever draws many parts of the world
 * needs it: to project all of the world for each part takes a hundred times as long as to cut it.
 */
import { geoIdentity, geoPath, geoStream } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import { originOf, type PictureCamera } from './camera.ts'
import type { ShapePath } from './paint-countries.ts'
import { pathText } from './path-text.ts'
import { rawProjection } from './raw-projections.ts'
import { shapeProjection } from './shape-projection.ts'

export interface FlatShapes {
  readonly projection: ProjectionName
  readonly shapes: readonly FlatShape[]
}

interface FlatShape {
  readonly iso: CountryCode | null
  /** In pixels, from the middle of the world. */
  readonly geometry: MultiPolygon
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels per radius of the sphere: so fine that no camera of a country shows a corner that was rounded. */
const SCALE = 1000
/** How far beyond the frame shapes are cut, so that no border is drawn along the cut. In pixels. */
const OVERHANG = 2

export function flattenShapes(shapes: readonly CountryShape[], projection: ProjectionName): FlatShapes {
  const camera: PictureCamera = { projection, width: 0, height: 0, center: [0, 0], scale: SCALE }
  const project = shapeProjection(camera)
  return {
    projection,
    shapes: shapes.map((shape) => {
      const polygons: [number, number][][][] = []
      const sink = {
        polygonStart: () => polygons.push([]),
        polygonEnd: () => undefined,
        lineStart: () => polygons.at(-1)?.push([]),
        lineEnd: () => undefined,
        point: (x: number, y: number) => polygons.at(-1)?.at(-1)?.push([x, y]),
      }
      geoStream(shape, project.stream(sink))
      const points = polygons.flat(2)
      const xs = points.map(([x]) => x)
      const ys = points.map(([, y]) => y)
      return {
        iso: shape.properties.iso,
        geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(closeRing)) },
        left: least(xs),
        top: least(ys),
        right: -least(xs.map((x) => -x)),
        bottom: -least(ys.map((y) => -y)),
      }
    }),
  }
}

/**
 * The land in the frame of a camera of the same projection.
 *
 * @param grid places to a pixel: few make a small file, many a smooth coast.
 */
export function cutShapes(
  { projection, shapes }: FlatShapes,
  camera: PictureCamera,
  grid: number,
): ShapePath[] {
  if (camera.projection !== projection) throw new Error(`the shapes are projected in ${projection}`)
  const growth = camera.scale / SCALE
  const [x, y] = originOf(camera, rawProjection(projection))
  const { width, height } = camera
  const identity = geoIdentity()
    .scale(growth)
    .translate([x, y])
    .clipExtent([
      [-OVERHANG, -OVERHANG],
      [width + OVERHANG, height + OVERHANG],
    ])
  const text = pathText(grid)
  const path = geoPath(identity, text)
  return shapes.flatMap(({ iso, geometry, left, top, right, bottom }) => {
    const meets =
      x + left * growth < width &&
      x + right * growth > 0 &&
      y + top * growth < height &&
      y + bottom * growth > 0
    if (!meets) return []
    path(geometry)
    const d = text.take()
    return d === '' ? [] : [{ iso, d }]
  })
}

/** A stream leaves out the last point, which is the first; GeoJSON doesn't. */
function closeRing(ring: readonly [number, number][]): [number, number][] {
  const [first] = ring
  return first ? [...ring, first] : []
}

/** Of any number of values: `Math.min` takes only so many. */
function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY)
}
