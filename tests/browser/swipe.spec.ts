// One finger is the page's, two are the map's.

import { expect } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { fingersOn, type Point, pinch, swipe, waitForScroll } from './fingers.ts'
import type { MapElement } from './live-map.ts'
import { openAtlas } from './open-atlas.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })

test('one finger that swipes over the map scrolls the page, and the map stays', async ({ page }) => {
  await openAtlas(page)
  await page.locator('.map-stage').scrollIntoViewIfNeeded()
  const frame = await page.locator('.map-stage').boundingBox()
  const [x, y] = [(frame?.x ?? 0) + 190, (frame?.y ?? 0) + 150]
  const touch = await fingersOn(page)
  const before = await page.evaluate(() => window.scrollY)
  await touch('touchStart', { x, y })
  for (let moved = 10; moved <= 120; moved += 10) await touch('touchMove', { x, y: y - moved })
  await expect(page.getByText(words.map.twoFingers)).toBeVisible()
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 60)
  expect(new URL(page.url()).search).toBe('')
})

test('swipes there and back scroll the page and leave the map as it is; a pinch zooms it', async ({
  page,
}) => {
  await openAtlas(page)
  await page.locator('.map-stage').scrollIntoViewIfNeeded()
  const touch = await fingersOn(page)
  const zoom = () => page.locator('.map-canvas').evaluate((element) => (element as MapElement).map.getZoom())
  const middle = async (): Promise<Point> => {
    const box = await page.locator('.map-stage').boundingBox()
    return { x: (box?.x ?? 0) + 190, y: (box?.y ?? 0) + 110 }
  }
  const world = await zoom()
  // At once, before any rest: the finger comes back to the same place of the map, which moves along with it.
  let finger = await middle()
  for (const by of [-120, 120, -120, 120]) finger = await swipe(touch, finger, by)
  await waitForScroll(page)
  expect(await zoom()).toBe(world)
  const before = await page.evaluate(() => window.scrollY)
  await swipe(touch, await middle(), -120)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 60)
  await waitForScroll(page)
  expect(await zoom()).toBe(world)

  await pinch(page, touch, await middle(), 60, 180)
  await expect.poll(zoom).toBeGreaterThan(world + 0.5)
})
