// What stands under a pointer: the nearest mark or ring in reach, then a name, then nothing.

import { describe, expect, test } from 'vitest'
import { hitTest } from '../../src/picture/hit-test.ts'
import type { MapPicture, Pack } from '../../src/picture/map-picture.ts'
import { WIDE } from '../fixtures/draw.ts'

const place = { coordinates: [0, 0] as [number, number], anchorX: 0, anchorY: 0, moved: false }

/** Two marks of Arvania around (100, 100), a ring of Belmora around (200, 100), Arvania's name at (100, 130). */
const marks: Pack = {
  ...place,
  country: 'XAR',
  x: 100,
  y: 100,
  radius: 18,
  ring: null,
  marks: [
    { mention: 'left', activity: 'training', certain: true, dx: -9, dy: 0 },
    { mention: 'right', activity: 'rendition', certain: false, dx: 9, dy: 0 },
  ],
}
const ring: Pack = {
  ...place,
  country: 'XBE',
  x: 200,
  y: 100,
  radius: 11,
  marks: [],
  ring: { total: 30, slices: [{ activity: 'training', count: 30, uncertain: 0 }] },
}
const picture: MapPicture = {
  camera: WIDE,
  markSize: 14,
  numberSize: 11,
  lines: 1,
  countries: [],
  packs: [marks, ring],
  labels: [
    {
      country: 'XAR',
      text: 'Arvania',
      coordinates: [0, 0],
      anchorX: 0,
      anchorY: 0,
      x: 100,
      y: 130,
      size: 12,
      tone: 'strong',
    },
  ],
  legend: [],
}

describe('a mouse, which is exact', () => {
  test.each([
    ['on a mark hits its mention', 91, 100, { country: 'XAR', mention: 'left' }],
    ['a little outside a mark still does', 91, 89.5, { country: 'XAR', mention: 'left' }],
    ['between two marks hits the nearer', 101, 100, { country: 'XAR', mention: 'right' }],
    ['anywhere inside a ring hits the country', 205, 96, { country: 'XBE', mention: null }],
    ['on a name hits the country', 85, 133, { country: 'XAR', mention: null }],
    ['beside a name hits nothing', 125, 130, null],
    ['below a name hits nothing', 100, 145, null],
    ['on the sea hits nothing', 150, 50, null],
  ])('%s', (_, x, y, expected) => {
    expect(hitTest(picture, x, y, 4)).toEqual(expected)
  })
})

describe('a finger, which covers 40 pixels', () => {
  test.each([
    ['beside a mark hits it', 91, 76, { country: 'XAR', mention: 'left' }],
    ['nearer to a mark than to a name hits the mark', 104, 116, { country: 'XAR', mention: 'right' }],
    ['between a mark and a ring hits the nearer edge', 170, 100, { country: 'XBE', mention: null }],
    ['out of reach of everything hits nothing', 150, 50, null],
  ])('%s', (_, x, y, expected) => {
    expect(hitTest(picture, x, y, 20)).toEqual(expected)
  })
})
