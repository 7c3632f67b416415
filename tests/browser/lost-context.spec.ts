// A drawing context that is lost and returns, or doesn't: the land lies under its marks, or the still picture stands and says so.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, type Page } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { coloursAt, type LngLat, type MapElement } from './live-map.ts'
import { LIVE_LIMIT } from './open-atlas.ts'

// Browser and page say on the console what is done to them here.
test.use({ mustBeQuiet: false, viewport: { width: 1100, height: 640 }, reducedMotion: 'reduce' })

interface Face {
  readonly address: string
  readonly stage: string
  readonly canvas: string
  readonly notice: string
  readonly sentence: string
}

const PAGE: Face = {
  address: './?activities=rendition',
  stage: '.map-stage',
  canvas: '.map-canvas',
  notice: '.map-notice',
  sentence: words.map.staticFailed,
}

const FACES: Readonly<Record<string, Face>> = {
  page: PAGE,
  embed: {
    address: './embed/',
    stage: '.embed-stage',
    canvas: '.embed-canvas',
    notice: '.embed-notice',
    sentence: embedWords.still,
  },
  'copy on a disk': {
    ...PAGE,
    address: `${pathToFileURL(join(process.cwd(), 'dist/offline.html')).href}?activities=rendition`,
  },
}

/** Land of three countries and open sea, where Mercator has other land: South Korea under China, Mexico under the United States. */
const PLACES: readonly LngLat[] = [
  [127.8, 36.5],
  [-102, 23.5],
  [-98, 38.5],
  [88, 14],
  [-40, 30],
]

for (const [name, face] of Object.entries(FACES)) {
  test(`${name}: after each loss the land is drawn in its place, and while there is none the picture holds it`, async ({
    page,
  }) => {
    await page.goto(face.address)
    if (name === 'embed') await page.locator('[data-do="explore"]').click()
    await waitForLive(page, face)
    const before = await coloursAt(page, PLACES, face.canvas)
    expect(new Set(before).size).toBeGreaterThan(2)

    await loseContext(page, face)
    await expectStill(page, face)
    await restoreContext(page)
    await waitForLive(page, face)
    expect(await coloursAt(page, PLACES, face.canvas)).toEqual(before)

    // One that doesn't return is told; whenever it does, the map is there by itself.
    await loseContext(page, face)
    await expect(page.locator(face.notice)).toContainText(face.sentence)
    await expectStill(page, face)
    await restoreContext(page)
    await waitForLive(page, face)
    await expect(page.getByText(face.sentence)).toHaveCount(0)
    expect(await coloursAt(page, PLACES, face.canvas)).toEqual(before)
  })
}

test('ten losses in a row, some of them while the map is made anew, leave one map with its land in place and its colours', async ({
  page,
}) => {
  await page.goto(PAGE.address)
  await waitForLive(page, PAGE)
  const before = await coloursAt(page, PLACES)
  for (let loss = 0; loss < 10; loss++) {
    await loseContext(page, PAGE)
    await restoreContext(page)
    // As soon as there is a canvas again, or once it has drawn itself.
    if (loss % 2 === 0) await page.locator('.map-canvas canvas').waitFor({ state: 'attached' })
    else await waitForLive(page, PAGE)
  }
  await waitForLive(page, PAGE)
  expect(await coloursAt(page, PLACES)).toEqual(before)
  await expect(page.locator('.map-canvas canvas')).toHaveCount(1)

  await page.locator('input[name="activities"][value="training"]').check()
  await expect.poll(() => coloursAt(page, PLACES)).not.toEqual(before)
})

test('where it does not return, another try draws a new map', async ({ page }) => {
  await page.goto(PAGE.address)
  await waitForLive(page, PAGE)
  const before = await coloursAt(page, PLACES)
  await loseContext(page, PAGE)
  await page.getByRole('button', { name: words.load.retry }).click()
  await waitForLive(page, PAGE)
  expect(await coloursAt(page, PLACES)).toEqual(before)
})

test('after a crash of the browser’s drawing process the land lies in its place', async ({ baseURL }) => {
  // A browser of its own: the crash takes the drawing contexts of all its pages.
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: args ?? [] })
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 640 }, reducedMotion: 'reduce' })
    await page.goto(new URL(PAGE.address, baseURL).href)
    await waitForLive(page, PAGE)
    const before = await coloursAt(page, PLACES)
    const devtools = await browser.newBrowserCDPSession()
    await devtools.send('Browser.crashGpuProcess').catch(() => undefined) // the answer dies with the process
    await page.locator(`${PAGE.stage}[data-mode="still"]`).waitFor()
    await waitForLive(page, PAGE)
    expect(await coloursAt(page, PLACES)).toEqual(before)
  } finally {
    await browser.close()
  }
})

async function waitForLive(page: Page, { stage }: Face): Promise<void> {
  await page.locator(`${stage}[data-mode="live"]`).waitFor({ timeout: LIVE_LIMIT })
}

/** The picture holds the land while nothing else draws it. */
async function expectStill(page: Page, { stage, canvas }: Face): Promise<void> {
  await page.locator(`${stage}[data-mode="still"]`).waitFor()
  await expect(page.locator(`${stage} path[data-country="BRA"]`).first()).toBeVisible()
  await expect(page.locator(canvas)).toBeHidden()
}

async function loseContext(page: Page, { canvas }: Face): Promise<void> {
  await page.locator(canvas).evaluate((element) => {
    const drawing = (element as MapElement).map.getCanvas()
    const extension = drawing.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { extension })
    const lost = new Promise((resolve) => drawing.addEventListener('webglcontextlost', resolve))
    extension?.loseContext()
    return lost
  })
}

/** It can be restored once the event of its loss is over. */
async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'extension')?.restoreContext())
}
