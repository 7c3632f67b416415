/** A camera that shows some countries as large as the frame allows. */
import { geoContains, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import type { CountryShape } from '../domain/dataset.ts'
import type { Position } from '../domain/mention.ts'
import { type PictureCamera, worldCamera } from './camera.ts'
import { shapeProjection } from './shape-projection.ts'

/** Of the frame that the countries may take; the rest shows where they lie. */
const SHARE = 0.5
/** In doublings of the world's first view: nearer, a small state would stand without its neighbours. */
const NEAREST = 3

export interface LabelledShape {
  readonly shape: CountryShape
  /** Where the country's name stands, in degrees. */
  readonly label: Position
}

/**
 * Of each country the part with its label counts, or distant islands would keep it small.
 * @returns null where there is no shape.
 */
export function fitShapes(shapes: readonly LabelledShape[], frame: PictureCamera): PictureCamera | null {
  if (shapes.length === 0) return null
  const world = worldCamera(frame, frame.projection)
  const projection = shapeProjection(world)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({
    type: 'GeometryCollection',
    geometries: shapes.map(labelledPart),
  })
  const center = projection.invert?.([(left + right) / 2, (top + bottom) / 2])
  if (!center) return null
  const growth = Math.min((world.width * SHARE) / (right - left), (world.height * SHARE) / (bottom - top))
  return { ...world, center, scale: world.scale * Math.min(Math.max(growth, 1), 2 ** NEAREST) }
}

function labelledPart({ shape: { geometry }, label }: LabelledShape): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return geometry
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return parts.find((part) => geoContains(part, [...label])) ?? geometry
}
