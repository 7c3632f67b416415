// The world as one drawing for any frame: the land lies where a camera of that frame has it, the marks over their countries.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProjection, MARGIN, worldCamera } from '../../src/picture/camera.ts'
import { designMargins, designTransform, landTransform, WORLD_CAMERA } from '../../src/picture/paint-world.ts'

const PLACES: readonly [number, number][] = [
  [34.9, -6.3],
  [178.1, -17.8],
  [-70, -55],
  [15, 78],
]

test.each([
  [640, 320],
  [1180, 530],
  [500, 320],
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

test.each([
  [320, 221],
  [390, 269],
  [500, 900],
])(
  'in a high box of %d by %d pixels the style sheet cuts the drawing as the camera of that box does',
  (width, height) => {
    const sheet = readFileSync('src/styles/map.css', 'utf8')
    const [, left = '', share = ''] =
      /left: calc\(14px - \(100% - 28px\) \* ([\d.]+)\);\s+width: calc\(\(100% - 28px\) \/ ([\d.]+)\)/.exec(
        sheet,
      ) ?? []
    const drawing = (width - 2 * MARGIN) / Number(share)
    const start = MARGIN - (width - 2 * MARGIN) * Number(left)
    const scale = drawing / (WORLD_CAMERA.width - 2 * MARGIN)
    const drawn = createProjection(WORLD_CAMERA)
    const wanted = createProjection(worldCamera({ width, height }, 'equal-earth'))
    for (const place of PLACES) {
      const [x, y] = drawn(place)
      const [wantedX, wantedY] = wanted(place)
      expect(start + (x - MARGIN) * scale).toBeCloseTo(wantedX, 1)
      expect(height / 2 + (y - WORLD_CAMERA.height / 2) * scale).toBeCloseTo(wantedY, 1)
    }
  },
)

/** Frames that leave no room, room below and above, and room at the sides. */
const SIZES = [
  { width: 320, height: 163 },
  { width: 320, height: 210 },
  { width: 600, height: 240 },
] as const

test.each(SIZES)('the marks of a design of $width by $height pixels stand over their countries', (size) => {
  const camera = worldCamera(size, 'equal-earth')
  const [shiftX = 0, shiftY = 0, factor = 0] = numbersIn(designTransform(camera))
  for (const place of PLACES) {
    const [x, y] = createProjection(camera)(place)
    const [landX, landY] = createProjection(WORLD_CAMERA)(place)
    expect(x * factor + shiftX).toBeCloseTo(landX, 1)
    expect(y * factor + shiftY).toBeCloseTo(landY, 1)
  }
})

test.each(SIZES)('margins of a design of $width by $height pixels are what its world leaves free', (size) => {
  const { inline, block } = designMargins(worldCamera(size, 'equal-earth'))
  const drawn = { width: WORLD_CAMERA.width - 2 * MARGIN, height: WORLD_CAMERA.height - 2 * MARGIN }
  const width = size.width * (1 - 2 * inline)
  expect(width / drawn.width).toBeCloseTo((size.height - 2 * block * size.width) / drawn.height, 9)
  expect(Math.min(inline, block) * size.width).toBeCloseTo(MARGIN, 6)
})

test.each([
  { ...SIZES[1], zoom: 0, center: [20, 10] as [number, number] },
  { ...SIZES[1], zoom: 3, center: [34.9, -6.3] as [number, number] },
  { ...SIZES[2], zoom: 1.5, center: [-70, 20] as [number, number] },
])('$zoom doublings in, the land stands under its marks', ({ zoom, center, ...size }) => {
  const world = worldCamera(size, 'equal-earth')
  const camera = { ...world, center, scale: world.scale * 2 ** zoom }
  const [landX = 0, landY = 0, growth = 0] = numbersIn(landTransform(camera))
  const [shiftX = 0, shiftY = 0, factor = 0] = numbersIn(designTransform(world))
  for (const place of PLACES) {
    const [x, y] = createProjection(WORLD_CAMERA)(place)
    const [markX, markY] = createProjection(camera)(place)
    expect(landX + growth * x).toBeCloseTo(shiftX + factor * markX, 0)
    expect(landY + growth * y).toBeCloseTo(shiftY + factor * markY, 0)
  }
})

function numbersIn(transform: string): number[] {
  return [...transform.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
}
