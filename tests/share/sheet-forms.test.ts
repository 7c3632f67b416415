// A sheet in each of its forms: of the ratio that it promises, with everything in it, and its title the atlas's or marked as another's.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { LONGEST_TITLE } from '../../src/domain/own-title.ts'
import { PICTURE_CROPS } from '../../src/domain/picture-choice.ts'
import { words } from '../../src/i18n/words.ts'
import { SHEET_DESIGNS } from '../../src/picture/sheet-designs.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { overlap, readSheet } from '../fixtures/read-sheet.ts'
import { LONGEST_VIEW, makeSheet, sheetOf } from '../fixtures/sheets.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
})

const VIEWS = [
  '',
  'activities=none',
  'activities=rendition&years=2010-2020&country=TZA',
  'map=108,10,2.3',
  'map=-100,40,1&activities=rendition,training',
  LONGEST_VIEW,
]
const RATIOS = { '1x1': 1, '4x5': 4 / 5, '16x9': 16 / 9 } as const
const LONG_TITLE = 'W'.repeat(LONGEST_TITLE)

describe.each(PICTURE_CROPS)('in the form %s', (crop) => {
  test.each([...VIEWS, `picture-title=${LONG_TITLE}`])('the sheet of “%s” holds all of it, apart', (view) => {
    const { width, height, boxes, parts, legend } = readSheet(
      sheetOf(dataset, `${view}&picture-crop=${crop}`).read,
    )
    const ratio = Object.entries(RATIOS).find(([name]) => name === crop)?.[1]
    if (ratio) expect(Math.abs(width - height * ratio)).toBeLessThanOrEqual(1)
    expect(parts.map(({ part }) => part)).toEqual([
      'title',
      'lead',
      'note',
      'note',
      'credit',
      'terms',
      'address',
    ])
    expect(legend.length).toBeGreaterThan(1)
    const { margin, top } = SHEET_DESIGNS[crop]
    const beyond = boxes.filter(
      (box) =>
        box.left < margin || box.right > width - margin || box.top < top / 2 || box.bottom > height - top / 2,
    )
    expect(beyond).toEqual([])
    const covered = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.name} / ${other.name}`] : [])),
    )
    expect(covered).toEqual([])
    const map = boxes.find(({ name }) => name === 'the map')
    if (!map) throw new Error('a sheet without a map')
    const mapHeight = map.bottom - map.top
    expect(mapHeight).toBeGreaterThanOrEqual(Math.min(0.4 * (map.right - map.left), 0.5 * height) - 1)
  })
})

test('a short text leaves a fixed form as large as it was designed', () => {
  for (const crop of ['1x1', '4x5', '16x9'] as const) {
    expect(readSheet(sheetOf(dataset, `picture-crop=${crop}`).read).width).toBe(SHEET_DESIGNS[crop].width)
  }
})

test.each([
  ['', words.headline],
  ['activities=rendition', 'Renditions: where China’s police reach, by the record'],
  [
    'activities=training,agreement&years=2010-2020&country=TZA',
    'Training and Agreements: where China’s police reach, by the record',
  ],
  ['activities=training,agreement,diplomacy', words.headline],
  [LONGEST_VIEW, words.headline],
])('the atlas’s own title names few activities, and nothing that is only outlined: “%s”', (view, title) => {
  const { parts } = readSheet(makeSheet(dataset, view).read)
  expect(parts[0]?.text).toBe(title)
  expect(parts.map(({ text }) => text).join()).not.toContain(words.picture.ownTitle)
})

test('another’s title stands there as it is, and the small print says that it is not the atlas’s', () => {
  const title = 'A <b>title</b> of “ours” & theirs'
  const { parts, title: named } = readSheet(
    makeSheet(dataset, `activities=rendition&picture-title=${encodeURIComponent(title)}`).read,
  )
  expect([parts[0]?.text, named]).toEqual([title, title])
  expect(parts.find(({ part }) => part === 'credit')?.text).toContain(words.picture.ownTitle)
})

test('the lead says how many are stated as fact, and how many are claims of which kind', () => {
  const { order } = makeSheet(dataset, 'activities=rendition')
  const of = (status: string) =>
    dataset.mentions.filter((one) => one.activity === 'rendition' && one.status === status).length
  expect(order.words.lead).toContain(`${of('reported')} stated as fact, ${of('claimed')} claimed by China`)
  expect(order.words.lead).toContain(`${of('alleged')} alleged`)
  expect(makeSheet(dataset, 'activities=none').order.words.lead).not.toContain('stated')
})
