// The picture's camera and MapLibre's name the same place, there and back.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMapLibre, toMapLibreZoom } from '../../src/map/maplibre-camera.ts'
import type { RegisteredProjection } from '../../src/map/register-projection.ts'
import { worldCamera } from '../../src/picture/camera.ts'
import { WORLD_WIDTH } from '../../src/picture/equal-earth.mjs'

const PROJECTIONS: readonly RegisteredProjection[] = [
  { name: 'equal-earth', type: 'world:equal-earth', worldWidth: WORLD_WIDTH },
  { name: 'mercator', type: 'mercator', worldWidth: 2 * Math.PI },
]

describe.each(PROJECTIONS)('in $name', (projection) => {
  test('a camera comes back as it went', () => {
    const camera = fc.record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 200, max: 2000 }),
      projection: fc.constant(projection.name),
      center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -60, max: 80 })),
      scale: fc.double({ min: 10, max: 20_000, noNaN: true }),
    })
    fc.assert(
      fc.property(camera, (given) => {
        const center = { lng: given.center[0], lat: given.center[1] }
        const back = fromMapLibre(center, toMapLibreZoom(given.scale, projection), given, projection)
        expect({ ...back, scale: 0 }).toEqual({ ...given, scale: 0 })
        expect(back.scale / given.scale).toBeCloseTo(1, 9)
      }),
    )
  })

  test('twice the scale is one zoom more', () => {
    expect(toMapLibreZoom(400, projection) - toMapLibreZoom(200, projection)).toBeCloseTo(1, 9)
  })

  test('at zoom 0 the whole world is 512 pixels wide', () => {
    const { scale } = fromMapLibre({ lng: 0, lat: 0 }, 0, { width: 512, height: 512 }, projection)
    expect(scale * projection.worldWidth).toBeCloseTo(512, 9)
  })

  test('the first view of any page is within the zooms that the map allows', () => {
    for (const width of [320, 390, 1280, 1920]) {
      const { scale } = worldCamera({ width, height: width / 2 }, projection.name)
      const zoom = toMapLibreZoom(scale, projection)
      expect(zoom).toBeGreaterThan(-4)
      expect(zoom + 6).toBeLessThan(12)
    }
  })
})
