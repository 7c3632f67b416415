import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import type { MapElement } from './live-map.ts'
import { openAtlas, refuseWebGL, waitForLiveMap } from './open-atlas.ts'

// What fails here is meant to fail, and browser and page say so on the console.
test.use({ mustBeQuiet: false, viewport: { width: 1100, height: 640 }, reducedMotion: 'reduce' })

test('without WebGL the map is a still picture that says why; list, table and marks still work', async ({
  page,
}) => {
  await refuseWebGL(page)
  await openAtlas(page, '', 'data')
  await expectStill(page, words.map.staticNoWebgl)
  await expectUsable(page)
  await page.getByRole('button', { name: words.load.retry }).click()
  await expectStill(page, words.map.staticNoWebgl)
})

test('the still picture that stays is scaled while it is fine enough, and drawn anew where it is not', async ({
  page,
}) => {
  await refuseWebGL(page)
  await openAtlas(page, '', 'data')
  const land = page.locator('.map-picture path[data-country="TZA"]')
  const steps = async () => ((await land.getAttribute('d')) ?? '').split(/[ ,lM-]/).length
  await expectStill(page, words.map.staticNoWebgl)
  const coarse = await steps()
  await page.getByRole('button', { name: words.map.zoomIn }).click()
  await page.getByRole('button', { name: words.map.zoomIn }).click()
  await expect.poll(steps).toBeGreaterThan(coarse * 1.5)
})

test('where the map cannot be loaded the still picture stays, and another try brings it to life', async ({
  page,
}) => {
  await page.route('**/live-map-*.js', (route) => route.abort())
  await openAtlas(page, '', 'data')
  await expectStill(page, words.map.staticFailed)
  await expectUsable(page)
  await page.unroute('**/live-map-*.js')
  await page.getByRole('button', { name: words.load.retry }).click()
  await waitForLiveMap(page)
  await expect(page.getByText(words.map.staticFailed)).toHaveCount(0)
})

test('where another try fails too, the page names loading it again, and keeps the view', async ({ page }) => {
  await page.route('**/live-map-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await openAtlas(page, 'activities=training', 'data')
  await expectStill(page, words.map.staticFailed)
  await page.getByRole('button', { name: words.load.retry }).click()
  await expect(page.locator('.map-notice')).toContainText(words.load.stuck)
  await page.unroute('**/live-map-*.js')
  await page.getByRole('button', { name: words.load.reload }).click()
  await waitForLiveMap(page)
  await expect(page.locator('input[name="activities"][value="rendition"]')).not.toBeChecked()
})

test('where Equal Earth cannot be registered the map is drawn in Mercator, with marks over their countries', async ({
  page,
}) => {
  await page.route('**/equal-earth-*.mjs', (route) => route.abort())
  await openAtlas(page)
  const [projection, apart] = await page.locator('.map-canvas').evaluate((element) => {
    const { map } = element as MapElement
    const frame = element.getBoundingClientRect()
    const name = document.querySelector(
      '[data-country="TZA"] [data-mention], [data-country="TZA"] [data-count]',
    )
    const mark = name?.getBoundingClientRect()
    const place = map.project([34.9, -6.3])
    const [x, y] = [(mark?.x ?? 0) - frame.x - place.x, (mark?.y ?? 0) - frame.y - place.y]
    return [map.getProjection()?.type, Math.hypot(x, y)]
  })
  expect(projection).toBe('mercator')
  expect(apart).toBeLessThan(40)
  await page.locator('[role="option"][data-country="TZA"]').click()
  await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
})

test('where the map’s worker cannot be loaded the still picture says so in the end', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-01T00:00:00Z') })
  const worker = page.waitForRequest('**/maplibre-gl-worker-*.js')
  await page.route('**/maplibre-gl-worker-*.js', (route) => route.abort())
  await openAtlas(page, '', 'data')
  await worker
  await expect(async () => {
    await page.clock.fastForward(35_000) // the page waits for half a minute at most
    await expectStill(page, words.map.staticFailed, 1000)
  }).toPass({ timeout: 30_000 })
  await expectUsable(page)
})

test('where the workers do not know the projection, so that the land lies elsewhere, the map never claims to be live', async ({
  page,
}) => {
  await page.route('**/equal-earth-*.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
  )
  await page.addInitScript(recordModes)
  await openAtlas(page, '', 'data')
  await expectStill(page, words.map.staticFailed)
  expect(await page.evaluate(() => [...Reflect.get(window, 'modes')])).not.toContain('live')
})

for (const { name, script } of [
  {
    name: 'throws',
    script: () =>
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new Error('no worker here')
          }
        },
      }),
  },
  { name: 'is not there', script: () => Reflect.deleteProperty(window, 'Worker') },
]) {
  test(`where a worker ${name} the map never claims to be live, and the still picture says so`, async ({
    page,
  }) => {
    await page.addInitScript(script)
    await page.addInitScript(recordModes)
    await openAtlas(page, '', 'data')
    await expectStill(page, words.map.staticFailed)
    expect(await page.evaluate(() => [...Reflect.get(window, 'modes')])).not.toContain('live')
    await expectUsable(page)
  })
}

for (const { name, answer } of [
  { name: 'does not arrive', answer: { status: 503, body: '' } },
  { name: 'is cut off', answer: { status: 200, body: '{"type":"FeatureCollection","features":[{' } },
  {
    name: 'holds something else',
    answer: { status: 200, body: '{"type":"FeatureCollection","features":[{}]}' },
  },
]) {
  test(`when a file of the data ${name} the page says which, and another try loads it`, async ({ page }) => {
    await page.route('**/mentions.geojson', (route) =>
      route.fulfill({ ...answer, contentType: 'application/json' }),
    )
    await page.goto('./?years=2012-2018')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(words.load.failed)
    await expect(alert).toContainText('mentions.geojson')
    await expect(alert.getByRole('button')).toHaveCount(1)
    await alert.getByRole('button', { name: words.load.retry }).click()
    await expect(alert.getByRole('button', { name: words.load.reload })).toBeVisible()
    await page.unroute('**/mentions.geojson')
    await alert.getByRole('button', { name: words.load.retry }).click()
    await expect(page.locator('.results')).toHaveAttribute('data-mentions', /^[1-9]/)
    await expect(page.locator('.timeline output')).toHaveText(words.years.chosen(2012, 2018))
  })
}

test('without the country shapes the first picture’s land, the marks, the list and the table are there, and another try brings the map to life', async ({
  page,
}) => {
  await page.route('**/countries.topojson', (route) => route.abort())
  await openAtlas(page, '', 'data')
  await expect(page.getByText(words.map.staticNoShapes)).toBeVisible()
  await expect(page.locator('.map-stage [data-mention]')).not.toHaveCount(0)
  await page.getByRole('button', { name: words.map.zoomIn }).click()
  await expect(page.locator('.map-stage path[data-country="BRA"]')).toBeVisible()
  await expect(page.locator('tbody tr[data-mention]')).not.toHaveCount(0)
  await page.unroute('**/countries.topojson')
  await page.getByRole('button', { name: words.load.retry }).click()
  await waitForLiveMap(page)
})

async function expectStill(page: Page, sentence: string, timeout = 15_000) {
  await expect(page.getByText(sentence)).toBeVisible({ timeout })
  await expect(page.locator('.map-stage')).toHaveAttribute('data-mode', 'still')
  await expect(page.getByRole('button', { name: words.load.retry })).toBeVisible()
  await expect(page.locator('.map-stage path[data-country="BRA"]')).toBeVisible()
}

/** The picture answers to the mouse, the list and the table to clicks, and the filters reach the picture. */
async function expectUsable(page: Page) {
  const panel = page.locator('.panel')
  const mark = page.locator('.map-stage [data-country="FJI"]').locator('> [data-mention], > circle').first()
  const box = await mark.boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(panel).toHaveAttribute('data-country', 'FJI')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.locator('[role="option"][data-country="TZA"]').click()
  await expect(panel).toHaveAttribute('data-country', 'TZA')
  await page.keyboard.press('Escape')
  await page.locator('tbody tr[data-mention] button[data-country="ITA"]').first().click()
  await expect(panel).toHaveAttribute('data-country', 'ITA')
  await page.keyboard.press('Escape')
  await page.locator('input[name="activities"][value="rendition"]').uncheck()
  await expect(page.locator('.map-stage path[data-country="ESP"]')).toHaveAttribute('data-look', 'hidden')
  await page.locator('input[name="activities"][value="rendition"]').check()
  await expect(page.locator('.map-stage path[data-country="ESP"]')).not.toHaveAttribute('data-look', 'hidden')
}

/** All modes that the map ever claims, in `window.modes`. */
function recordModes(): void {
  const modes = new Set<string>()
  Object.assign(window, { modes: { [Symbol.iterator]: () => modes.values() } })
  const look = () => {
    const mode = document.querySelector('.map-stage')?.getAttribute('data-mode')
    if (mode) modes.add(mode)
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
}
