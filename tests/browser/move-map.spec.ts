// The map is moved by wheel, keys, buttons and fingers, drawn by MapLibre or as a still picture; what it doesn't take is the page's.

import { expect, type Page } from '@playwright/test'
import type { mapWords } from '../../src/i18n/map-words.ts'
import { words } from '../../src/i18n/words.ts'
import { createProjection, viewCamera } from '../../src/picture/camera.ts'
import { keepInBounds } from '../../src/picture/keep-in-bounds.ts'
import { test } from './atlas-test.ts'
import { fetchDataset } from './fetch-dataset.ts'
import { fingersOn, type Point, pinch, swipe, waitForScroll } from './fingers.ts'
import { openAtlas } from './open-atlas.ts'

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

/** As the page shows it to a reader with this keyboard. */
const WHEEL_HINT = /Hold Ctrl and scroll/

for (const webGL of [true, false]) {
  test.describe(webGL ? 'the live map' : 'the still picture', () => {
    test.use({ webGL })
    const until = webGL ? 'live' : 'data'

    test('a wheel over the map scrolls the page, with a hint; with Ctrl or ⌘ it zooms the map and nothing else', async ({
      page,
    }) => {
      await openMap(page, '', until)
      const { x, y } = await pointOn(page, 0.75, 0.4)
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, 200)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
      await expect(page.getByText(WHEEL_HINT)).toBeVisible()
      expect(await cameraOf(page)).toBeNull()
      await page.evaluate(() => scrollTo(0, 0))

      await page.evaluate(() => {
        addEventListener('wheel', ({ defaultPrevented }) =>
          Object.assign(window, { kept: defaultPrevented && Reflect.get(window, 'kept') !== false }),
        )
      })
      const place = await placeAt(page, { x, y })
      await page.keyboard.down('Control')
      for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -120)
      await page.keyboard.up('Control')
      await expect.poll(async () => (await cameraOf(page))?.zoom ?? 0).toBeGreaterThan(0.3)
      // What was under the pointer still is.
      await expect.poll(async () => distance(await placeAt(page, { x, y }), place)).toBeLessThan(3)
      // At its nearest, too, the wheel with its key is the map's.
      await page.keyboard.down('Control')
      for (let notch = 0; notch < 40; notch++) await page.mouse.wheel(0, -240)
      await page.keyboard.up('Control')
      expect(await page.evaluate(() => Reflect.get(window, 'kept')), 'the browser zooms no page').toBe(true)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })

    test('the keys move and zoom the map that has the focus, and at its limits leave the page its arrows', async ({
      page,
    }) => {
      await openMap(page, 'map=20,10,2', until)
      const stage = page.getByRole('group', { name: words.nav.map, exact: true })
      await stage.focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      await expect(stage).toBeFocused()
      await expect(page.getByText(words.map.keys)).toBeVisible()
      const ring = await stage.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth)
      expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(2)

      const top = await page.evaluate(() => scrollY)
      await page.keyboard.press('ArrowRight')
      await expect.poll(async () => (await cameraOf(page))?.longitude).toBeGreaterThan(25)
      await page.keyboard.press('ArrowUp')
      await expect.poll(async () => (await cameraOf(page))?.latitude).toBeGreaterThan(15)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowDown')
      await expect.poll(async () => near(await cameraOf(page), [20, 10])).toBe(true)
      await page.keyboard.press('+')
      await expect.poll(async () => (await cameraOf(page))?.zoom).toBe(3)
      await page.keyboard.press('-')
      await page.keyboard.press('-')
      await expect.poll(async () => (await cameraOf(page))?.zoom).toBe(1)
      expect(await page.evaluate(() => scrollY)).toBe(top)

      await page.keyboard.press('-')
      await expect.poll(() => cameraOf(page)).toBeNull()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.evaluate(() => scrollY), 'the page’s').toBeGreaterThan(top)
    })

    test('buttons move the map that is zoomed in, keep the focus, and are large enough', async ({ page }) => {
      await openMap(page, '', until)
      const move = (way: keyof typeof mapWords.map.moves) =>
        page.getByRole('button', { name: words.map.moves[way], exact: true })
      await expect(move('left')).toBeHidden()
      await page.getByRole('button', { name: words.map.zoomIn }).click()
      await page.getByRole('button', { name: words.map.zoomIn }).click()
      const before = await waitForCamera(page)
      await move('left').click()
      await expect.poll(async () => (await cameraOf(page))?.longitude).toBeLessThan(before.longitude - 5)
      await move('up').click()
      await expect.poll(async () => (await cameraOf(page))?.latitude).toBeGreaterThan(before.latitude + 5)
      for (const way of ['left', 'right', 'up', 'down'] as const) {
        const box = await move(way).boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), way).toBeGreaterThanOrEqual(24)
      }
      // To the edge of the world, where the button says that there is no more.
      while ((await move('left').getAttribute('aria-disabled')) === 'false') await move('left').click()
      await expect(move('left')).toBeFocused()
      const out = page.getByRole('button', { name: words.map.zoomOut })
      await out.click()
      await out.click()
      await expect.poll(() => cameraOf(page)).toBeNull()
      await expect(out).toHaveAttribute('aria-disabled', 'true')
      await expect(out).toBeFocused()
      await expect(move('left')).toBeHidden()
    })

    test('a mouse drags the map, and two clicks zoom to where they are', async ({ page }) => {
      await openMap(page, 'map=20,10,2', until)
      const [from, to] = [await pointOn(page, 0.6, 0.5), await pointOn(page, 0.4, 0.3)]
      const place = await placeAt(page, from)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await page.mouse.up()
      await expect.poll(async () => distance(await placeAt(page, to), place)).toBeLessThan(3)
      const dragged = await cameraOf(page)
      expect(dragged?.zoom).toBe(2)
      await expect(page.locator('.panel'), 'a drag is no click').toHaveCount(0)
      const sea = await pointOf(page, [65, -2])
      await page.mouse.dblclick(sea.x, sea.y)
      await expect.poll(async () => (await cameraOf(page))?.zoom).toBe(3)
    })
  })
}

test.describe('without WebGL', () => {
  test.use({ webGL: false })

  test('while the map is dragged its land moves as a whole, is not drawn anew, and stays under its marks', async ({
    page,
  }) => {
    await openMap(page, 'map=20,10,2', 'data')
    const land = page.locator('.map-picture path[data-country="TZA"]')
    const mark = page.locator('.map-picture .pack[data-country="TZA"]').first()
    const boxes = async () => [await land.boundingBox(), await mark.boundingBox()].map((box) => box?.x ?? 0)
    const [landBefore = 0, markBefore = 0] = await boxes()
    const drawn = await land.getAttribute('d')
    await land.evaluate((path) => {
      const changes = new MutationObserver((records) => Object.assign(window, { changed: records.length }))
      const whole = path.closest('.countries')
      if (whole) changes.observe(whole, { attributes: true, childList: true, subtree: true })
    })
    const from = await pointOn(page, 0.6, 0.5)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 120, from.y, { steps: 6 })
    const [landNow = 0, markNow = 0] = await boxes()
    expect(Math.abs(landBefore - landNow - 120)).toBeLessThan(1.5)
    expect(Math.abs(markBefore - markNow - 120)).toBeLessThan(1.5)
    expect(
      await page.evaluate(() => Reflect.get(window, 'changed')),
      'nothing in the drawing',
    ).toBeUndefined()
    await page.mouse.up()
    await expect.poll(async () => (await cameraOf(page))?.longitude).toBeGreaterThan(25)
    expect(await land.getAttribute('d'), 'at the same scale it is the same drawing').toBe(drawn)
    const [landAfter = 0] = await boxes()
    expect(Math.abs(landAfter - landNow)).toBeLessThan(1.5)
  })

  test('no gesture goes beyond the bounds of the live map', async ({ page }) => {
    await openMap(page, 'map=-150,10,1', 'data')
    const { x, y } = await pointOn(page, 0.3, 0.5)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 500, y, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 20; notch++) await page.mouse.wheel(0, 240)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await cameraOf(page))?.zoom ?? 0).toBe(0)
  })
})

test.describe('without WebGL, by finger', () => {
  test.use({ webGL: false, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('one finger scrolls the page and is told what moves the map; two move and zoom it', async ({
    page,
  }) => {
    await openMap(page, '', 'data')
    await page.locator('.map-stage').scrollIntoViewIfNeeded()
    const touch = await fingersOn(page)
    const before = await page.evaluate(() => scrollY)
    await swipe(touch, await pointOn(page, 0.5, 0.6), -120)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
    await waitForScroll(page)
    expect(await cameraOf(page)).toBeNull()
    await swipe(touch, await pointOn(page, 0.5, 0.3), 100)
    await expect(page.getByText(words.map.twoFingers)).toBeVisible()
    await waitForScroll(page)

    const rested = await page.evaluate(() => scrollY)
    await pinch(page, touch, await pointOn(page, 0.5, 0.4), 60, 180)
    await expect.poll(async () => (await cameraOf(page))?.zoom ?? 0).toBeGreaterThan(0.8)
    const zoomed = await waitForCamera(page)
    const middle = await pointOn(page, 0.5, 0.5)
    const fingers = (by: number) => [-30, 30].map((side) => ({ x: middle.x + side - by, y: middle.y }))
    await touch('touchStart', ...fingers(0))
    for (let by = 10; by <= 80; by += 10) await touch('touchMove', ...fingers(by))
    await touch('touchEnd')
    await expect.poll(async () => (await cameraOf(page))?.longitude).toBeGreaterThan(zoomed.longitude + 10)
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(rested)
  })
})

test.describe('where zooming in looks', () => {
  test.use({ webGL: false })
  const zoomIn = (page: Page) => page.getByRole('button', { name: words.map.zoomIn }).click()

  test('at the open country, the open region or the compared ones', async ({ page }) => {
    await openMap(page, 'country=TZA', 'data')
    await zoomIn(page)
    expect(near(await waitForCamera(page), [35, -6])).toBe(true)
    await openMap(page, 'region=034', 'data') // Southern Asia
    await zoomIn(page)
    expect(near(await waitForCamera(page), [72, 22])).toBe(true)
    await openMap(page, 'compare=TZA,ZAF', 'data')
    await zoomIn(page)
    expect(near(await waitForCamera(page), [29, -18])).toBe(true)
  })

  test('else at what the selection is about, and never at the sea between', async ({ page }) => {
    await openMap(page, 'regions=005,013', 'data') // South and Central America
    await zoomIn(page)
    const { longitude, latitude } = await waitForCamera(page)
    expect(longitude).toBeLessThan(-50)
    expect(longitude).toBeGreaterThan(-95)
    expect(latitude).toBeLessThan(25)
    await openMap(page, '', 'data')
    await zoomIn(page)
    const all = await waitForCamera(page)
    expect(distance([all.longitude, all.latitude], [0, 0])).toBeGreaterThan(20)
  })

  test('at the middle of the frame for who has moved the map', async ({ page }) => {
    await openMap(page, 'country=ARG&map=100,30,2', 'data')
    await zoomIn(page)
    await expect.poll(async () => (await cameraOf(page))?.zoom).toBe(3)
    expect(near(await waitForCamera(page), [100, 30])).toBe(true)
  })
})

test.describe('comparing', () => {
  test.use({ webGL: false })

  test('moves the map to the compared, and all of them are in its frame', async ({ page }) => {
    await openMap(page, 'country=KOR&map=120,35,4', 'data')
    const panel = page.locator('.panel')
    const choose = (label: string) =>
      panel.getByRole('combobox', { name: words.compare.with }).selectOption({ label })
    await choose('North Korea')
    await expectInFrame(page, ['KOR', 'PRK'])
    await choose('Tanzania')
    await expectInFrame(page, ['KOR', 'PRK', 'TZA'])
    await choose('Argentina')
    await expectInFrame(page, ['KOR', 'PRK', 'TZA', 'ARG'])
    for (const name of ['South Korea', 'North Korea']) {
      await panel.getByRole('button', { name: words.compare.remove(name) }).click()
    }
    await expectInFrame(page, ['TZA', 'ARG'])
  })
})

test.describe('the list of countries', () => {
  test.use({ webGL: false })

  for (const { name, height, box } of [
    { name: 'scrolls by itself', height: 900, box: '#countries [role="listbox"]' },
    { name: 'scrolls with its column', height: 720, box: '.side' },
  ]) {
    test(`where it ${name} it hands the wheel on to the page at its end`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height })
      await openMap(page, '', 'data')
      await page.locator('#countries [role="option"]').first().hover()
      const end = () =>
        page.locator(box).evaluate((element) => {
          element.scrollTo(0, element.scrollHeight)
          return element.scrollTop
        })
      expect(await end()).toBeGreaterThan(100)
      await page.mouse.wheel(0, 200)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    })
  }

  test('hands the wheel on to the page where it has nothing to scroll', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await openMap(page, 'activities=agreement', 'data')
    const list = page.locator('#countries [role="listbox"]')
    await list.hover({ position: { x: 60, y: 20 } })
    expect(await list.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
})

async function openMap(page: Page, query: string, until: 'live' | 'data'): Promise<void> {
  await openAtlas(page, query, until)
  // The still picture's gestures come when it is known that it stays.
  if (until === 'data') {
    await expect(page.getByText(words.map.staticNoWebgl)).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/gestures-[^/]*\.js$/.test(name)),
    )
  }
}

/** A point of the window, by shares of the stage. */
async function pointOn(page: Page, across: number, down: number): Promise<Point> {
  const box = await page.locator('.map-stage').boundingBox()
  if (!box) throw new Error('no map')
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}

interface Camera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

/** As the address has it once it is written; null is the first view. */
async function cameraOf(page: Page): Promise<Camera | null> {
  const [longitude, latitude, zoom] = (new URL(page.url()).searchParams.get('map') ?? '')
    .split(',')
    .map(Number)
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null
  return { longitude, latitude, zoom }
}

async function waitForCamera(page: Page): Promise<Camera> {
  await expect.poll(() => cameraOf(page)).not.toBeNull()
  const camera = await cameraOf(page)
  if (!camera) throw new Error('the first view')
  return camera
}

/** The projection of what the map shows, in the window's pixels. */
async function projectionOf(page: Page) {
  const box = await page.locator('.map-stage').boundingBox()
  if (!box) throw new Error('no map')
  const project = createProjection(
    keepInBounds(viewCamera({ width: box.width, height: box.height }, 'equal-earth', await cameraOf(page))),
  )
  return { box, project }
}

/** In degrees. */
async function placeAt(page: Page, { x, y }: Point): Promise<Place> {
  const { box, project } = await projectionOf(page)
  const place = project.invert([x - box.x, y - box.y])
  if (!place) throw new Error('beyond the world')
  return place
}

async function pointOf(page: Page, place: Place): Promise<Point> {
  const { box, project } = await projectionOf(page)
  const [x, y] = project(place)
  return { x: box.x + x, y: box.y + y }
}

type Place = readonly [longitude: number, latitude: number]

/** In degrees, roughly. */
function distance([x, y]: Place, [otherX, otherY]: Place): number {
  return Math.hypot(x - otherX, y - otherY)
}

function near(camera: Camera | null, place: Place): boolean {
  return camera !== null && distance([camera.longitude, camera.latitude], place) < 6
}

/** The places where their names stand. */
async function expectInFrame(page: Page, countries: readonly string[]): Promise<void> {
  await expect(page.locator('.panel')).toHaveAttribute('data-compare', countries.join())
  const { atlas } = await fetchDataset(page.request)
  const labels = countries.map((iso) => atlas.countries.find((country) => country.iso === iso)?.label)
  await expect(async () => {
    const { box, project } = await projectionOf(page)
    for (const label of labels) {
      const [x, y] = project(label ?? [0, 0])
      expect(Math.min(x, box.width - x) / box.width, 'from the sides').toBeGreaterThan(0.1)
      expect(Math.min(y, box.height - y) / box.height, 'from top and bottom').toBeGreaterThan(0.1)
    }
  }).toPass()
}
