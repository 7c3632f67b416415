// Any view on paper, printed by the browser and read back: a page of map, legend and source, then what it shows; without a button, and light.

import { expect, type Page } from '@playwright/test'
import type { Lesson } from '../../src/domain/lesson.ts'
import { presentWords } from '../../src/i18n/present-words.ts'
import { words } from '../../src/i18n/words.ts'
import { PALETTES, PROJECTED } from '../../src/picture/palette.ts'
import { countFills } from '../fixtures/count-fills.ts'
import { readPdf, withoutBlanks } from '../fixtures/read-pdf.ts'
import { seededRandom } from '../seed.ts'
import { test } from './atlas-test.ts'
import { LIVE_LIMIT, openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'

test.use({ webGL: false })

const PAPERS = ['A4', 'Letter'] as const
/** In points: the names on the map, scaled to the page. */
const LEAST_LETTERS = 7.4
/** Shapes of countries that are filled where the world is drawn: more than any legend has. */
const LAND = 100

/** What stands on buttons and labels of the page, and says nothing on paper. */
const CONTROLS = [
  words.download.button,
  words.share.button,
  words.nav.method,
  words.search.placeholder,
  words.filters.reset,
  words.filters.uncertain,
  words.compare.with,
  words.permalink.profile,
  words.permalink.mention,
  words.report.label,
  words.printProfile,
  words.panel.open,
  words.table.filter,
  words.table.groupBy,
  words.counted.more,
  words.countries.hint,
  words.years.showAll,
].map(withoutBlanks)

interface Printed {
  readonly pages: readonly string[]
  readonly text: string
  readonly light: number
  readonly dark: number
}

async function print(
  page: Page,
  { format = 'A4', landscape = false }: { format?: (typeof PAPERS)[number]; landscape?: boolean } = {},
): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready)
  // A page that leaves its orientation to the printer is printed as asked.
  const bytes = await page.pdf({ format, landscape, preferCSSPageSize: !landscape })
  const { pages, text } = await readPdf(bytes)
  for (const { whole, smallest } of pages) {
    expect(whole).toBe(true)
    expect(smallest).toBeGreaterThanOrEqual(LEAST_LETTERS)
  }
  for (const control of CONTROLS) expect(text).not.toContain(control)
  const fills = await countFills(bytes)
  const count = (colour: string) => fills.get(colour.toLowerCase()) ?? 0
  return {
    pages: pages.map((one) => withoutBlanks(one.text)),
    text,
    light: count(PALETTES.light.silent),
    dark: count(PALETTES.dark.silent),
  }
}

function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(withoutBlanks(part)))
  expect(places, parts.join()).not.toContain(-1)
  expect(places, parts.join()).toEqual([...places].sort((a, b) => a - b))
}

/** Map, legend and source on the first page; on the others what stands nowhere before. */
function expectMapPage({ pages: [first = ''], light, dark }: Printed, source: string): void {
  expect(first).toContain(withoutBlanks(words.activities.training))
  expectInOrder(first, [words.title, words.legend.fills, words.map.borders, source])
  expect(light).toBeGreaterThan(LAND)
  expect(dark).toBe(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the whole selection prints as a page of map and source, then its rows: ${colorScheme}`, async ({
    page,
    request,
  }) => {
    const { features } = await readPublished(request)
    await page.emulateMedia({ colorScheme })
    await openAtlas(page, '', 'data')
    const printed = await print(page)
    expectMapPage(printed, 'Selection “All mentions, no filter”')
    const rows = printed.text.slice(printed.text.indexOf(withoutBlanks(words.table.label)))
    for (const { properties } of features) expect(rows).toContain(withoutBlanks(properties.title))
    expectInOrder(printed.text, [words.table.label, words.counted.title, words.documents.label])
    // The table begins on the second page, and each of its pages has the names of the columns.
    const head = withoutBlanks([words.table.country, words.table.activity, words.table.title].join(''))
    const ofTable = printed.pages.filter((one) => one.includes(head))
    expect(printed.pages[1]).toContain(head)
    expect(ofTable.length).toBeGreaterThan(2)
    // No total stays folded.
    const { totals } = await (await request.get('data/atlas.json')).json()
    for (const { summary } of totals) expect(printed.text).toContain(withoutBlanks(summary))
    // And the page is as it was.
    await expect(page.locator('.printed-map')).toHaveCount(0)
    await expect(page.locator('.totals-others[open]')).toHaveCount(0)
  })
}

test('what is left out is said on paper, and what is folded is printed', async ({ page }) => {
  await openAtlas(page, 'activities=training&years=2013-2022', 'data')
  await page.locator('#table select').selectOption('activity')
  await page.getByRole('button', { name: words.table.fold }).click()
  const printed = await print(page)
  expectMapPage(printed, 'Selection “Training; 2013–2022; Uncertain dates included”')
  const [first = ''] = printed.pages
  expect(first).not.toContain(withoutBlanks(words.activities.diplomacy))
  expect(printed.text).toContain(withoutBlanks('Course on managing online opinion'))
  await expect(page.locator('#table tr[data-mention]')).toHaveCount(0)
})

test('a profile prints on three pages at most, with all that it says, and its map outlined', async ({
  page,
  request,
}) => {
  const { features, documented } = await readPublished(request)
  const countOf = (iso: string) => features.filter(({ properties }) => properties.country === iso).length
  const byCount = documented.toSorted((a, b) => countOf(b.iso) - countOf(a.iso))
  const some = byCount[Math.floor(seededRandom()() * byCount.length)]
  const cases = [
    { country: byCount[0], format: 'A4' },
    { country: byCount[0], format: 'Letter' },
    { country: byCount.at(-1), format: 'A4' },
    { country: some, format: 'Letter' },
  ] as const
  for (const { country, format } of cases) {
    if (!country) throw new Error('no country has a mention')
    const { iso, name } = country
    await openAtlas(page, `country=${iso}`, 'data')
    const printed = await print(page, { format })
    expect(printed.pages.length, `${iso} on ${format}`).toBeLessThanOrEqual(3)
    expectMapPage(printed, `Selection “Country: ${name}”`)
    expectInOrder(printed.text, [name, words.picture.legendOutlined(name), words.documents.label])
    const [, ...others] = printed.pages
    for (const { properties } of features.filter((one) => one.properties.country === iso)) {
      for (const part of [properties.title, properties.summary, words.statuses[properties.status]]) {
        expect(others.join(''), iso).toContain(withoutBlanks(part))
      }
    }
    expect(printed.text).not.toContain(withoutBlanks(words.table.label))
  }
})

test('a page wider than high holds map, legend and source too', async ({ page }) => {
  for (const format of PAPERS) {
    await openAtlas(page, 'country=RUS', 'data')
    const printed = await print(page, { format, landscape: true })
    expectMapPage(printed, 'Selection “Country: Russia”')
    expect(printed.pages.length).toBeLessThanOrEqual(4)
  }
})

test('a comparison and a region print as what they are, from a phone too', async ({ page, request }) => {
  const { features } = await readPublished(request)
  await page.setViewportSize({ width: 390, height: 844 })
  await openAtlas(page, 'compare=RUS,USA,ARG', 'data')
  const compared = await print(page)
  expectMapPage(compared, 'Selection “Countries: Russia, United States, and Argentina”')
  const own = features.filter(({ properties }) => ['RUS', 'USA', 'ARG'].includes(properties.country))
  for (const { properties } of own) {
    expect(compared.text).toContain(withoutBlanks(properties.title))
    // Each with the document that it stands in.
    expect(compared.text).toContain(withoutBlanks(words.table.line(properties.lines[0] ?? 0)))
  }
  expect(compared.pages.length).toBeLessThanOrEqual(4)

  await openAtlas(page, 'region=002', 'data')
  const region = await print(page)
  expectMapPage(region, 'Selection “Region: Africa”')
  expectInOrder(region.text, ['Africa', words.totals.ofRegion, words.documents.label])
})

test('a page of a country prints the same before its script and after, on three pages at most', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const unscripted = await context.newPage()
  await unscripted.emulateMedia({ colorScheme: 'dark' })
  await unscripted.goto('./country/RUS/')
  await page.goto('./country/RUS/')
  await page.locator('.map-stage[data-mode]').waitFor()
  for (const one of [unscripted, page]) {
    const { pages, text, light, dark } = await print(one)
    expect(pages.length).toBeLessThanOrEqual(3)
    expect(light).toBeGreaterThan(LAND / 2)
    expect(dark).toBe(0)
    expectInOrder(text, [
      words.title,
      'Russia',
      'Agreements on monitoring and censorship',
      'Participants of the Lianyungang police forum',
      words.documents.label,
      'https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/',
    ])
  }
  await context.close()
})

test('the first page prints its map without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./')
  const printed = await print(page)
  expectMapPage(printed, words.documents.label)
  expect(printed.pages).toHaveLength(2)
  await context.close()
})

test.describe('with a live map', () => {
  test.use({ webGL: true })

  test('the land on paper is that of the SVG, and the map stays live', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openAtlas(page, 'country=ITA')
    expectMapPage(await print(page), 'Selection “Country: Italy”')
    await expect(page.locator('.map-stage[data-mode="live"]')).toBeVisible()
  })

  test('a dark embed prints light, still and live', async ({ page }) => {
    await page.goto('./embed/?theme=dark')
    await page.locator('html[data-ready]').waitFor()
    const still = await print(page)
    await page.locator('[data-do="explore"]').click()
    await page.locator('.embed-stage[data-mode="live"]').waitFor({ timeout: LIVE_LIMIT })
    const live = await print(page)
    for (const { light, dark, pages } of [still, live]) {
      expect(pages).toHaveLength(1)
      expect(light).toBeGreaterThan(LAND)
      expect(dark).toBe(0)
    }
  })
})

test('a lesson prints one slide a page, wider than high, and a teacher’s window with notes', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const { lessons }: { lessons: Lesson[] } = await (await request.get('data/lessons.json')).json()
  // Slides, land and notes are drawn in one way for all lessons, and printing them takes a while: one on each paper.
  for (const [number, { id, steps }] of lessons.slice(0, PAPERS.length).entries()) {
    const format = PAPERS[number]
    await page.goto(`./?present=${id}&step=2`)
    await expect(page.locator('.slide')).toBeVisible()
    const slides = await readSlides(page, format)
    expect(slides.map(({ isWide }) => isWide)).toEqual(steps.map(() => true))
    for (const [index, { headline, text, question }] of steps.entries()) {
      for (const part of [headline, ...text, ...(question ? [question.ask] : [])]) {
        expect(slides[index]?.text).toContain(withoutBlanks(part))
      }
      if (question) expect(slides[index]?.text).not.toContain(withoutBlanks(question.reveal))
    }
    if (number > 0) continue
    expect(await countLand(page, format)).toBeGreaterThan(LAND)

    const opened = page.waitForEvent('popup')
    await page.keyboard.press('n')
    const teacher = await opened
    await expect(teacher.locator('.teacher-step')).toBeVisible()
    const noted = await readSlides(teacher, format)
    expect(noted.map(({ isWide }) => isWide)).toEqual(steps.map(() => false))
    for (const [index, { headline, notes, question }] of steps.entries()) {
      for (const part of [headline, ...notes, ...(question ? [question.reveal] : [])]) {
        expect(noted[index]?.text).toContain(withoutBlanks(part))
      }
    }
    await teacher.close()
  }
})

test('a view that is presented prints as its one slide, and the page itself when it is left', async ({
  page,
}) => {
  await page.goto('./?country=EGY&present=view')
  await expect(page.locator('.slide')).toBeVisible()
  await page.keyboard.press('b') // a blank screen is no blank page
  const slides = await readSlides(page, 'A4')
  expect(slides).toHaveLength(1)
  expect(slides[0]?.text).toContain(withoutBlanks('Outlined: Egypt'))
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(page.locator('.slideshow')).toHaveCount(0)
  expectMapPage(await print(page), 'Selection “Country: Egypt”')
})

test('the teacher’s window has a button that prints it', async ({ page }) => {
  await page.goto('./?present=what-is-police-diplomacy')
  await expect(page.locator('.slide')).toBeVisible()
  await expect(page.getByRole('button', { name: presentWords.controls.print })).toHaveCount(0)
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const teacher = await opened
  await teacher.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await teacher.getByRole('button', { name: presentWords.controls.print }).click()
  await expect(teacher.locator('html[data-printed]')).toHaveCount(1)
})

interface PrintedSlide {
  readonly text: string
  readonly isWide: boolean
}

/** Shapes of countries in all that a page prints. */
async function countLand(page: Page, format: (typeof PAPERS)[number] = 'A4'): Promise<number> {
  const fills = await countFills(await page.pdf({ format, preferCSSPageSize: true }))
  return fills.get(PROJECTED.silent.toLowerCase()) ?? 0
}

async function readSlides(page: Page, format: (typeof PAPERS)[number] = 'A4'): Promise<PrintedSlide[]> {
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.pdf({ format, preferCSSPageSize: true })
  const { pages } = await readPdf(bytes)
  return pages.map(({ text, width, height, whole }) => {
    expect(whole).toBe(true)
    return { text: withoutBlanks(text), isWide: width > height }
  })
}
