/** The land of a slide, as path data. It is projected once for all maps of a lesson; a globe is projected for each place that it turns to. */
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import type { AnyCamera } from '../picture/camera.ts'
import { cutShapes, type FlatShapes, flattenShapes } from '../picture/flat-shapes.ts'
import { projectShapesInFrame, type ShapePath } from '../picture/paint-countries.ts'

/** Places to a pixel. */
const GRID = 4

const flat = new WeakMap<readonly CountryShape[], FlatShapes>()

export function drawLand(shapes: Dataset['shapes'], camera: AnyCamera): ShapePath[] {
  if (camera.projection === 'globe') return projectShapesInFrame(camera, shapes)
  const flattened = flat.get(shapes) ?? flattenShapes(shapes, camera.projection)
  flat.set(shapes, flattened)
  return cutShapes(flattened, camera, GRID)
}
