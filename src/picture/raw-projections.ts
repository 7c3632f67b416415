/** The formulas of the two projections, on a sphere of radius 1: x to the east, y to the north. */
import type { ProjectionName } from '../domain/projection-name.ts'
import { EARTH_RADIUS, forward, inverse } from './equal-earth.mjs'

export interface RawProjection {
  /** Degrees to radii. */
  readonly forward: (longitude: number, latitude: number) => [x: number, y: number]
  /** Radii to degrees; null outside the world's edge. */
  readonly inverse: (x: number, y: number) => [longitude: number, latitude: number] | null
}

const RADIANS = Math.PI / 180

const EQUAL_EARTH: RawProjection = {
  forward: (longitude, latitude) => {
    const [x = 0, y = 0] = forward([longitude, latitude])
    return [x / EARTH_RADIUS, y / EARTH_RADIUS]
  },
  inverse: (x, y) => {
    const [longitude, latitude] = inverse([x * EARTH_RADIUS, y * EARTH_RADIUS]) ?? []
    return longitude === undefined || latitude === undefined ? null : [longitude, latitude]
  },
}

/** Snyder, J. P. (1987), Map projections: a working manual, US Geological Survey Professional Paper 1395, page 41. */
const MERCATOR: RawProjection = {
  forward: (longitude, latitude) => [
    longitude * RADIANS,
    Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)),
  ],
  inverse: (x, y) => [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS],
}

export function rawProjection(name: ProjectionName): RawProjection {
  return name === 'equal-earth' ? EQUAL_EARTH : MERCATOR
}
