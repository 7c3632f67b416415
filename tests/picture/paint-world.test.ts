// The world as one drawing for any frame: the land lies where a camera of that frame has it, the marks over their countries.

import { expect, test } from 'vitest'
import { createProjection, MARGIN, worldCamera } from '../../src/picture/camera.ts'
import {
  designCamera,
  designMargin,
  designTransform,
  landTransform,
  WORLD_CAMERA,
} from '../../src/picture/paint-world.ts'

const PLACES: readonly [number, number][] = [
  [34.9, -6.3],
  [178.1, -17.8],
  [-70, -55],
  [15, 78],
]

test.each([
  [340, 300],
  [640, 320],
  [1180, 530],
  [500, 900],
])('in a box of %d by %d pixels the land lies where the camera of that box has it', (width, height) => {
  const scale = Math.min(
    (width - 2 * MARGIN) / (WORLD_CAMERA.width - 2 * MARGIN),
    (height - 2 * MARGIN) / (WORLD_CAMERA.height - 2 * MARGIN),
  )
  const drawn = createProjection(WORLD_CAMERA)
  const wanted = createProjection(worldCamera({ width, height }, 'equal-earth'))
  for (const place of PLACES) {
    const [x, y] = drawn(place)
    const [wantedX, wantedY] = wanted(place)
    expect(width / 2 + (x - WORLD_CAMERA.width / 2) * scale).toBeCloseTo(wantedX, 6)
    expect(height / 2 + (y - WORLD_CAMERA.height / 2) * scale).toBeCloseTo(wantedY, 6)
  }
})

test.each([320, 560, 1000])('the marks of a design %d pixels wide stand over their countries', (width) => {
  const [, shiftX = '', , factor = ''] =
    /^translate\((-?[\d.]+),(-?[\d.]+)\) scale\(([\d.]+)\)$/.exec(designTransform(width)) ?? []
  const design = createProjection(designCamera(width))
  const land = createProjection(WORLD_CAMERA)
  for (const place of PLACES) {
    const [x, y] = design(place)
    const [landX, landY] = land(place)
    expect(x * Number(factor) + Number(shiftX)).toBeCloseTo(landX, 1)
    expect(y * Number(factor) + Number(shiftX)).toBeCloseTo(landY, 1)
  }
})

test('scaled to twice its width, a design and its margin are twice as large', () => {
  expect(designMargin(320) * 640).toBeCloseTo(2 * MARGIN, 9)
})

test.each([
  { width: 320, zoom: 0, center: [20, 10] as [number, number] },
  { width: 320, zoom: 3, center: [34.9, -6.3] as [number, number] },
  { width: 600, zoom: 1.5, center: [-70, 20] as [number, number] },
] as const)(
  'under a camera $zoom doublings in, the land stands under its marks',
  ({ width, zoom, center }) => {
    const world = designCamera(width)
    const camera = { ...world, center, scale: world.scale * 2 ** zoom }
    const [landX = 0, landY = 0, growth = 0] = numbersIn(landTransform(camera))
    const [shift = 0, , factor = 0] = numbersIn(designTransform(width))
    for (const place of PLACES) {
      const [x, y] = createProjection(WORLD_CAMERA)(place)
      const [markX, markY] = createProjection(camera)(place)
      expect(landX + growth * x).toBeCloseTo(shift + factor * markX, 0)
      expect(landY + growth * y).toBeCloseTo(shift + factor * markY, 0)
    }
  },
)

function numbersIn(transform: string): number[] {
  return [...transform.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
}
