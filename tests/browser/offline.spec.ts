// The copy in one file, as it is carried: alone in a folder, opened from the disk, without a network.

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { readPublished } from '../../scripts/lib/read-published.ts'
import { type Lesson, lessonsSchema } from '../../src/domain/lesson.ts'
import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'
import { dataWords } from '../../src/i18n/data-words.ts'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { embedDialogWords } from '../../src/i18n/embed-dialog-words.ts'
import { handoutWords } from '../../src/i18n/handout-words.ts'
import { startWords } from '../../src/i18n/start-words.ts'
import { words } from '../../src/i18n/words.ts'
import { readPdf, withoutBlanks } from '../fixtures/read-pdf.ts'
import { test } from './atlas-test.ts'
import { coloursAt, countriesAt, type LngLat, waitForRest } from './live-map.ts'
import { refuseWebGL, waitForLiveMap } from './open-atlas.ts'
import { openPicture, pictureDialog, saveFile, savePicture } from './picture-file.ts'
import { serveFolder } from './serve-folder.ts'

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', offline: true })

/** In the United States, Brazil and the South Atlantic: two fills and the water. */
const PLACES: readonly LngLat[] = [
  [-100, 40],
  [-55, -10],
  [-20, -20],
]

let folder: string
let address: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-stick-'))
  copyFileSync(join('dist', OFFLINE_FILE), join(folder, OFFLINE_FILE))
  address = pathToFileURL(join(folder, OFFLINE_FILE)).href
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/** All that the page asks for, but for what it holds itself. */
function watchRequests(page: Page): string[] {
  const asked: string[] = []
  page.context().on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/[?#].*$/, ''))
  })
  return asked
}

async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('.map-stage[data-mode] svg[role="img"]')).toBeVisible()
  await expect(page.locator('#table')).toBeAttached()
}

test('it is the whole atlas: live map, filters, profile, table, downloads, and a view that a reload keeps', async ({
  page,
}) => {
  const asked = watchRequests(page)
  const { mentions } = readPublished('public/data')
  await page.goto(`${address}?country=TZA`)
  await expectWhole(page)
  const panel = page.locator('.panel')
  await expect(panel).toContainText('Tanzania')
  await waitForLiveMap(page)
  await waitForRest(page)
  expect(await countriesAt(page, PLACES)).toEqual(['USA', 'BRA', null])
  expect(new Set(await coloursAt(page, PLACES)).size).toBe(3)

  const training = page.locator('input[name="activities"][value="training"]')
  await panel.getByRole('button', { name: words.panel.close }).click()
  await training.uncheck()
  await page.locator('[role="option"][data-country="KOR"]').click()
  await expect(page).toHaveURL(/activities=agreement.*country=KOR/)
  const view = page.url()
  await page.reload()
  await expectWhole(page)
  expect(page.url()).toBe(view)
  await expect(panel).toContainText('South Korea')
  await expect(training).not.toBeChecked()
  await page.goBack()
  await expect(panel).toHaveCount(0)
  await page.goForward()
  await expect(panel).toContainText('South Korea')
  await page.locator('.filter-button').click()
  const sheet = page.getByRole('dialog', { name: words.filters.label })
  await sheet.locator('input[value="training"]').check()
  await sheet.getByRole('button', { name: words.filters.show }).click()

  await openPicture(page)
  await pictureDialog(page).getByRole('radio', { name: words.download.all }).check()
  const csv = await saveFile(page, words.download.formats.csv)
  const rows: Record<string, string>[] = parse(csv.bytes, { bom: true, columns: true })
  expect(rows.map(({ mention }) => mention).sort()).toEqual(mentions.map(({ mention }) => mention).sort())
  const png = await savePicture(page, 'png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const frozen = await saveFile(page, embedDialogWords.frozen.page)
  expect(frozen.bytes.toString()).toContain('Source Sans 3')
  for (const { bytes } of [csv, frozen]) expect(bytes.toString(), 'where the file lay').not.toContain(folder)

  expect([...new Set(asked)]).toEqual([address])
})

test('a class is taught from it: a lesson as slides, the sheets on paper, and the profile that is open', async ({
  page,
}) => {
  const asked = watchRequests(page)
  const lesson = readLessons()[0]
  if (!lesson) throw new Error('no lesson is published')
  await page.goto(`${address}?country=TZA&present=${lesson.id}&step=2`)
  await expect(page.locator('.slide h1')).toHaveText(lesson.steps[1]?.headline ?? '')
  await page.keyboard.press('Home')
  await expect(page.locator('.slide h1')).toHaveText(lesson.steps[0]?.headline ?? '')
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toContainText('Tanzania')

  await openPicture(page)
  const list = pictureDialog(page).getByRole('region', { name: words.offline.print })
  const { lessons, country, outline, page: titled } = handoutWords
  for (const [button, pages, parts] of [
    [titled(lessons.handout, lesson.title), 2, lesson.tasks.map(({ ask }) => ask)],
    [titled(lessons.answers, lesson.title), 2, lesson.tasks.map(({ answer }) => answer)],
    [titled(lessons.guide, lesson.title), 7, lesson.guide.before.map(({ text }) => text)],
    [country.title('Tanzania'), 2, ['Tanzania']],
    [outline.title, 1, ['Natural Earth']],
  ] as const) {
    const sheet = await openSheet(page, list.getByRole('button', { name: button, exact: true }))
    await expect(sheet.getByRole('button', { name: handoutWords.print })).toBeVisible()
    const pdf = await readPdf(await sheet.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pdf.pages.length, button).toBeLessThanOrEqual(pages)
    for (const part of parts) expect(pdf.text, button).toContain(withoutBlanks(part))
    await sheet.close()
  }
  expect([...new Set(asked)]).toEqual([address])
})

async function openSheet(page: Page, button: Locator): Promise<Page> {
  const [sheet] = await Promise.all([page.waitForEvent('popup'), button.click()])
  await expect(sheet.locator('.sheet')).toBeVisible()
  await sheet.evaluate(() => document.fonts.ready)
  return sheet
}

function readLessons(): readonly Lesson[] {
  return v.parse(lessonsSchema, JSON.parse(readFileSync('public/data/lessons.json', 'utf8'))).lessons
}

test('nothing leads where there is nothing: no embed, no page of the site, no share without an address', async ({
  page,
}) => {
  await page.goto(address)
  await expectWhole(page)
  await expect(page.getByText(words.offline.about)).toBeAttached()
  await expect(page.getByRole('button', { name: words.download.button, exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: embedButtonWords.button, exact: true })).toHaveCount(0)
  const leads = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(leads.length).toBeGreaterThan(50)
  expect(leads.filter((lead) => !/^(#|\?|https?:|mailto:)/.test(lead))).toEqual([])
})

test('the dialog says where all the data is, and leads nowhere where no address is known', async ({
  page,
}) => {
  await page.goto(address)
  await expectWhole(page)
  await openPicture(page)
  const part = pictureDialog(page).getByRole('region', { name: dataWords.all.title })
  await expect(part).toContainText(dataWords.all.elsewhere.unknown)
  await expect(part.getByRole('link')).toHaveCount(0)
})

test.describe('where less works', () => {
  test.use({ mustBeQuiet: false })

  test('without WebGL the map is drawn, and the rest is there', async ({ page }) => {
    await refuseWebGL(page)
    await page.goto(`${address}?country=TZA`)
    await expectWhole(page)
    await expect(page.locator('.map-stage')).toHaveAttribute('data-mode', 'still')
    await expect(page.getByText(words.map.staticNoWebgl)).toBeVisible()
    expect(await page.locator('.map-stage path[data-country]').count()).toBeGreaterThan(200)
  })

  test('without a script it is a still picture with its figures', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const page = await context.newPage()
    const asked = watchRequests(page)
    await page.goto(address)
    await expect(page.locator('.first-view .world')).toBeVisible()
    await expect(page.locator('.without-script')).toHaveText(words.withoutScript.lead)
    const { atlas } = readPublished('public/data')
    await expect(page.getByText(words.offline.copy(atlas.version, atlas.issued))).toBeVisible()
    await expect(page.locator('a:not([href^="#"], [target])[href]')).toHaveCount(0)
    await expect(page.locator('.start-notice')).toBeHidden()
    expect(asked).toEqual([address])
    await context.close()
  })

  test('a browser that can not unpack it says so, and the picture stays', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'))
    await page.goto(address)
    await expect(page.getByRole('alert')).toContainText(startWords.old, { useInnerText: true })
    await expect(page.locator('.first-view .world')).toBeVisible()
  })

  test('on a plain host it opens as well, and its own policy refuses every connection', async ({
    browser,
  }) => {
    const host = await serveFolder('dist', '/', { headers: false })
    const context = await browser.newContext({ offline: false })
    const page = await context.newPage()
    await page.goto(host.address + OFFLINE_FILE)
    await waitForLiveMap(page)
    const refused = await page.evaluate(async (host) => {
      const found: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective))
      await fetch(`${host}data/atlas.json`).catch(() => undefined)
      const add = (name: string, attributes: Record<string, string>) =>
        new Promise((resolve) => {
          const element = Object.assign(document.createElement(name), attributes)
          element.addEventListener('error', resolve)
          element.addEventListener('load', resolve)
          document.body.append(element)
        })
      await add('img', { src: `${host}card.png` })
      await add('script', { src: `${host}embed/height.js` })
      return found
    }, host.address)
    expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem'])
    expect(host.asked()).toEqual([OFFLINE_FILE])
    await context.close()
    await host.close()
  })
})

test('the dialog of the atlas hands it out', async ({ page, context }) => {
  await context.setOffline(false)
  await refuseWebGL(page)
  await page.goto('./')
  await expectWhole(page)
  await openPicture(page)
  const download = page.waitForEvent('download')
  await pictureDialog(page).getByRole('link', { name: OFFLINE_FILE }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(OFFLINE_FILE)
  expect(readFileSync(await file.path()).equals(readFileSync(join('dist', OFFLINE_FILE)))).toBe(true)
})
