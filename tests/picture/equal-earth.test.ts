// The formula that MapLibre's workers need as a file of its own, held against d3-geo's.

import { geoEqualEarthRaw } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { EARTH_RADIUS, forward, inverse, WORLD_WIDTH } from '../../src/picture/equal-earth.mjs'

const RADIANS = Math.PI / 180

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -90, max: 90, noNaN: true })

test("forward is d3-geo's formula in metres", () => {
  fc.assert(
    fc.property(longitude, latitude, (east, north) => {
      const [x, y] = forward([east, north])
      const [expectedX, expectedY] = geoEqualEarthRaw(east * RADIANS, north * RADIANS)
      expect(relative(x, expectedX * EARTH_RADIUS)).toBeLessThan(1e-6)
      expect(relative(y, expectedY * EARTH_RADIUS)).toBeLessThan(1e-6)
    }),
  )
})

test('inverse leads back to where forward began', () => {
  const notQuitePole = fc.double({ min: -89.99, max: 89.99, noNaN: true })
  fc.assert(
    fc.property(longitude, notQuitePole, (east, north) => {
      const [back, backNorth] = inverse(forward([east, north])) ?? []
      expect(back).toBeCloseTo(east, 6)
      expect(backNorth).toBeCloseTo(north, 6)
    }),
  )
})

test('both poles and the whole edge lie inside', () => {
  for (const north of [-90, -45, 0, 45, 90]) {
    for (const east of [-180, 0, 180]) expect(inverse(forward([east, north]))).not.toBeNull()
  }
})

test('the world is as wide as MapLibre is told', () => {
  const [west = 0] = forward([-180, 0])
  const [east = 0] = forward([180, 0])
  expect(relative(east - west, WORLD_WIDTH * EARTH_RADIUS)).toBeLessThan(1e-12)
})

describe('outside the world', () => {
  const [east = 0] = forward([180, 0])
  const [, north = 0] = forward([0, 90])
  test.each([
    ['east of it', [east * 1.001, 0]],
    ['west of it', [east * -1.001, 0]],
    ['north of the pole', [0, north * 1.001]],
    ['south of the pole', [0, north * -1.001]],
    ['in the corner of its square', [east * 0.99, north * 0.99]],
    ['far away', [1e12, 1e12]],
  ])('%s there is no place', (_, metres) => {
    expect(inverse(metres)).toBeNull()
  })
})

test("in one of MapLibre's workers the file hands over both functions", async () => {
  const setProjectionHandler =
    vi.fn<(handler: () => { forward: typeof forward; inverse: typeof inverse }) => void>()
  vi.stubGlobal('setProjectionHandler', setProjectionHandler)
  vi.resetModules()
  await import('../../src/picture/equal-earth.mjs')
  vi.unstubAllGlobals()
  expect(setProjectionHandler).toHaveBeenCalledOnce()
  const handler = setProjectionHandler.mock.calls[0]?.[0]()
  expect(handler?.forward([10, 20])).toEqual(forward([10, 20]))
  expect(handler?.inverse([1e6, 1e6])).toEqual(inverse([1e6, 1e6]))
})

/** Of the expected value; of a metre where that is smaller. */
function relative(value: number | undefined, expected: number): number {
  return Math.abs((value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected))
}
