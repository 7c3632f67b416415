// Where zooming in by a button or a key looks.

import { expect, test } from 'vitest'
import type { Position } from '../../src/domain/mention.ts'
import { aimZoom } from '../../src/picture/aim-zoom.ts'
import { createProjection, type PictureCamera, worldCamera } from '../../src/picture/camera.ts'
import type { MapPicture, Pack } from '../../src/picture/map-picture.ts'

const WORLD = worldCamera({ width: 1000, height: 500 }, 'equal-earth')
const BRAZIL: Position = [-52, -10]
const CHAD: Position = [18, 15]
const INDIA: Position = [78, 22]
const THAILAND: Position = [101, 15]

test('with nothing open, the first view is zoomed at the country in the middle of all marks', () => {
  expect(aimZoom(pictureOf([INDIA, CHAD, THAILAND]), [])).toEqual(INDIA)
  // Half-way between the two is the Indian Ocean.
  expect([BRAZIL, THAILAND]).toContainEqual(aimZoom(pictureOf([BRAZIL, THAILAND]), []))
})

test('a country counts as often as it has mentions, drawn as marks or as a ring', () => {
  const [one, ring] = [packAt(CHAD, 1), { ...packAt(BRAZIL, 0), ring: { total: 9, slices: [] } }]
  expect(aimZoom({ ...pictureOf([]), packs: [one, packAt(THAILAND, 5)] }, [])).toEqual(THAILAND)
  expect(aimZoom({ ...pictureOf([]), packs: [one, packAt(THAILAND, 5), ring] }, [])).toEqual(BRAZIL)
})

test('what is open comes first, and several have their middle', () => {
  const picture = pictureOf([INDIA, CHAD, THAILAND])
  expect(near(aimZoom(picture, [BRAZIL]), BRAZIL)).toBe(true)
  const [longitude, latitude] = aimZoom(picture, [CHAD, INDIA, THAILAND])
  expect(longitude).toBeCloseTo(60, 0)
  expect(latitude).toBeCloseTo(18.5, 0)
})

test('who has moved the map looks at its middle, unless what is open is in the frame', () => {
  const nearIndia: PictureCamera = { ...WORLD, center: [80, 20], scale: WORLD.scale * 4 }
  const picture = pictureOf([CHAD, BRAZIL], nearIndia)
  expect(aimZoom(picture, [])).toEqual([80, 20])
  expect(aimZoom(picture, [BRAZIL])).toEqual([80, 20])
  expect(near(aimZoom(picture, [THAILAND]), THAILAND)).toBe(true)
})

test('without any mark it is the middle of the frame', () => {
  expect(aimZoom(pictureOf([]), [])).toEqual(WORLD.center)
})

function pictureOf(places: readonly Position[], camera = WORLD): MapPicture {
  const packs = places.map((place) => packAt(place, 1, camera))
  return { camera, markSize: 12, numberSize: 12, lines: 1, countries: [], packs, labels: [], legend: [] }
}

function packAt(coordinates: Position, count: number, camera = WORLD): Pack {
  const [x, y] = createProjection(camera)([coordinates[0], coordinates[1]])
  const marks = Array.from({ length: count }, (_, index) => ({
    mention: `m-${index}`,
    activity: 'training' as const,
    certain: true,
    dx: 0,
    dy: 0,
  }))
  return {
    country: 'TZA',
    coordinates,
    anchorX: x,
    anchorY: y,
    x,
    y,
    radius: 6,
    marks,
    ring: null,
    moved: false,
  }
}

function near([longitude, latitude]: Position, [otherLongitude, otherLatitude]: Position): boolean {
  return Math.hypot(longitude - otherLongitude, latitude - otherLatitude) < 0.01
}
