/**
 * The land of a slide, as path data. It is projected once for all maps of a lesson, and most of its slides show the same world; a globe
 * is projected for each place that it turns to.
 */
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import type { AnyCamera } from '../picture/camera.ts'
import { cutShapes, type FlatShapes, flattenShapes } from '../picture/flat-shapes.ts'
import { projectShapesInFrame, type ShapePath } from '../picture/paint-countries.ts'

/** Places to a pixel: `coarse` for land that is on the move. */
const GRID = { fine: 4, coarse: 1 } as const
/** Some 300 kB each. */
const MOST_KEPT = 16

interface Kept {
  flat: FlatShapes | null
  readonly lands: Map<string, ShapePath[]>
}

const kept = new WeakMap<readonly CountryShape[], Kept>()

export function drawLand(
  shapes: Dataset['shapes'],
  camera: AnyCamera,
  detail: keyof typeof GRID = 'fine',
): ShapePath[] {
  const memory = kept.get(shapes) ?? { flat: null, lands: new Map() }
  kept.set(shapes, memory)
  const key = [detail, ...Object.values(camera)].join()
  const known = memory.lands.get(key)
  if (known) return known
  const land = project(shapes, camera, memory, GRID[detail])
  const [oldest] = memory.lands.keys()
  if (memory.lands.size >= MOST_KEPT && oldest !== undefined) memory.lands.delete(oldest)
  memory.lands.set(key, land)
  return land
}

function project(shapes: Dataset['shapes'], camera: AnyCamera, memory: Kept, grid: number): ShapePath[] {
  if (camera.projection === 'globe') return projectShapesInFrame(camera, shapes)
  memory.flat ??= flattenShapes(shapes, camera.projection)
  return cutShapes(memory.flat, camera, grid)
}
