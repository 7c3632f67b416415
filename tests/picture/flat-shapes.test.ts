// Shapes projected once and cut for a camera are the shapes projected for that camera, to a fraction of a pixel.

import { beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { cutShapes, type FlatShapes, flattenShapes } from '../../src/picture/flat-shapes.ts'
import { projectShapesInFrame } from '../../src/picture/paint-countries.ts'
import { sheetCamera } from '../../src/picture/sheet-camera.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
let flat: FlatShapes
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  flat = flattenShapes(dataset.shapes, 'equal-earth')
})

const CAMERAS = [
  ['the world', null],
  ['East Africa', { longitude: 35, latitude: -3, zoom: 3 }],
  ['South America, west of the middle', { longitude: -60, latitude: -20, zoom: 2 }],
  ['the middle of Russia', { longitude: 90, latitude: 62, zoom: 6 }],
  ['the Pacific, where the world ends', { longitude: 175, latitude: -15, zoom: 3 }],
] as const

test.each(CAMERAS)('of %s', (_, view) => {
  const camera = sheetCamera('equal-earth', view)
  const cut = cutShapes(flat, camera, 2)
  const projected = projectShapesInFrame(camera, dataset.shapes)
  expect(cut.map(({ iso }) => iso)).toEqual(projected.map(({ iso }) => iso))
  for (const [index, { iso, d }] of cut.entries()) {
    const expected = boxOf(projected[index]?.d ?? '')
    for (const [side, value] of boxOf(d).entries()) {
      expect(Math.abs(value - (expected[side] ?? 0)), `${iso}`).toBeLessThanOrEqual(1)
    }
    expect(Math.abs(areaOf(d) - areaOf(projected[index]?.d ?? '')), `${iso}`).toBeLessThan(
      40 + 0.01 * areaOf(d),
    )
  }
})

test('in a hole of a country stands what lies in it, and not the country around', () => {
  const camera = {
    ...sheetCamera('equal-earth', { longitude: 28.2, latitude: -29.6, zoom: 6 }),
    width: 90,
    height: 60,
  }
  expect(cutShapes(flat, camera, 2).map(({ iso }) => iso)).toEqual(['LSO'])
})

test('a camera of another projection is refused', () => {
  expect(() => cutShapes(flat, sheetCamera('mercator', null), 2)).toThrow('equal-earth')
})

type Point = readonly [x: number, y: number]

/** Each ring begins with a point and goes on in steps: "M10,20l5,0 0-3z". */
function ringsOf(d: string): Point[][] {
  return d
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
      let [x, y] = [0, 0]
      return numbers.flatMap((step, index): Point[] => {
        if (index % 2 === 1) return []
        x += step
        y += numbers[index + 1] ?? 0
        return [[x, y]]
      })
    })
}

function boxOf(d: string): number[] {
  const points = ringsOf(d).flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Holes are wound the other way round, so they take away. */
function areaOf(d: string): number {
  const sum = ringsOf(d).map((ring) =>
    ring.reduce((total, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return total + (x * nextY - nextX * y) / 2
    }, 0),
  )
  return Math.abs(sum.reduce((total, area) => total + area, 0))
}
