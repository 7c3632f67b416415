import { expect } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { addAxe, axeViolations } from './axe-violations.ts'
import { type MapElement, waitForRest } from './live-map.ts'
import { goToView, openAtlas } from './open-atlas.ts'

const VIEWS = [
  ['closed', ''],
  ['with a panel open', 'country=KOR&years=2010-2018'],
  ['with nothing selected', 'activities=none'],
] as const

test.use({ reducedMotion: 'reduce' })

// An empty report of axe is no evidence of access (keyboard.spec.ts is); a full one is evidence of the contrary.
for (const [name, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })
    test('axe finds nothing: light and dark, with the panel closed and open, and with an empty selection', async ({
      page,
    }) => {
      await openAtlas(page)
      await addAxe(page)
      for (const [state, query] of VIEWS) {
        await goToView(page, query)
        await expect(page.getByRole('complementary')).toHaveCount(query.includes('country') ? 1 : 0)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([])
        }
      }
    })
  })
}

test('at 320 pixels, a laptop zoomed to 400 %, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const query of ['', 'country=MMR&years=2013-2016', 'activities=none']) {
    await openAtlas(page, query, 'data')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(320)
  }
})

test('at 1280 × 720 the map has room and both year handles stand in the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const query of ['', 'country=MMR']) {
    await openAtlas(page, query, 'data')
    const stage = await page.locator('.map-stage').boundingBox()
    expect(stage?.height, query).toBeGreaterThanOrEqual(330)
    for (const name of [words.years.from, words.years.to]) {
      const handle = page.getByRole('slider', { name })
      await expect(handle, query).toBeInViewport({ ratio: 1 })
    }
  }
})

test('who asks for less motion gets it: the map jumps, and the page does not glide', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 620 })
  await openAtlas(page)
  await waitForRest(page)
  const steps = await page.locator('.map-canvas').evaluate(async (element, name) => {
    const { map } = element as MapElement
    const zooms: number[] = []
    map.on('move', () => zooms.push(map.getZoom()))
    const rested = new Promise((resolve) => map.once('moveend', resolve))
    document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click()
    await rested
    return zooms
  }, words.map.zoomIn)
  expect(steps).toHaveLength(1)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})
