// Land that lies where the picture has it, land drawn in another projection, and none at all. The world is a chequerboard of countries.

import { describe, expect, test } from 'vitest'
import type { CountryShape } from '../../src/domain/dataset.ts'
import { findLandmarks, type KnownPlace, landAgrees } from '../../src/map/land-agrees.ts'
import { createProjection, type PictureCamera, worldCamera } from '../../src/picture/camera.ts'
import { rawProjection } from '../../src/picture/raw-projections.ts'

/** Degrees from west to east and from south to north. */
const SIDE = 15

const squares = range(-180, 165).flatMap((west, column) =>
  range(-60, 60).flatMap((south, row) => ((column + row) % 2 === 0 ? [{ west, south }] : [])),
)
const shapes = squares.map(({ west, south }): CountryShape => square(nameOf(west, south), west, south, SIDE))
const places = squares.map(
  ({ west, south }): KnownPlace => ({
    iso: nameOf(west, south),
    label: [west + SIDE / 2, south + SIDE / 2],
  }),
)
const landmarks = findLandmarks(places, shapes)

const SIZES = [
  { width: 360, height: 200 },
  { width: 1100, height: 640 },
  { width: 2560, height: 1300 },
]

describe('land', () => {
  test.each(SIZES)('in its own projection agrees in the first view: %o', (size) => {
    const camera = worldCamera(size, 'equal-earth')
    expect(landAgrees(landmarks, camera, drawnAs(camera, 'equal-earth'))).toBe('yes')
  })

  test.each(SIZES)('drawn in Mercator’s projection does not: %o', (size) => {
    const camera = worldCamera(size, 'equal-earth')
    expect(landAgrees(landmarks, camera, drawnAs(camera, 'mercator'))).toBe('no')
  })

  test.each([
    { longitude: 10, latitude: 50, zoom: 1.5 },
    { longitude: 105, latitude: 30, zoom: 1.5 },
    { longitude: -60, latitude: -30, zoom: 2 },
  ])(
    'is told from land in another projection in a part of the world too: %o',
    ({ longitude, latitude, zoom }) => {
      const world = worldCamera({ width: 1100, height: 640 }, 'equal-earth')
      const camera: PictureCamera = {
        ...world,
        center: [longitude, latitude],
        scale: world.scale * 2 ** zoom,
      }
      expect(landAgrees(landmarks, camera, drawnAs(camera, 'equal-earth'))).not.toBe('no')
      expect(landAgrees(landmarks, camera, drawnAs(camera, 'mercator'))).toBe('no')
    },
  )

  test('that is not drawn at all does not agree', () => {
    expect(landAgrees(landmarks, worldCamera({ width: 800, height: 500 }, 'equal-earth'), () => null)).toBe(
      'no',
    )
  })
})

describe('too little to tell', () => {
  test.each([
    { what: 'the inside of one country', longitude: 7, latitude: 7, zoom: 5 },
    { what: 'open sea', longitude: 22, latitude: 7, zoom: 5 },
  ])('is said of $what', ({ longitude, latitude, zoom }) => {
    const world = worldCamera({ width: 1100, height: 640 }, 'equal-earth')
    const camera: PictureCamera = { ...world, center: [longitude, latitude], scale: world.scale * 2 ** zoom }
    expect(landAgrees(landmarks, camera, drawnAs(camera, 'equal-earth'))).toBe('unclear')
  })

  test('is land of a few pixels, wherever it is drawn', () => {
    const islands = [10, 30, 50, 70].map((west) => square(`I${west}`, west, 0, 0.2))
    const known = findLandmarks(
      [10, 30, 50, 70].map((west): KnownPlace => ({ iso: `I${west}`, label: [west + 0.1, 0.1] })),
      islands,
    )
    expect(known).toHaveLength(4)
    const camera = worldCamera({ width: 1100, height: 640 }, 'equal-earth')
    expect(landAgrees(known, camera, () => null)).toBe('unclear')
  })
})

describe('a landmark', () => {
  test('is as large as the piece of land that it lies in, not as the whole country', () => {
    const [mainland, island] = [square('AAA', 0, 0, 20), square('AAA', 60, 0, 2)].map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : [],
    )
    const shape: CountryShape = {
      type: 'Feature',
      properties: { iso: 'AAA' },
      geometry: { type: 'MultiPolygon', coordinates: [mainland ?? [], island ?? []] },
    }
    expect(findLandmarks([{ iso: 'AAA', label: [61, 1] }], [shape])).toEqual([
      { iso: 'AAA', label: [61, 1], width: 2, height: 2 },
    ])
  })

  test('is no place outside the shape of its country', () => {
    expect(findLandmarks([{ iso: 'AAA', label: [61, 1] }], [square('AAA', 0, 0, 20)])).toEqual([])
  })
})

/** Which country a map shows whose land was made for a projection and is looked at by the picture's camera. */
function drawnAs(camera: PictureCamera, projection: 'equal-earth' | 'mercator') {
  const [left, top] = createProjection(camera)([0, 0])
  // Both are as wide as MapLibre's world.
  const width = (name: typeof projection) => 2 * rawProjection(name).forward(180, 0)[0]
  const radius = (camera.scale * width('equal-earth')) / width(projection)
  return (x: number, y: number): string | null => {
    const place = rawProjection(projection).inverse((x - left) / radius, (top - y) / radius)
    const found =
      place &&
      squares.find(
        ({ west, south }) =>
          place[0] > west && place[0] < west + SIDE && place[1] > south && place[1] < south + SIDE,
      )
    return found ? nameOf(found.west, found.south) : null
  }
}

function square(iso: string, west: number, south: number, side: number): CountryShape {
  const [east, north] = [west + side, south + side]
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return { type: 'Feature', properties: { iso }, geometry: { type: 'Polygon', coordinates: [ring] } }
}

function nameOf(west: number, south: number): string {
  return `${west} ${south}`
}

function range(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / SIDE + 1 }, (_, index) => from + index * SIDE)
}
