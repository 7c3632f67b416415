// An embed's map is moved by wheel, keys and buttons, and by hand where no live map can be drawn.

import { expect, type Page } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { mapWords } from '../../src/i18n/map-words.ts'
import { test } from './atlas-test.ts'
import { LIVE_LIMIT } from './open-atlas.ts'

test.use({ viewport: { width: 640, height: 420 }, reducedMotion: 'reduce' })

for (const webGL of [true, false]) {
  test.describe(webGL ? 'live' : 'without WebGL', () => {
    test.use({ webGL })

    test('its keys and buttons move it, and + zooms to what it is about', async ({ page }) => {
      await explore(page, 'country=TZA')
      const stage = page.getByRole('group', { name: mapWords.map.label })
      const moves = page.locator('.embed-moves')
      await expect(moves).toBeVisible() // it begins where its country is
      await page.locator('[data-do="world"]').click()
      await expect(moves).toBeHidden()
      await stage.focus()
      await page.keyboard.press('+')
      expect(await cameraOf(page)).toEqual([34.8, -6.3, 1])
      await page.keyboard.press('ArrowRight')
      const [east = 0] = await cameraOf(page)
      expect(east).toBeGreaterThan(50)
      await page.getByRole('button', { name: mapWords.map.moves.left }).click()
      expect((await cameraOf(page))[0]).toBeCloseTo(34.8, 1)
      for (const button of await moves.getByRole('button').all()) {
        const box = await button.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      }
      await page.keyboard.press('-')
      expect(await cameraOf(page)).toEqual([])
      await expect(moves.getByRole('button').first(), 'one of them has the focus').toBeVisible()
      // The first view has nothing above it: the arrow is the page's.
      const top = await page.evaluate(() => scrollY)
      await stage.focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top)
      await expect(moves).toBeHidden()
    })

    test('a plain wheel scrolls the page; with Ctrl it zooms the map', async ({ page }) => {
      await explore(page)
      const box = await page.locator('.embed-stage').boundingBox()
      await page.mouse.move((box?.x ?? 0) + 420, (box?.y ?? 0) + 120)
      await page.mouse.wheel(0, 60)
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(60)
      if (webGL) await expect(page.getByText(/Hold Ctrl and scroll/)).toBeVisible()
      expect(await cameraOf(page)).toEqual([])
      await page.keyboard.down('Control')
      for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -120)
      await page.keyboard.up('Control')
      await expect.poll(async () => (await cameraOf(page))[2] ?? 0).toBeGreaterThan(0.3)
      expect(await page.evaluate(() => scrollY)).toBe(60)
    })

    test('a mouse drags it, land and marks as one', async ({ page }) => {
      await explore(page, 'map=20,10,2')
      const mark = page.locator('.world .pack[data-country="TZA"]:visible').first()
      const box = await page.locator('.embed-stage').boundingBox()
      const [x, y] = [(box?.x ?? 0) + 420, (box?.y ?? 0) + 120]
      const before = await mark.boundingBox()
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x - 100, y, { steps: 5 })
      await page.mouse.up()
      await expect.poll(async () => (await cameraOf(page))[0]).toBeGreaterThan(25)
      const after = await mark.boundingBox()
      expect(Math.abs((before?.x ?? 0) - (after?.x ?? 0) - 100)).toBeLessThan(2)
      await expect(page.locator('.embed-sheet'), 'a drag is no press').toBeHidden()
    })
  })
}

test.describe('on a Mac', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36',
  })

  test('the key is ⌘', async ({ page }) => {
    await explore(page)
    const box = await page.locator('.embed-stage').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 420, (box?.y ?? 0) + 120)
    await page.mouse.wheel(0, 60)
    await expect(page.getByText(/Hold ⌘ and scroll/)).toBeVisible()
    await page.keyboard.down('Meta')
    for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -120)
    await page.keyboard.up('Meta')
    await expect.poll(async () => (await cameraOf(page))[2] ?? 0).toBeGreaterThan(0.3)
  })
})

/** Until the map can be moved, live or not. */
async function explore(page: Page, query = ''): Promise<void> {
  await page.goto(`embed/?${query}`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: embedWords.explore }).click()
  await page.locator('.embed-stage[data-movable][tabindex="0"]').waitFor({ timeout: LIVE_LIMIT })
}

/** Longitude, latitude and zoom, as the link to the atlas has them; empty for the first view. */
async function cameraOf(page: Page): Promise<number[]> {
  const address = await page.locator('[data-do="atlas"]').evaluate((link: HTMLAnchorElement) => link.href)
  const written = new URL(address).searchParams.get('map')
  return written ? written.split(',').map(Number) : []
}
