// The globe against d3's own orthographic projection, and what stands on its far side.

import { geoOrthographic } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/domain/mention.ts'
import { createProjection } from '../../src/picture/camera.ts'
import { globeCamera, middleOf } from '../../src/picture/globe.ts'

const SIZE = { width: 800, height: 400 }
const place = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 }))

describe('a place on the globe', () => {
  test('stands where d3 has it, and is found again there; on the far side it is nowhere', () => {
    fc.assert(
      fc.property(place, place, (center: Position, there: Position) => {
        const camera = globeCamera(SIZE, null, center)
        const project = createProjection(camera)
        const reference = geoOrthographic()
          .rotate([-center[0], -center[1]])
          .scale(camera.scale)
          .translate([400, 200])
        const [x, y] = project([there[0], there[1]])
        const near = reference([there[0], there[1]])
        if (Number.isNaN(x)) return
        expect([x, y]).toEqual([expect.closeTo(near?.[0] ?? 0, 6), expect.closeTo(near?.[1] ?? 0, 6)])
        const [longitude, latitude] = project.invert([x, y]) ?? [Number.NaN, Number.NaN]
        expect(Math.cos(((longitude - there[0]) * Math.PI) / 180)).toBeCloseTo(1, 5)
        expect(latitude).toBeCloseTo(there[1], 5)
      }),
    )
  })

  test.each<[string, Position, boolean]>([
    ['in the middle', [100, 20], true],
    ['an eighth of the way round', [145, 20], true],
    ['on the other side', [-80, -20], false],
    ['at the very edge', [187, 0], false],
  ])('%s', (_, there, seen) => {
    const [x] = createProjection(globeCamera(SIZE, null, [100, 20]))([there[0], there[1]])
    expect(Number.isNaN(x)).toBe(!seen)
  })
})

test('the whole globe fits the frame; a view’s camera enlarges it, to a limit', () => {
  expect(globeCamera(SIZE, null, [0, 0]).scale).toBeCloseTo(192)
  expect(globeCamera(SIZE, { longitude: 10, latitude: 5, zoom: 1 }, [0, 0])).toMatchObject({
    center: [10, 5],
    scale: 384,
  })
  expect(globeCamera(SIZE, { longitude: 10, latitude: 5, zoom: 6 }, [0, 0]).scale).toBeCloseTo(192 * 8)
})

describe('the middle of places', () => {
  test('is on the sphere: across the antimeridian it is not in Africa', () => {
    expect(middleOf([[170, 0], [-170, 0]])?.map(Math.abs)).toEqual([expect.closeTo(180), expect.closeTo(0)]) // biome-ignore format: one line
  })
  test('of places all round there is none, nor of none', () => {
    expect(middleOf([[0, 0], [180, 0]])).toBeNull() // biome-ignore format: one line
    expect(middleOf([])).toBeNull()
  })
})
