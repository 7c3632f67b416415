// What is handed out, printed by the browser and read back: pages, text, the code, and that nothing is cut.

import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { Lesson } from '../../src/domain/lesson.ts'
import { handoutWords } from '../../src/i18n/handout-words.ts'
import { sheetLinkWords } from '../../src/i18n/sheet-link-words.ts'
import { type ReadPdf, readPdf, withoutBlanks } from '../fixtures/read-pdf.ts'
import { readQr } from '../fixtures/read-qr.ts'
import { seededRandom } from '../seed.ts'
import { test } from './atlas-test.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { readPublished } from './published.ts'

test.use({ webGL: false })

const PAPERS = ['A4', 'Letter'] as const
/** Where others can reach the atlas: its files are those of the tests' own server. */
const PUBLIC = 'https://atlas.example/'
/** Letters of maps and notes; a printer scales by no more than rounding. */
const LEAST_LETTERS = 9.4

test.beforeEach(async ({ page, baseURL }) => {
  await page.route(`${PUBLIC}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const response = await route.fetch({ url: new URL(`.${pathname}${search}`, baseURL).href })
    await route.fulfill({ response })
  })
})

test('each country prints on two pages of A4 and of Letter, with each of its mentions', async ({
  page,
  request,
}) => {
  const { features, documented } = await readPublished(request)
  expect(documented.length).toBeGreaterThan(50)
  const addressOf = (iso: string) => `${PUBLIC}country/${iso}/`
  const wanted = documented.map(({ iso, name }) => {
    const own = features.filter(({ properties }) => properties.country === iso)
    return { iso, parts: [name, ...own.map(({ properties }) => properties.title), 'Sources'] }
  })
  // One document of all the sheets, each on a page of its own: to load and print them one by one takes ten times as long.
  await page.route('**/all-sheets', async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: await joinSheets(
        request,
        wanted.map(({ iso }) => iso),
      ),
    }),
  )
  await page.goto(`${PUBLIC}all-sheets`)
  await page.evaluate(() => document.fonts.ready)
  await expect(page.locator('.qr')).toHaveCount(wanted.length)
  const joined = new Map<string, ReadPdf[]>()
  for (const paper of PAPERS) {
    const { pages } = await print(page, paper)
    const sheets = splitSheets(pages)
    expect(sheets).toHaveLength(wanted.length)
    for (const [index, { iso, parts }] of wanted.entries()) {
      const sheet = sheets[index]
      if (!sheet) continue
      expectPages(sheet, 2, `${iso} on ${paper}`)
      for (const part of [...parts, addressOf(iso)]) expect(sheet.text, iso).toContain(withoutBlanks(part))
      joined.set(iso, [...(joined.get(iso) ?? []), sheet])
    }
  }

  // By itself a sheet is printed just so: the longest, the shortest and some more.
  const byLength = wanted.toSorted((a, b) => b.parts.length - a.parts.length).map(({ iso }) => iso)
  const random = seededRandom()
  const some = Array.from({ length: 3 }, () => byLength[Math.floor(random() * byLength.length)])
  for (const iso of new Set([byLength[0], byLength.at(-1), ...some])) {
    await open(page, `country/${iso}/sheet/`)
    for (const [index, paper] of PAPERS.entries()) {
      const { pages } = await print(page, paper)
      expect(pages, `${iso} on ${paper}`).toEqual(joined.get(iso ?? '')?.[index]?.pages)
    }
  }
})

test('each lesson prints on two pages of A4 and of Letter, with each of its tasks', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  const { lessons } = await (await request.get('data/lessons.json')).json()
  const { documents } = await (await request.get('data/atlas.json')).json()
  expect(lessons).toHaveLength(4)
  for (const lesson of lessons as Lesson[]) {
    const address = await open(page, `lessons/${lesson.id}/`)
    const link = new URL(`../../?present=${lesson.id}`, address).href
    expect(await readCode(page)).toBe(link)
    await expectMapInPage(page)
    const standpoints = documents
      .filter(({ id }: { id: string }) => lesson.documents.includes(id))
      .map(({ standpoint }: { standpoint: string }) => standpoint)
    for (const paper of PAPERS) {
      const handout = await print(page, paper)
      expectPages(handout, 2, `${lesson.id} on ${paper}`)
      for (const part of [lesson.title, ...lesson.tasks.map(({ ask }) => ask), ...standpoints, link]) {
        expect(handout.text, lesson.id).toContain(withoutBlanks(part))
      }
    }
    await open(page, `lessons/${lesson.id}/answers/`)
    for (const paper of PAPERS) {
      const answers = await print(page, paper)
      expectPages(answers, 2, `answers of ${lesson.id} on ${paper}`)
      for (const { answer } of lesson.tasks) expect(answers.text).toContain(withoutBlanks(answer))
    }
  }
})

test('each guide begins with half a page for those in a hurry, and has seven pages at most', async ({
  page,
  request,
}) => {
  const { lessons } = await (await request.get('data/lessons.json')).json()
  const { guide: says } = handoutWords
  for (const { id, guide } of lessons as Lesson[]) {
    await open(page, `lessons/${id}/guide/`)
    for (const paper of PAPERS) {
      const printed = await print(page, paper)
      // The arrows of the keys come from another font, so the size of the letters is not asked for.
      expect(printed.pages.length, `guide of ${id} on ${paper}`).toBeLessThanOrEqual(7)
      expect(printed.pages.every(({ whole }) => whole)).toBe(true)
      const first = printed.pages[0]?.text ?? ''
      const { moves, say } = guide.hurry
      for (const part of [...moves, ...say, guide.hurry.print])
        expect(withoutBlanks(first)).toContain(withoutBlanks(part))
      const at = (part: string) => printed.text.indexOf(withoutBlanks(part))
      const order = [says.hurry, says.prepare, says.before, says.timing].map(at)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      for (const part of [...guide.prepare, guide.otherSide.reference, guide.comparison.ask]) {
        expect(at(part), part).toBeGreaterThan(0)
      }
    }
    await page.emulateMedia({ media: 'print' })
    const share = await page.locator('.guide-hurry').evaluate((part) => {
      const width = part.closest('.sheet')?.getBoundingClientRect().width ?? 0
      return part.getBoundingClientRect().height / (width * Math.SQRT2)
    })
    expect(share).toBeLessThanOrEqual(0.5)
    await page.emulateMedia({ media: null })
  }
})

test('the outline map prints on one page, wider than high', async ({ page }) => {
  await open(page, 'outline-map/')
  for (const paper of PAPERS) {
    const pdf = await print(page, paper)
    expectPages(pdf, 1, `outline map on ${paper}`)
    const [sheet] = pdf.pages
    expect(sheet?.width).toBeGreaterThan(sheet?.height ?? 0)
    expect(pdf.text).toContain(withoutBlanks('Shapes: Natural Earth'))
  }
})

test('the button prints, and is no part of the print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await open(page, 'country/TZA/sheet/')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
})

test('without a script there is no button, and a line to write the address on', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./country/TZA/sheet/')
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.locator('[data-link]')).toBeVisible()
  await context.close()
})

test('a copy that only this computer reaches prints no code, says why, and leaves a line', async ({
  page,
}) => {
  for (const path of ['country/TZA/sheet/', 'lessons/what-is-police-diplomacy/']) {
    await page.goto(`./${path}`)
    await expect(page.getByText(sheetLinkWords.local)).toBeVisible()
    await expect(page.locator('.sheet-link .blank')).toBeVisible()
    await expect(page.locator('.qr')).toHaveCount(0)
    expect(await page.locator('.sheet').textContent()).not.toContain('127.0.0.1')
  }
})

test('axe finds nothing on any kind of sheet, in either theme', async ({ page }) => {
  const lesson = 'lessons/what-is-police-diplomacy/'
  for (const path of [
    'lessons/',
    lesson,
    `${lesson}answers/`,
    `${lesson}guide/`,
    'country/TZA/sheet/',
    'outline-map/',
  ]) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`./${path}`)
    expect(await findViolations(page), path).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page, { options: COLOURS }), `${path} dark`).toEqual([])
  }
})

test('on a phone the sheets are no wider than the screen, and lead on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    'lessons/',
    'country/RUS/sheet/',
    'outline-map/',
    'lessons/a-patrol-on-the-mekong/guide/',
  ]) {
    await page.goto(`./${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
  await page.goto('./lessons/')
  await page.getByRole('link', { name: 'Hand-out' }).first().click()
  await expect(page.getByRole('heading', { name: 'Tasks' })).toBeVisible()
})

/** With its code drawn: the site's address is not known when the tests' site is built. */
async function open(page: Page, path: string): Promise<string> {
  await page.goto(PUBLIC + path)
  await page.evaluate(() => document.fonts.ready)
  if (!path.startsWith('outline')) await expect(page.locator('.qr')).toBeVisible()
  return page.url()
}

async function print(page: Page, format: (typeof PAPERS)[number]): Promise<ReadPdf> {
  return readPdf(await page.pdf({ format, preferCSSPageSize: true }))
}

/** @returns the first of the sheets with the others behind it, each from a new page on and with the link of its own. */
async function joinSheets(request: APIRequestContext, codes: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    codes.map(async (iso) => (await request.get(`country/${iso}/sheet/`)).text()),
  )
  const sheets = texts.map((text, index) => {
    const [sheet = ''] = /<article class="sheet[\s\S]*<\/article>/.exec(text) ?? []
    const broken = index === 0 ? sheet : sheet.replace('<article', '<article style="break-before: page"')
    return broken.replace('data-link="../"', `data-link="country/${codes[index]}/"`)
  })
  const [first = ''] = texts
  return first
    .replace(/<article class="sheet[\s\S]*<\/article>/, () => sheets.join(''))
    .replaceAll(/(src|href)="(\.\.\/){3}/g, '$1="./')
}

/** A sheet begins with its kind. */
function splitSheets(pages: ReadPdf['pages']): ReadPdf[] {
  const kind = withoutBlanks(handoutWords.country.sheet)
  const starts = pages.flatMap(({ text }, index) => (withoutBlanks(text).includes(kind) ? [index] : []))
  return starts.map((start, index) => {
    const own = pages.slice(start, starts[index + 1])
    return { pages: own, text: withoutBlanks(own.map(({ text }) => text).join('')) }
  })
}

function expectPages({ pages }: ReadPdf, most: number, what: string): void {
  expect(pages.length, what).toBeLessThanOrEqual(most)
  for (const { smallest, whole, text } of pages) {
    expect(text, what).not.toBe('')
    expect(smallest, what).toBeGreaterThanOrEqual(LEAST_LETTERS)
    expect(whole, what).toBe(true)
  }
}

async function readCode(page: Page): Promise<string | null> {
  const code = page.locator('.qr')
  const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  return readQr((await code.locator('path').getAttribute('d')) ?? '', side)
}

/** Marks and names of the map stand within its frame, and the frame within the sheet. */
async function expectMapInPage(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const outside = await page.locator('.print-map').evaluate((map) => {
    const frame = map.getBoundingClientRect()
    const sheet = map.closest('.sheet')?.getBoundingClientRect() ?? frame
    const isIn = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1
    const drawn = [...map.querySelectorAll('.mark, .labels text')]
    if (drawn.length === 0) return ['nothing drawn']
    return [
      ...(isIn(frame, sheet) ? [] : ['the map']),
      ...drawn.flatMap((one) => (isIn(one.getBoundingClientRect(), frame) ? [] : [one.outerHTML])),
    ]
  })
  expect(outside).toEqual([])
  await page.emulateMedia({ media: null })
}
