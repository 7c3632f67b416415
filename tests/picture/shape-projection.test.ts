// Places and shapes are projected by two codes, and stand on each other.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProjection, type PictureCamera } from '../../src/picture/camera.ts'
import { shapeProjection } from '../../src/picture/shape-projection.ts'

const camera = fc.record({
  width: fc.integer({ min: 240, max: 3000 }),
  height: fc.integer({ min: 160, max: 2000 }),
  projection: fc.constantFrom('equal-earth' as const, 'mercator' as const),
  center: fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ),
  scale: fc.double({ min: 20, max: 20_000, noNaN: true }),
}) satisfies fc.Arbitrary<PictureCamera>

const place = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
)

test('a place stands where d3-geo draws it, and comes back from there', () => {
  fc.assert(
    fc.property(camera, place, (one, [longitude, latitude]) => {
      const project = createProjection(one)
      const [x, y] = project([longitude, latitude])
      const [shapeX = 0, shapeY = 0] = shapeProjection(one)([longitude, latitude]) ?? []
      expect(Math.abs(x - shapeX)).toBeLessThan(0.01)
      expect(Math.abs(y - shapeY)).toBeLessThan(0.01)
      const [back = 0, backNorth = 0] = project.invert([x, y]) ?? []
      expect(back).toBeCloseTo(longitude, 5)
      expect(backNorth).toBeCloseTo(latitude, 5)
    }),
  )
})
