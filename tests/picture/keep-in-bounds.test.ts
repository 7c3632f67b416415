// Whatever camera is asked for, the nearest one is given that shows no more than the world.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FURTHEST_ZOOM } from '../../src/domain/view.ts'
import { createProjection, type PictureCamera, worldCamera } from '../../src/picture/camera.ts'
import { keepInBounds } from '../../src/picture/keep-in-bounds.ts'

const NORTH = 84
const SOUTH = -60

describe.each(['equal-earth', 'mercator'] as const)('in %s', (projection) => {
  const camera = fc
    .record({
      width: fc.integer({ min: 240, max: 2600 }),
      height: fc.integer({ min: 160, max: 1600 }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      zoom: fc.double({ min: -4, max: 10, noNaN: true }),
    })
    .map(({ width, height, longitude, latitude, zoom }): PictureCamera => {
      const world = worldCamera({ width, height }, projection)
      return { ...world, center: [longitude, latitude], scale: world.scale * 2 ** zoom }
    })

  test('no camera is further out than the first view, or nearer than the furthest zoom', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const world = worldCamera(asked, projection)
        const { scale } = keepInBounds(asked)
        expect(scale).toBeGreaterThanOrEqual(world.scale)
        expect(scale).toBeLessThanOrEqual(world.scale * 2 ** FURTHEST_ZOOM)
        if (asked.scale > world.scale && asked.scale < world.scale * 2 ** FURTHEST_ZOOM) {
          expect(scale).toBe(asked.scale)
        }
      }),
    )
  })

  test('the frame shows nothing beyond the edge of the world that the first view does not show', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const kept = keepInBounds(asked)
        const frame = frameInFirstView(kept)
        const world = worldCamera(kept, projection)
        const project = createProjection(world)
        const [west = 0, east = 0] = [-180, 180].map((longitude) => project([longitude, 0])?.[0])
        const [north = 0, south = 0] = [NORTH, SOUTH].map((latitude) => project([0, latitude])?.[1])
        expect(frame.left).toBeGreaterThan(Math.min(west, 0) - 1e-6)
        expect(frame.right).toBeLessThan(Math.max(east, world.width) + 1e-6)
        expect(frame.top).toBeGreaterThan(Math.min(north, 0) - 1e-6)
        expect(frame.bottom).toBeLessThan(Math.max(south, world.height) + 1e-6)
      }),
    )
  })

  test('its middle is a place on the globe, that a link can name', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const [longitude, latitude] = keepInBounds(asked).center
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
      }),
    )
  })

  test('a camera within bounds stays as it is', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const once = keepInBounds(asked)
        const twice = keepInBounds(once)
        expect(twice.scale).toBeCloseTo(once.scale, 6)
        expect(twice.center[0]).toBeCloseTo(once.center[0], 6)
        expect(twice.center[1]).toBeCloseTo(once.center[1], 6)
      }),
    )
  })

  test('a middle on one edge of the world is not carried to the other by rounding', () => {
    for (const width of [1032, 1100, 1300, 1500, 2000, 2600]) {
      const world = worldCamera({ width, height: 160 }, projection) // so low that the whole world stands between two bars
      for (const zoom of [1, 1.7, 2, 3, 4.3, 5, 6]) {
        for (const edge of [-180, 180]) {
          const asked = { ...world, center: [edge, 0] as [number, number], scale: world.scale * 2 ** zoom }
          const [longitude] = keepInBounds(asked).center
          expect(Math.sign(longitude), `${width} px, zoom ${zoom}, ${edge}`).toBe(Math.sign(edge))
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
        }
      }
    }
  })

  test('the first view is within bounds, and so is a place in the middle of the land', () => {
    const world = worldCamera({ width: 1280, height: 560 }, projection)
    const same = keepInBounds(world)
    expect([same.scale, ...same.center].map(tidy)).toEqual([world.scale, ...world.center].map(tidy))
    const near = { ...world, center: [35, -6] as [number, number], scale: world.scale * 8 }
    const kept = keepInBounds(near)
    expect([kept.scale, ...kept.center].map(tidy)).toEqual([near.scale, ...near.center].map(tidy))
  })
})

/** The camera's frame in the pixels of the first view at its size. */
function frameInFirstView(camera: PictureCamera) {
  const world = worldCamera(camera, camera.projection)
  const [x, y] = createProjection(world)([camera.center[0], camera.center[1]]) ?? [Number.NaN, Number.NaN]
  const growth = camera.scale / world.scale
  const [halfWidth, halfHeight] = [camera.width / 2 / growth, camera.height / 2 / growth]
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function tidy(value: number): number {
  return Number(value.toFixed(6))
}
