// The picture of the five documents is good at every width: nothing is small, nothing covers another, nothing is cut.

import { geoContains } from 'd3-geo'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Selection } from '../../src/domain/selection.ts'
import { createProjection, worldCamera } from '../../src/picture/camera.ts'
import { PATIENCE, realAtlas, type TestAtlas } from '../fixtures/atlas.ts'
import { type Drawn, draw, FRAMES } from '../fixtures/draw.ts'
import { boxOf, type Outline, overlap } from '../fixtures/outlines.ts'
import { isInside } from '../fixtures/read-picture.ts'

vi.setConfig(PATIENCE)

const SMALLEST = 10
/** Places are written in tenths of a pixel. */
const SLACK = 0.2

const SELECTIONS: readonly (readonly [string, Partial<Selection>])[] = [
  ['everything', {}],
  ['2013 to 2022', { years: { from: 2013, to: 2022 } }],
  ['certain dates of 2013 to 2022', { years: { from: 2013, to: 2022 }, uncertain: false }],
  ['the shapes with the longest corners', { activities: ['diplomacy', 'joint-patrol', 'rendition'] }],
]

interface Thing {
  readonly name: string
  readonly outline: Outline
}

let atlas: TestAtlas
beforeAll(async () => {
  atlas = await realAtlas()
})

describe.each(FRAMES)('at $width × $height', (frame) => {
  const camera = worldCamera(frame, 'equal-earth')

  describe.each(SELECTIONS)('for %s', (_, selection) => {
    let drawn: Drawn
    let marks: Thing[]
    let labels: Thing[]
    beforeAll(() => {
      drawn = draw(atlas.dataset, { selection, camera })
      const { seen } = drawn
      marks = [
        ...seen.marks.map(({ country, mention, outline }) => ({ name: `${country} ${mention}`, outline })),
        ...seen.rings.map(({ country, outline }) => ({ name: `${country} ring`, outline })),
      ]
      labels = seen.labels.map(({ text, outline }) => ({ name: `the name ${text}`, outline }))
    })

    test('no mark, number in a ring or name is smaller than 10 pixels', () => {
      const { seen } = drawn
      expect(seen.marks.filter(({ outline }) => smallerSide(outline) < SMALLEST)).toEqual([])
      expect(seen.rings.filter(({ numberSize }) => numberSize < SMALLEST)).toEqual([])
      expect(seen.labels.filter(({ size }) => size < SMALLEST)).toEqual([])
    })

    test('no mark covers another', () => {
      expect(covered(marks, marks)).toEqual([])
    })

    test('no name covers a mark or another name', () => {
      expect(covered(labels, marks)).toEqual([])
      expect(covered(labels, labels)).toEqual([])
    })

    test('all marks and names stand inside the frame', () => {
      const outside = [...marks, ...labels].filter(({ outline }) => !isInside(outline, frame))
      expect(outside.map(({ name }) => name)).toEqual([])
    })

    test('there are names', () => {
      expect(labels.length).toBeGreaterThan(8)
    })
  })

  test.each([...SELECTIONS, ['nothing', { activities: [] }] as const])(
    'for %s China has its name, all of it on its land; where that has no room for it, none',
    (_, selection) => {
      const { seen } = draw(atlas.dataset, { selection, camera })
      const names = seen.labels.filter(({ country }) => country === 'CHN')
      expect(names.map(({ text }) => text)).toEqual(frame.width < 500 ? [] : ['CHINA'])
      const china = atlas.dataset.shapes.find(({ properties }) => properties.iso === 'CHN')
      const { invert } = createProjection(camera)
      const corners = names.flatMap(({ outline }) => outline.map(([x, y]) => invert?.([x, y])))
      for (const corner of corners) expect(china && corner && geoContains(china, corner)).toBe(true)
    },
  )

  test.each(['equal-earth', 'mercator'] as const)(
    'every country of the data is in the first view, %s',
    (name) => {
      const project = createProjection(worldCamera(frame, name))
      const named = new Set(atlas.features.map(({ properties }) => properties.country))
      const places = [
        ...atlas.features.map(({ geometry }) => geometry.coordinates),
        ...atlas.dataset.atlas.countries.filter(({ iso }) => named.has(iso)).map(({ label }) => label),
      ]
      expect(places.length).toBeGreaterThan(100)
      const outside = places.filter(([longitude, latitude]) => {
        const [x, y] = project([longitude, latitude]) ?? [-1, -1]
        return !(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)
      })
      expect(outside).toEqual([])
    },
  )
})

test('a wide map has room for every mark and nearly every name', () => {
  const { seen, picture } = draw(atlas.dataset, {
    camera: worldCamera({ width: 1600, height: 800 }, 'equal-earth'),
  })
  expect(seen.rings).toEqual([])
  const named = new Set(seen.labels.map(({ country }) => country))
  const nameless = picture.packs.filter(({ country }) => !named.has(country))
  expect(nameless.length).toBeLessThan(picture.packs.length / 8)
})

function smallerSide(outline: Outline): number {
  const { left, top, right, bottom } = boxOf(outline)
  return Math.min(right - left, bottom - top)
}

/** Pairs of which one covers the other, each told once. */
function covered(things: readonly Thing[], others: readonly Thing[]): string[] {
  return things.flatMap((thing, index) => {
    const rest = things === others ? others.slice(index + 1) : others
    return rest
      .filter((other) => overlap(thing.outline, other.outline, SLACK))
      .map((other) => `${thing.name} and ${other.name}`)
  })
}
