// The SVG is read back by its attributes: what stands in the file is what an independent count of the selection says.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import type { Selection } from '../../src/domain/selection.ts'
import { DEFAULT_VIEW } from '../../src/domain/view.ts'
import { worldCamera } from '../../src/picture/camera.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { PATIENCE, realAtlas, type TestAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { type Counted, countFeatures, expectedLook } from '../fixtures/count-features.ts'
import { draw } from '../fixtures/draw.ts'
import type { SeenPicture } from '../fixtures/read-picture.ts'

vi.setConfig(PATIENCE)

const SELECTIONS: readonly (readonly [string, Selection])[] = [
  ['everything', DEFAULT_VIEW],
  ['2013 to 2019', { ...DEFAULT_VIEW, years: { from: 2013, to: 2019 } }],
  [
    '2013 to 2019, certain dates only',
    { ...DEFAULT_VIEW, years: { from: 2013, to: 2019 }, uncertain: false },
  ],
  [
    'one year and two activities',
    { ...DEFAULT_VIEW, activities: ['training', 'joint-patrol'], years: { from: 2015, to: 2015 } },
  ],
  ['1990 to 2030, which holds most spans whole', { ...DEFAULT_VIEW, years: { from: 1990, to: 2030 } }],
  ['nothing', { ...DEFAULT_VIEW, activities: [] }],
]
const FRAMES = [
  { width: 320, height: 192 },
  { width: 800, height: 448 },
  { width: 1600, height: 800 },
] as const

describe.each([
  ['the five documents', realAtlas],
  ['the tiny world', tinyAtlas],
] as const)('in the SVG of %s', (_, load) => {
  let atlas: TestAtlas
  beforeAll(async () => {
    atlas = await load()
  })

  describe.each(SELECTIONS)('for %s', (_, selection) => {
    test.each(FRAMES)('at $width pixels each mention stands once in each of its countries', (frame) => {
      const { seen } = draw(atlas.dataset, { selection, camera: worldCamera(frame, 'equal-earth') })
      const counted = countFeatures(atlas.features, selection)
      expect(told(seen)).toEqual(expectedTold(counted, seen))
    })

    test('each shape has the look of its country, and the fill of the class that its mentions fall into', () => {
      const { seen } = draw(atlas.dataset, { selection })
      const counted = countFeatures(atlas.features, selection)
      const documented = new Set(atlas.features.map(({ properties }) => properties.country))
      const drawn = new Map(seen.shapes.map(({ country, look }) => [country, look]))
      const expected = atlas.dataset.atlas.countries.map(({ iso }) => {
        return [iso, expectedLook(iso, counted, documented.has(iso))] as const
      })
      expect(drawn).toEqual(new Map(expected))
      expect(seen.shapes.map(({ country, look }) => `${country} ${look}`)).toEqual(
        seen.shapes.map(({ country }) => `${country} ${drawn.get(country)}`),
      )
      for (const { country, fill } of seen.shapes.filter(({ look }) => look === 'matched')) {
        const mentions = counted.filter((one) => one.country === country).length
        expect([country, fill]).toEqual([country, PALETTES.light.classes[expectedClass(mentions)]])
      }
    })
  })

  test('the sum over all countries is the number of published features', () => {
    const { seen } = draw(atlas.dataset)
    expect(seen.marks.length + sum(seen.rings.map((ring) => Number(ring.number)))).toBe(atlas.features.length)
  })

  test.each(['light', 'dark'] as const)('the same input gives the same bytes twice, %s', (theme) => {
    expect(draw(atlas.dataset, { theme }).svg).toBe(draw(atlas.dataset, { theme }).svg)
  })
})

test('with the five documents none of these comparisons is of nothing with nothing', async () => {
  const { features } = await realAtlas()
  const counted = SELECTIONS.map(([, selection]) => countFeatures(features, selection))
  expect(new Set(counted[0]?.map((one) => one.activity)).size).toBe(ACTIVITIES.length)
  expect(counted[1]?.some((one) => !one.certain)).toBe(true)
  expect(counted[2]?.length).toBeGreaterThan(20)
  expect(counted[3]?.length).toBeGreaterThan(2)
  expect(certain(counted[4] ?? [])).toBeGreaterThan(certain(counted[0] ?? []))
  expect(counted[5]).toEqual([])
})

function certain(counted: readonly Counted[]): number {
  return counted.filter((one) => one.certain).length
}

/** Marks by mention; a ring, which has none, by activity. Sorted lines, so that a difference can be read. */
function told({ marks, rings }: SeenPicture): string[] {
  return [
    ...marks.map(markLine),
    ...rings.flatMap(({ country, slices }) =>
      slices.map(
        ({ activity, count, uncertain }) => `${country} ring ${activity} ${count}, ${uncertain} hollow`,
      ),
    ),
    ...rings.map(({ country, number }) => `${country} ring total ${number}`),
  ].sort()
}

/** What has no mark of its own has to be in its country's ring. */
function expectedTold(counted: readonly Counted[], { marks }: SeenPicture): string[] {
  const marked = new Set(marks.map(markLine))
  const ringed = counted.filter((one) => !marked.has(markLine(one)))
  const count = (country: string, activity?: string) =>
    ringed.filter((one) => one.country === country && (!activity || one.activity === activity)).length
  const hollow = (country: string, activity: string) =>
    ringed.filter((one) => one.country === country && one.activity === activity && !one.certain).length
  const slices = ringed.map(
    ({ country, activity }) =>
      `${country} ring ${activity} ${count(country, activity)}, ${hollow(country, activity)} hollow`,
  )
  const totals = ringed.map(({ country }) => `${country} ring total ${count(country)}`)
  const alone = counted.filter((one) => marked.has(markLine(one))).map(markLine)
  return [...alone, ...new Set(slices), ...new Set(totals)].sort()
}

function markLine({ country, mention, activity, certain }: Counted): string {
  return `${country} ${mention} ${activity} ${certain ? 'solid' : 'hollow'}`
}

/** 1, 2–3, 4–6, 7 and more. */
function expectedClass(mentions: number): 0 | 1 | 2 | 3 {
  if (mentions === 1) return 0
  if (mentions <= 3) return 1
  return mentions <= 6 ? 2 : 3
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
