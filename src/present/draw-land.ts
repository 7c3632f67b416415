/**
 * The land of a slide, as path data. It is projected once for all maps of a lesson, and most of its slides show the same world; a globe
 * is projected for each place that it turns to, which takes longest of all that a slide needs.
 */
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import type { AnyCamera } from '../picture/camera.ts'
import { cutShapes, type FlatShapes, flattenShapes } from '../picture/flat-shapes.ts'
import { shapesOnGlobe } from '../picture/globe-shapes.ts'
import { projectShapes, type ShapePath } from '../picture/paint-countries.ts'

/** Places to a pixel: `coarse` for land that is on the move. */
const GRID = { fine: 4, coarse: 1 } as const
/** Of a globe, whose land would else be as long again. */
const GLOBE_GRID = 2
/** Some 300 kB each. */
const MOST_KEPT = 32

type Detail = keyof typeof GRID

interface Kept {
  flat: FlatShapes | null
  readonly lands: Map<string, ShapePath[]>
}

const kept = new WeakMap<readonly CountryShape[], Kept>()

export function drawLand(shapes: Dataset['shapes'], camera: AnyCamera, detail: Detail = 'fine'): ShapePath[] {
  const memory = memoryOf(shapes)
  const key = keyOf(camera, detail)
  const known = memory.lands.get(key)
  if (known) return known
  const land = project(shapes, camera, memory, detail)
  const [oldest] = memory.lands.keys()
  if (memory.lands.size >= MOST_KEPT && oldest !== undefined) memory.lands.delete(oldest)
  memory.lands.set(key, land)
  return land
}

export function isLandDrawn(shapes: Dataset['shapes'], camera: AnyCamera): boolean {
  return memoryOf(shapes).lands.has(keyOf(camera, 'fine'))
}

/** Whether both have the very same land. */
export function haveOneLand(one: AnyCamera, other: AnyCamera): boolean {
  return keyOf(one, 'fine') === keyOf(other, 'fine')
}

/** Whose land the frame shows. For a globe that is known long before it is drawn. */
export function landInFrame(shapes: Dataset['shapes'], camera: AnyCamera): Pick<ShapePath, 'iso'>[] {
  if (camera.projection !== 'globe') return drawLand(shapes, camera)
  return shapesOnGlobe(camera, shapes).map(({ properties }) => properties)
}

function memoryOf(shapes: Dataset['shapes']): Kept {
  const memory = kept.get(shapes) ?? { flat: null, lands: new Map() }
  kept.set(shapes, memory)
  return memory
}

function keyOf(camera: AnyCamera, detail: Detail): string {
  return [detail, ...Object.values(camera)].join()
}

function project(shapes: Dataset['shapes'], camera: AnyCamera, memory: Kept, detail: Detail): ShapePath[] {
  if (camera.projection === 'globe') return projectShapes(camera, shapesOnGlobe(camera, shapes), GLOBE_GRID)
  memory.flat ??= flattenShapes(shapes, camera.projection)
  return cutShapes(memory.flat, camera, GRID[detail])
}
