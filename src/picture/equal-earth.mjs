/**
 * The Equal Earth projection for MapLibre's main thread and, loaded by importScriptInWorkers, for its workers,
 * which can't import a library: so the formula stands here. Tests hold it against d3-geo.
 *
 * Šavrič, B., Patterson, T., Jenny, B. (2019), The Equal Earth map projection, International Journal of Geographical
 * Information Science 33(3), 454–465. Coordinates are in metres on a sphere, which is what MapLibre takes units for.
 */

const A1 = 1.340264
const A2 = -0.081106
const A3 = 0.000893
const A4 = 0.003796
const M = Math.sqrt(3) / 2
const RADIANS = Math.PI / 180
const STEPS = 12
const EPSILON = 1e-12

/** Metres. */
export const EARTH_RADIUS = 6371008.7714

/** Width of the whole world in radii of the sphere: twice x at 180° on the equator. */
export const WORLD_WIDTH = (2 * Math.PI) / (M * A1)

/** @param {number[]} position longitude and latitude in degrees. @returns {number[]} x and y in metres. */
export function forward([longitude = 0, latitude = 0]) {
  const l = Math.asin(M * Math.sin(latitude * RADIANS))
  const l2 = l * l
  const l6 = l2 * l2 * l2
  const x = (longitude * RADIANS * Math.cos(l)) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)))
  const y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))
  return [x * EARTH_RADIUS, y * EARTH_RADIUS]
}

/** @param {number[]} position x and y in metres. @returns {number[] | null} degrees; null outside the world's edge. */
export function inverse([metresX = 0, metresY = 0]) {
  const x = metresX / EARTH_RADIUS
  const y = metresY / EARTH_RADIUS
  let l = y
  for (let step = 0; step < STEPS; step++) {
    const l2 = l * l
    const l6 = l2 * l2 * l2
    const error = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y
    const slope = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)
    const delta = error / slope
    l -= delta
    if (Math.abs(delta) < EPSILON) break
  }
  const sine = Math.sin(l) / M
  if (!(Math.abs(sine) <= 1)) return null
  const l2 = l * l
  const l6 = l2 * l2 * l2
  const longitude = (M * x * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))) / Math.cos(l) / RADIANS
  if (Math.abs(longitude) > 180 + 1e-9) return null
  return [longitude, Math.asin(sine) / RADIANS]
}

// In a worker MapLibre asks for the converter of a definition; ours has only one.
if ('setProjectionHandler' in globalThis) {
  /** @type {{setProjectionHandler: (handler: () => {forward: typeof forward, inverse: typeof inverse}) => void}} */
  const worker = /** @type {any} */ (globalThis)
  worker.setProjectionHandler(() => ({ forward, inverse }))
}
