// A drawing made under one camera, moved and scaled: its places are where another camera has them.

import { expect, test } from 'vitest'
import { createProjection, type PictureCamera, worldCamera } from '../../src/picture/camera.ts'
import { WORLD_CAMERA } from '../../src/picture/paint-world.ts'
import { placeDrawing } from '../../src/picture/place-drawing.ts'

const PLACES: readonly [number, number][] = [
  [34.9, -6.3],
  [178.1, -17.8],
  [-70, -55],
]

const PHONE = worldCamera({ width: 390, height: 269 }, 'equal-earth')
const NEAR: PictureCamera = { ...PHONE, center: [103.8, 1.3], scale: PHONE.scale * 64 }

test.each([
  ['the world on a phone', PHONE],
  ['the world on a large screen', worldCamera({ width: 1552, height: 817 }, 'equal-earth')],
  ['Singapore', NEAR],
])('%s', (_, shown) => {
  const { scale, x, y } = placeDrawing(WORLD_CAMERA, shown)
  for (const place of PLACES) {
    const [drawnX, drawnY] = createProjection(WORLD_CAMERA)(place)
    const [wantedX, wantedY] = createProjection(shown)(place)
    expect(x + drawnX * scale).toBeCloseTo(wantedX, 6)
    expect(y + drawnY * scale).toBeCloseTo(wantedY, 6)
  }
})
