// The page's own map where its page is not laid out for a while: in a tab of another page, or in a frame that somebody folds away.

import { expect, type Page } from '@playwright/test'
import { test } from './atlas-test.ts'
import { countriesAt, type LngLat, waitForRest } from './live-map.ts'
import { goToView, openAtlas, waitForLiveMap } from './open-atlas.ts'

const BEFORE = { viewport: { width: 1100, height: 640 } } as const
const AFTER = { width: 1300, height: 700 }
const VIEW = 'activities=rendition&lon=20&lat=0&zoom=1'
const PLACES: readonly LngLat[] = [
  [37, 0.5],
  [26, -28],
  [8, 10],
  [-10, -20],
]

test.use({ ...BEFORE, reducedMotion: 'reduce' })

test('what changes while nothing is laid out is drawn for the size that there is again', async ({ page }) => {
  await page.setViewportSize(AFTER)
  await openAtlas(page, VIEW)
  await waitForRest(page)
  const expected = await readMap(page)

  await page.setViewportSize(BEFORE.viewport)
  await openAtlas(page)
  await page.evaluate(() => document.body.style.setProperty('display', 'none'))
  await page.setViewportSize(AFTER)
  await page.emulateMedia({ colorScheme: 'dark' })
  await goToView(page, VIEW)
  await page.locator('.map-stage[data-mode]').waitFor({ state: 'attached' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => document.body.style.removeProperty('display'))
  await waitForLiveMap(page)
  await waitForRest(page)
  await expect.poll(() => readMap(page)).toEqual(expected)
})

/** Where its marks stand and what its canvas draws. */
async function readMap(page: Page) {
  const seen = await page.locator('.map-stage').evaluate((stage) => {
    const canvas = stage.querySelector('canvas')
    const packs = [...stage.querySelectorAll('.pack')].map((pack) => pack.getBoundingClientRect())
    return {
      canvas: [canvas?.clientWidth, canvas?.clientHeight],
      packs: packs.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)),
      broken: /Infinity|NaN/.test(stage.outerHTML),
    }
  })
  return { ...seen, countries: await countriesAt(page, PLACES) }
}
