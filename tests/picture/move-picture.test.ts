// While the camera moves, marks and names follow their places, and keep their distance to them.

import { beforeAll, describe, expect, test } from 'vitest'
import { createProjection, type PictureCamera } from '../../src/picture/camera.ts'
import type { MapPicture } from '../../src/picture/map-picture.ts'
import { movePicture } from '../../src/picture/move-picture.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { draw, WIDE } from '../fixtures/draw.ts'

const CAMERAS: readonly (readonly [string, PictureCamera])[] = [
  ['the same camera', WIDE],
  ['a camera further east', { ...WIDE, center: [40, 10] }],
  ['a camera three times nearer', { ...WIDE, center: [12, 4], scale: WIDE.scale * 3 }],
  ['a camera of another projection', { ...WIDE, projection: 'mercator' }],
]

let still: MapPicture
beforeAll(async () => {
  still = draw((await tinyAtlas()).dataset).picture
})

describe.each(CAMERAS)('under %s', (_, camera) => {
  test('every anchor stands where its place is projected to', () => {
    const moved = movePicture(still, camera)
    const project = createProjection(camera)
    for (const { coordinates, anchorX, anchorY } of [...moved.packs, ...moved.labels]) {
      expect([anchorX, anchorY]).toEqual(project([coordinates[0], coordinates[1]]))
    }
  })

  test('every mark and name keeps its distance to its anchor', () => {
    const moved = movePicture(still, camera)
    expect([...moved.packs, ...moved.labels].map(offset)).toEqual(
      [...still.packs, ...still.labels].map(offset),
    )
    expect(moved.packs.map(({ marks, ring, radius }) => ({ marks, ring, radius }))).toEqual(
      still.packs.map(({ marks, ring, radius }) => ({ marks, ring, radius })),
    )
  })

  test('a name keeps its distance to the marks that it stands beside', () => {
    const moved = movePicture(still, camera)
    expect(besides(moved)).toEqual(besides(still))
  })

  test('looks, legend and size of marks stay', () => {
    const { countries, legend, markSize } = movePicture(still, camera)
    expect({ countries, legend, markSize }).toEqual({
      countries: still.countries,
      legend: still.legend,
      markSize: still.markSize,
    })
  })
})

test('under the same camera it is the same picture', () => {
  const moved = movePicture(still, WIDE)
  expect(moved.packs.map(rounded)).toEqual(still.packs.map(rounded))
  expect(moved.labels.map(rounded)).toEqual(still.labels.map(rounded))
})

interface Placed {
  readonly country: string
  readonly x: number
  readonly y: number
  readonly anchorX: number
  readonly anchorY: number
}

function offset({ country, x, y, anchorX, anchorY }: Placed): string {
  return `${country} ${(x - anchorX).toFixed(6)} ${(y - anchorY).toFixed(6)}`
}

/** From each name to the nearest pack of its country. */
function besides({ packs, labels }: MapPicture): string[] {
  return labels.flatMap((label) => {
    const distances = packs
      .filter(({ country }) => country === label.country)
      .map(({ x, y }) => Math.hypot(x - label.x, y - label.y))
    return distances.length > 0 ? [`${label.country} ${Math.min(...distances).toFixed(6)}`] : []
  })
}

function rounded({ country, x, y }: Placed): string {
  return `${country} ${x.toFixed(6)} ${y.toFixed(6)}`
}
