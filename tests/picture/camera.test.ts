// The first view, and a view's own, as projections onto pixels.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProjection, viewCamera, worldCamera, zoomOf } from '../../src/picture/camera.ts'

const size = fc.record({
  width: fc.integer({ min: 240, max: 3000 }),
  height: fc.integer({ min: 160, max: 2000 }),
})

const ALASKA_AND_HAWAII: [number, number][] = [
  [-168, 65.6],
  [-160, 22],
]
/** So far west looks a frame that has little width and more height than it needs. */
const CALIFORNIA: [number, number][] = [[-124.4, 40.4]]

function isHigh({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width <= 1.5 * height
}

describe.each(['equal-earth', 'mercator'] as const)('in %s', (projection) => {
  test('the middle of a camera stands in the middle of its frame', () => {
    const camera = { width: 640, height: 360, projection, center: [35, -6] as [number, number], scale: 900 }
    const [x, y] = createProjection(camera)([35, -6]) ?? []
    expect(x).toBeCloseTo(320, 9)
    expect(y).toBeCloseTo(180, 9)
  })

  test('the first view holds inhabited land from Alaska to Fiji, from Svalbard to Tierra del Fuego', () => {
    fc.assert(
      fc.property(size, (frame) => {
        const project = createProjection(worldCamera(frame, projection))
        const places: [number, number][] = [
          ...(isHigh(frame) ? CALIFORNIA : ALASKA_AND_HAWAII),
          [-67.3, -54.9],
          [15.6, 78.2],
          [178.4, -18.1],
          [174.8, -41.3],
          [177.5, 64.7],
        ]
        for (const place of places) {
          const [x = -1, y = -1] = project(place) ?? []
          expect(x > 0 && x < frame.width && y > 0 && y < frame.height, `${place}`).toBe(true)
        }
      }),
    )
  })

  test('and is as large as it fits: a third larger, some of that land would be cut', () => {
    fc.assert(
      fc.property(size, (frame) => {
        const camera = worldCamera(frame, projection)
        const larger = { ...camera, scale: camera.scale * 1.33 }
        const project = createProjection(larger)
        const outside = ([longitude, latitude]: [number, number]) => {
          const [x = 0, y = 0] = project([longitude, latitude]) ?? []
          return x < 0 || x > frame.width || y < 0 || y > frame.height
        }
        const extremes: [number, number][] = [
          ...(isHigh(frame) ? CALIFORNIA : ALASKA_AND_HAWAII),
          [-70, -55.5],
          [16, 79],
          [179.9, -17],
        ]
        expect(extremes.some(outside)).toBe(true)
      }),
    )
  })

  test('in a high frame the land is larger, because nothing is shown west of California', () => {
    const phone = { width: 390, height: 269 }
    const { scale } = worldCamera(phone, projection)
    expect(scale / worldCamera({ ...phone, height: 218 }, projection).scale).toBeGreaterThan(1.14)
    const [x] = createProjection(worldCamera(phone, projection))([-161, 21])
    expect(x).toBeLessThan(0)
  })

  test("a view's camera has its middle, and its zoom counts doublings of the first view", () => {
    const frame = { width: 800, height: 448 }
    const camera = viewCamera(frame, projection, { longitude: 35, latitude: -6, zoom: 2 })
    expect(camera.center).toEqual([35, -6])
    expect(camera.scale).toBeCloseTo(worldCamera(frame, projection).scale * 4, 9)
    expect(zoomOf(camera)).toBeCloseTo(2, 9)
  })

  test('no view is the first view', () => {
    const frame = { width: 800, height: 448 }
    expect(viewCamera(frame, projection, null)).toEqual(worldCamera(frame, projection))
    expect(zoomOf(worldCamera(frame, projection))).toBe(0)
  })
})
