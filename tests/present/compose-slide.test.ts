// Slides hold what has to be on them, at the sizes of projectors: nothing covers anything, and letters are large enough.

import { describe, expect, test, vi } from 'vitest'
import { settleView } from '../../src/domain/settle-view.ts'
import { DEFAULT_VIEW, readView, type View } from '../../src/domain/view.ts'
import { presentWords } from '../../src/i18n/present-words.ts'
import { labelWidth } from '../../src/picture/place-labels.ts'
import { type ComposedSlide, composeSlide } from '../../src/present/compose-slide.ts'
import { describeView } from '../../src/present/describe-view.ts'
import { drawLand, isLandDrawn } from '../../src/present/draw-land.ts'
import { mapWidth, SLIDE, titleLines, unitOf } from '../../src/present/slide-layout.ts'
import { itemWidth, LEGEND } from '../../src/present/slide-legend.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset, lessons } = await realAtlas()

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const

/** All at once, in as long a legend as there can be: a country open that only uncertain dates match. */
const EVERYTHING: Partial<View> = { country: 'ARG' }

function compose(view: Partial<View>, window: (typeof SCREENS)[number], globe = false): ComposedSlide {
  const shown = { ...DEFAULT_VIEW, ...view }
  const { headline } = describeView(dataset, shown, (one) => titleLines(one, window) <= 2)
  return composeSlide({ dataset, view: shown, globe, window, headline, notes: [] })
}

describe.each(SCREENS)('at $width × $height with everything on', (window) => {
  const { layout, drawn, rows } = compose(EVERYTHING, window)
  const { unit } = layout

  test('title, map and legend have room one below the other, and the map most of it', () => {
    const taken = layout.titleHeight + layout.map.height + layout.legendHeight
    expect(taken).toBeLessThanOrEqual(window.height - 2 * SLIDE.block * unit)
    expect(layout.map.height).toBeGreaterThan(window.height / 2)
  })

  test('the rows of the legend fit the height that is kept for them, and its width', () => {
    expect(rows.length * SLIDE.legendLine * unit).toBeLessThanOrEqual(layout.legendHeight)
    for (const row of rows) {
      const width = row.reduce((sum, item) => sum + itemWidth(item) + LEGEND.gap, -LEGEND.gap)
      expect(width * unit).toBeLessThanOrEqual(mapWidth(window))
    }
  })

  test('it names seven activities, and every look that occurs', () => {
    const entries = rows.flat().flatMap(({ parts }) => parts.map(({ entry }) => entry?.entry))
    expect(entries.filter((entry) => entry === 'activity')).toHaveLength(7)
    for (const { entry } of drawn.picture.legend) expect(entries).toContain(entry)
  })

  test('letters are those of 28 pixels on a screen of 720, marks at least 20', () => {
    const { labels, numberSize, markSize } = drawn.picture
    expect(labels.length).toBeGreaterThan(8)
    expect(Math.min(numberSize, ...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(28 * unit)
    expect(markSize).toBeGreaterThanOrEqual(20 * unit)
  })

  test('no name covers another or a mark, and none leaves the map', () => {
    const boxes = drawn.picture.labels.map((label) => {
      const width = labelWidth(label)
      return {
        left: label.x - width / 2,
        right: label.x + width / 2,
        top: label.y - label.size / 2,
        bottom: label.y + label.size / 2,
      }
    })
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(layout.map.width)
      for (const other of boxes.slice(index + 1)) {
        expect(
          box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        ).toBe(false)
      }
    }
  })
})

describe('the legend takes at most a quarter of the height', () => {
  const [window] = SCREENS

  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('on each step of %s', (_, { steps }) => {
    for (const { view, globe, headline } of steps) {
      const { layout } = composeSlide({
        dataset,
        view: settleView(readView(view), dataset).view,
        globe,
        window,
        headline,
        notes: headline === steps.at(-1)?.headline ? presentWords.credit : [],
      })
      expect(layout.legendHeight + SLIDE.gap / 2, headline).toBeLessThanOrEqual(window.height / 4)
    }
  })

  test.each<[string, Partial<View>]>([
    ['with everything on', {}],
    ['with a country open', { country: 'ARG' }],
    ['with years chosen', { years: { from: 2016, to: 2018 } }],
    ['with years chosen and a country open', { years: { from: 2016, to: 2018 }, country: 'PNG' }],
    ['with countries compared', { compare: ['ARG', 'PNG', 'USA', 'BIH'] }],
    [
      'with regions chosen and countries compared',
      { regions: ['142'], compare: ['ARG', 'PNG', 'USA', 'BIH'] },
    ],
  ])('%s', (_, view) => {
    const { layout } = compose(view, window)
    expect(layout.legendHeight + SLIDE.gap / 2).toBeLessThanOrEqual(window.height / 4)
  })
})

test('one sentence serves hollow marks and the countries where all are', () => {
  const parts = compose({}, SCREENS[0])
    .rows.flat()
    .map((item) => item.parts)
  const doubt = parts.find((one) => one.some(({ entry }) => entry?.entry === 'hollow'))
  expect(doubt?.map(({ entry, text }) => [entry?.entry, text])).toEqual([
    ['hollow', ''],
    ['uncertain', presentWords.legend.doubt],
  ])
})

test('a globe’s slide is composed long before its land is drawn, and shows the countries of that land', () => {
  const camera = { longitude: 100, latitude: 20, zoom: 0 }
  const { picture } = compose({ camera }, SCREENS[0], true).drawn
  expect(isLandDrawn(dataset.shapes, picture.camera)).toBe(false)
  const land = new Set(drawLand(dataset.shapes, picture.camera).map(({ iso }) => iso))
  expect(isLandDrawn(dataset.shapes, picture.camera)).toBe(true)
  const countries = picture.countries.map(({ country }) => country)
  expect(countries.length).toBeGreaterThan(50)
  expect(countries.filter((iso) => !land.has(iso))).toEqual([])
  const atlas = new Set(dataset.atlas.countries.map(({ iso }) => iso))
  expect([...land].filter((iso) => iso !== null && atlas.has(iso) && !countries.includes(iso))).toEqual([])
})

describe('marks', () => {
  const window = SCREENS[0]

  test('stand one for each mention where there is room', () => {
    const { drawn } = compose({ activities: ['training'] }, window)
    expect(drawn.picture.packs.every(({ ring }) => ring === null)).toBe(true)
    const drawnMentions = new Set(
      drawn.picture.packs.flatMap(({ marks }) => marks.map(({ mention }) => mention)),
    )
    expect(drawnMentions.size).toBe(drawn.selected.length)
  })

  test('on the far side of a globe are not there, nor are countries', () => {
    const { picture } = compose({ camera: { longitude: 100, latitude: 20, zoom: 0 } }, window, true).drawn
    const packs = picture.packs.map(({ country }) => country)
    expect(packs).toContain('LAO')
    expect(packs).not.toContain('ARG')
    expect(picture.countries.map(({ country }) => country)).not.toContain('ARG')
  })
})

describe('a window', () => {
  test.each([
    [{ width: 320, height: 640 }, true],
    [{ width: 320, height: 180 }, true],
    [{ width: 768, height: 1024 }, false],
  ])('of %o: stacked %s, with letters no smaller than a page’s', (window, stacked) => {
    expect(unitOf(window).stacked).toBe(stacked)
    expect(unitOf(window).unit * SLIDE.text).toBeGreaterThanOrEqual(16)
  })
})

describe('the headline of a view', () => {
  const fits = (headline: string) => headline.length <= 60
  const view: View = {
    ...DEFAULT_VIEW,
    activities: ['training'],
    regions: ['002', '142'],
    documents: ['link-2022'],
  }

  test('says its filters', () => {
    expect(describeView(dataset, { ...DEFAULT_VIEW, activities: ['training'] }, fits).headline).toBe(
      'Training, all years',
    )
  })

  test('counts those for which there is no room', () => {
    const { headline } = describeView(dataset, view, fits)
    expect(headline).toMatch(/^Training; .*; (\d|one) more filters?$/)
    expect(fits(headline)).toBe(true)
  })

  test('an empty selection says so, and that it is not the same as no activity', () => {
    expect(describeView(dataset, { ...DEFAULT_VIEW, activities: [] }, fits).text[0]).toMatch(
      /No mention .*not the same/,
    )
  })
})
