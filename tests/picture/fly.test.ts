import { describe, expect, test } from 'vitest'
import { viewCamera, worldCamera } from '../../src/picture/camera.ts'
import { placeInFlight } from '../../src/picture/fly.ts'
import { placeDrawing } from '../../src/picture/place-drawing.ts'

const SIZE = { width: 800, height: 400 }
const drawn = worldCamera(SIZE, 'equal-earth')
const asia = viewCamera(SIZE, 'equal-earth', { longitude: 100, latitude: 20, zoom: 2 })
const africa = viewCamera(SIZE, 'equal-earth', { longitude: 20, latitude: 0, zoom: 2 })

describe.each([
  ['nearer', drawn, asia],
  ['further', asia, drawn],
  ['aside', asia, africa],
] as const)('a flight %s', (_, from, to) => {
  test('begins and ends where the cameras have the drawing', () => {
    for (const [share, camera] of [
      [0, from],
      [1, to],
    ] as const) {
      // biome-ignore format: one line
      const { scale, x, y } = placeInFlight({ drawn, from, to }, share)
      const placed = placeDrawing(drawn, camera)
      expect([scale, x, y]).toEqual([placed.scale, placed.x, placed.y].map((one) => expect.closeTo(one, 6)))
    }
  })
})

test('half way between two zooms the drawing is as much larger than before as it is smaller than after', () => {
  const { scale } = placeInFlight({ drawn, from: drawn, to: asia }, 0.5)
  expect(scale).toBeCloseTo(2, 9)
})
