/**
 * Registers Equal Earth with MapLibre. The interface is marked experimental: this file alone uses it, and the
 * package's version is exact.
 */
import { addProjection, importScriptInWorkers } from 'maplibre-gl'
import type { ProjectionName } from '../domain/projection-name.ts'
import { EARTH_RADIUS, forward, inverse, WORLD_WIDTH } from '../picture/equal-earth.mjs'
import workerScript from '../picture/equal-earth.mjs?url&no-inline'

const NAME = 'world:equal-earth'
const SIDE = WORLD_WIDTH * EARTH_RADIUS

export interface RegisteredProjection {
  readonly name: ProjectionName
  /** For the style's `projection.type`. */
  readonly type: string
  /** Width in sphere radii of what MapLibre draws 512 pixels wide at zoom 0. */
  readonly worldWidth: number
}

const MERCATOR: RegisteredProjection = { name: 'mercator', type: 'mercator', worldWidth: 2 * Math.PI }
const EQUAL_EARTH: RegisteredProjection = { name: 'equal-earth', type: NAME, worldWidth: WORLD_WIDTH }

let isDefined = false

/**
 * Equal Earth, or Mercator where it can't be registered. Anew for each map: with the last map of a page its workers end, and those of the
 * next one would begin to draw before the script has reached them.
 */
export async function registerProjection(): Promise<RegisteredProjection> {
  try {
    if (!isDefined) defineProjection()
    await importScriptInWorkers(new URL(workerScript, document.baseURI).href)
    return EQUAL_EARTH
  } catch (error) {
    console.warn('Equal Earth could not be registered; the map is drawn in Mercator.', error)
    return MERCATOR
  }
}

function defineProjection(): void {
  addProjection({
    name: NAME,
    definition: NAME,
    projection: { forward, inverse },
    tileMatrixSet: { origin: [-SIDE / 2, SIDE / 2], extentAtZoom0: SIDE },
  })
  isDefined = true
}
