// A sheet is whole: every word is there, nothing leaves it or covers anything else, and it is a file that stands alone.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { words } from '../../src/i18n/words.ts'
import { LETTER_WIDTHS } from '../../src/picture/letter-widths.ts'
import { paintSheet } from '../../src/picture/paint-sheet.ts'
import { SHEET_DESIGNS } from '../../src/picture/sheet-designs.ts'
import { serialiseSvg } from '../../src/picture/svg-node.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { findAll, readPicture } from '../fixtures/read-picture.ts'
import { overlap, readSheet, textOf } from '../fixtures/read-sheet.ts'
import { readXml } from '../fixtures/read-xml.ts'
import { LONGEST_VIEW, makeSheet, SHEET_VIEWS, sheetOf } from '../fixtures/sheets.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
})

test('the whole world says what it shows, how to read it, whose it is and where to find it', () => {
  const { read } = sheetOf(dataset, '')
  const selected = dataset.mentions.length
  expect(readSheet(read).parts.map(({ part, text }) => `${part}: ${text}`)).toEqual([
    `title: ${words.headline}`,
    expect.stringMatching(
      new RegExp(
        `^lead: All activities, all years\\. ${selected} mentions in \\d+ countries, \\d+ with an uncertain date\\. \\d+ stated as fact, \\d+ claimed by China, .+\\.$`,
      ),
    ),
    'note: These are mentions, not events: two documents on one event count twice. Where the documents report nothing they are silent; that is not the same as no activity.',
    `note: ${words.map.borders}`,
    expect.stringMatching(
      /^credit: China Security Cooperation Atlas, data version \d+\.\d+\.\d+, \d+ \w+ \d{4}\.$/,
    ),
    'terms: CC BY 4.0. Shapes: Natural Earth. Picture made on 22 November 2026.',
    'address: This view: https://example.org/atlas/?activities=training,agreement,joint-patrol,rendition,surveillance-export,material-assistance,diplomacy&kinds=all&statuses=all&documents=all&regions=all&years=all&uncertain=1',
  ])
})

test.each([
  [
    'activities=training&years=1995-1995&uncertain=0',
    'Training, 1995, certain dates only. No mention matches these filters.',
  ],
  [
    'regions=002&country=TZA',
    /^All activities; region: Africa; all years\. \d+ mentions in \d+ countries.*\. Outlined: Tanzania\.$/,
  ],
  ['compare=TZA,UGA,KEN', /Outlined: Kenya, Tanzania, and Uganda\.$/],
  ['map=108,10,2.3', /with an uncertain date\. .+ The part of the world shown has \d+ of them\.$/],
  ['map=20,50,6', /The part of the world shown has none of them\.$/],
  // An open country that stands elsewhere is not said to be outlined, and one that the map doesn't know neither.
  ['map=108,10,2.3&country=TZA', /of them\.$/],
  ['country=ZZZ', /date\. \d+ stated as fact, [\w, ]+\.$/],
])('the lead of “%s” tells filter, figures and outlines', (query, lead) => {
  const [, second] = readSheet(sheetOf(dataset, query).read).parts
  expect(second?.part).toBe('lead')
  expect(second?.text).toMatch(lead)
})

test('what the frame has of the selection is counted by its marks', () => {
  const { read } = sheetOf(dataset, 'map=108,10,2.3')
  const { marks, rings } = readPicture(read)
  expect(rings).toEqual([])
  const shown = new Set(marks.map(({ mention }) => mention)).size
  expect(readSheet(read).parts[1]?.text).toContain(words.picture.part(shown))
})

test('the legend names what is outlined', () => {
  const { legend } = readSheet(sheetOf(dataset, 'compare=TZA,UGA').read)
  expect(legend.at(-1)).toEqual({ entry: 'selected', text: 'outlined: Tanzania and Uganda' })
})

describe.each([...SHEET_VIEWS, LONGEST_VIEW])('the sheet of “%s”', (query) => {
  test('has nothing beyond its margins, and nothing covers anything else', () => {
    const { width, height, boxes } = readSheet(sheetOf(dataset, query).read)
    expect(width).toBe(SHEET_DESIGNS.page.width)
    const { margin } = SHEET_DESIGNS.page
    const beyond = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < margin || right > width - margin || top < margin / 2 || bottom > height - margin / 2,
    )
    expect(beyond).toEqual([])
    const covered = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.name} / ${other.name}`] : [])),
    )
    expect(covered).toEqual([])
  })

  test('is a file that stands alone and says what it is', () => {
    const { svg, read, view, order } = sheetOf(dataset, query)
    const sheet = readSheet(read)
    expect(read.name).toBe('svg')
    expect(read.attributes.role).toBe('img')
    expect(sheet.title).toBe(sheet.parts[0]?.text)
    expect(sheet.description).toContain(sheet.parts[1]?.text)
    expect(sheet.metadata).toEqual({
      'dc:title': sheet.parts[0]?.text,
      'dc:description': sheet.parts[1]?.text,
      'dc:source': expect.stringContaining(dataset.atlas.version),
      'dc:rights': expect.stringContaining('CC BY 4.0'),
      'dc:identifier': order.facts.identifier,
      'dc:date': '2026-11-22',
    })
    expect(order.facts.identifier).toContain(view.country ? `country=${view.country}` : 'activities=')
    const ids = findAll(read, (node) => 'id' in node.attributes).map((node) => node.attributes.id)
    expect(ids).toEqual(['sheet-frame', 'hatch-china', 'hatch-uncertain'])
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual([])
    expect(svg).not.toMatch(/NaN|undefined|href|<script/)
  })
})

test.each(['', 'map=35,-3,3&country=TZA'])('the same view gives the same bytes twice: “%s”', (query) => {
  expect(makeSheet(dataset, query).svg).toBe(makeSheet(dataset, query).svg)
})

test('a long filter is set smaller, and all of it is there', () => {
  const { read } = sheetOf(dataset, LONGEST_VIEW)
  const [title, lead] = readSheet(read).parts
  expect(title?.lines).toBe(1)
  expect(lead?.lines).toBeGreaterThan(5)
  for (const name of Object.values(words.kinds)) expect(lead?.text).toContain(name)
  expect(lead?.text).toContain('Saint Vincent and the Grenadines')
  const sizes = findAll(read, (node) => node.attributes['data-part'] === 'lead').map(
    (node) => node.attributes['font-size'],
  )
  const [short] = findAll(sheetOf(dataset, '').read, (node) => node.attributes['data-part'] === 'lead')
  expect(Number(sizes[0])).toBeLessThan(Number(short?.attributes['font-size']))
})

test('where the live map is in Mercator, so is the sheet', () => {
  const { read, picture } = makeSheet(dataset, '', 'mercator')
  expect(picture.camera.projection).toBe('mercator')
  expect(readPicture(read).marks.length).toBeGreaterThan(60)
})

test('without shapes the marks are there, and no look is explained', () => {
  const { read } = sheetOf({ ...dataset, shapes: [] }, '')
  expect(readPicture(read).marks.length).toBeGreaterThan(60)
  expect(readPicture(read).shapes).toEqual([])
  expect(readSheet(read).legend.map(({ entry }) => entry)).not.toContain('silent')
})

test('a name with <, & and quotes is only text', () => {
  const countries = dataset.atlas.countries.map((row) =>
    row.iso === 'TZA' ? { ...row, name: 'A<b>&"c' } : row,
  )
  const { read } = sheetOf(
    {
      ...dataset,
      atlas: { ...dataset.atlas, countries },
      countryByCode: new Map(countries.map((row) => [row.iso, row])),
    },
    'country=TZA',
  )
  expect(readSheet(read).parts[1]?.text).toContain('Outlined: A<b>&"c.')
  expect(findAll(read, (node) => node.name === 'b')).toEqual([])
})

test('fonts stand in the file where they are given, and nowhere else', () => {
  const { order, svg } = sheetOf(dataset, 'activities=none')
  expect(svg).not.toContain('<style')
  const face = '@font-face{font-family:"A & B";src:url(data:font/woff2;base64,AA==)}'
  const withFonts = readXml(serialiseSvg(paintSheet({ ...order, fontFaces: face })))
  expect(findAll(withFonts, (node) => node.name === 'style').map(textOf)).toEqual([face])
})

test('every letter of every sheet was measured', () => {
  const unmeasured = [...SHEET_VIEWS, LONGEST_VIEW].flatMap((query) => {
    const { parts, legend } = readSheet(sheetOf(dataset, query).read)
    const [title, ...others] = parts.map(({ text }) => text)
    return [
      ...[...(title ?? '')].filter((letter) => !(letter in LETTER_WIDTHS.serif)),
      ...[...others, ...legend.map(({ text }) => text)]
        .flatMap((text) => [...text.normalize('NFD').replaceAll(/\p{Mark}/gu, '')])
        .filter((letter) => !(letter in LETTER_WIDTHS.sans)),
    ]
  })
  expect([...new Set(unmeasured)]).toEqual([])
})
