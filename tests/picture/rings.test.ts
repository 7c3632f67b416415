// Above 24 marks a country's pack becomes one ring by activity, with the number inside.

import { beforeAll, describe, expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { draw, withMentions } from '../fixtures/draw.ts'
import { inventMention } from '../fixtures/invent-mention.ts'
import { parseSvg } from '../fixtures/parse-svg.ts'
import { findAll, number, text } from '../fixtures/read-picture.ts'

let world: Dataset
beforeAll(async () => {
  world = (await tinyAtlas()).dataset
})

/** So many mentions of Belmora: half of them training, the rest over the other activities; each fifth is dated. */
function drawMany(count: number) {
  const mentions = Array.from({ length: count }, (_, index) => {
    const activity = (index % 2 === 0 ? 'training' : ACTIVITIES[1 + (index % 6)]) ?? 'training'
    const dated = index % 5 === 0 ? ({ dating: 'during', yearFrom: 2010, yearTo: 2010 } as const) : {}
    return inventMention({ mention: `m-${index}`, countries: ['XBE'], activity, ...dated })
  })
  return draw(withMentions(world, mentions))
}

test('24 mentions are 24 marks', () => {
  const { seen } = drawMany(24)
  expect(seen.rings).toEqual([])
  expect(new Set(seen.marks.map(({ mention }) => mention)).size).toBe(24)
})

test('25 are a ring and no mark', () => {
  const { seen } = drawMany(25)
  expect(seen.marks).toEqual([])
  expect(seen.rings.map((ring) => ring.number)).toEqual(['25'])
})

describe('the ring of 30 mentions', () => {
  test('has a slice per activity that occurs, in the order of the activities, adding up to 30', () => {
    const [ring] = drawMany(30).seen.rings
    expect(ring?.number).toBe('30')
    expect(ring?.slices).toEqual([
      { activity: 'training', count: 15, uncertain: 12 },
      { activity: 'joint-patrol', count: 5, uncertain: 4 },
      { activity: 'surveillance-export', count: 5, uncertain: 4 },
      { activity: 'diplomacy', count: 5, uncertain: 4 },
    ])
  })

  test('draws each slice as long as its share, one after the other, once around', () => {
    const slices = findAll(parseSvg(drawMany(30).svg), (node) => 'data-count' in node.attributes)
    const around = 2 * Math.PI * number(slices[0] ?? { name: '', attributes: {}, children: [] }, 'r')
    let before = 0
    for (const slice of slices) {
      const [drawn = 0, rest = 0] = text(slice, 'stroke-dasharray').split(' ').map(Number)
      expect(drawn).toBeCloseTo((around * number(slice, 'data-count')) / 30, 0)
      expect(drawn + rest).toBeCloseTo(around, 0)
      expect(-number(slice, 'stroke-dashoffset')).toBeCloseTo(before, 0)
      expect(text(slice, 'stroke')).toBe(PALETTES.light.marks[text(slice, 'data-activity') as 'training'])
      before += drawn
    }
    expect(before).toBeCloseTo(around, 0)
  })

  test('is hollow for as many as have no certain date, at the end of each slice', () => {
    const svg = parseSvg(drawMany(30).svg)
    const slices = findAll(svg, (node) => 'data-count' in node.attributes)
    const hollow = findAll(svg, (node) => node.attributes.class === 'hollow')
    expect(hollow).toHaveLength(slices.length)
    for (const [index, part] of hollow.entries()) {
      const slice = slices[index] ?? part
      const [all = 0] = text(slice, 'stroke-dasharray').split(' ').map(Number)
      const [drawn = 0] = text(part, 'stroke-dasharray').split(' ').map(Number)
      expect(drawn).toBeCloseTo((all * number(slice, 'data-uncertain')) / number(slice, 'data-count'), 0)
      const end = (node: typeof part, length: number) => length - number(node, 'stroke-dashoffset')
      expect(end(part, drawn)).toBeCloseTo(end(slice, all), 0)
      expect(text(part, 'stroke')).toBe(PALETTES.light.rim)
    }
  })
})
