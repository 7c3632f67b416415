import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { waitForScroll } from './fingers.ts'
import type { MapElement } from './live-map.ts'
import { openAtlas } from './open-atlas.ts'
import { type PublishedCountry, readPublished } from './published.ts'

const SMALL = ['FJI', 'SLB', 'SGP', 'ATG', 'QAT']

/** A finger does not hit to the pixel: so far off, in pixels. */
const SLIP = 10

const SCREENS = [
  {
    name: 'a phone',
    viewport: { width: 390, height: 844 },
    closing: true, // the panel lies over the map
    beside: SMALL.filter((iso) => iso !== 'QAT'), // in the Gulf marks stand closer than a finger is wide: Qatar opens at its mark
    places: ['FJI', 'SLB', 'ATG'], // over Singapore and the Gulf the marks of neighbours have to stand
  },
  {
    name: 'a large touch screen',
    viewport: { width: 1440, height: 900 },
    beside: SMALL,
    closing: false, // the panel stands beside the map, which keeps its size while it stays open
    places: SMALL,
  },
]

for (const { name, viewport, closing, beside, places } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: true, reducedMotion: 'reduce' })
    test('small states open by a tap at their place, and up to ten pixels beside their marks', async ({
      page,
      context,
    }) => {
      const { documented } = await readPublished(page.request)
      await openAtlas(page)
      for (const iso of SMALL) {
        const isBeside = beside.includes(iso)
        const place = isBeside ? await besideMark(page, iso) : await markOf(page, iso)
        await tap(page, place, iso, isBeside ? 'beside its mark' : 'at its mark')
        if (closing) await close(page)
      }
      for (const country of documented.filter(({ iso }) => places.includes(iso))) {
        await tap(page, await labelPoint(page, country), country.iso, 'at the label point')
        // What opens under the finger must not be pressed by the same tap.
        expect(context.pages(), 'no link was followed').toHaveLength(1)
        await expect(page.locator('.panel').getByRole('heading', { level: 2 })).toBeFocused()
        if (closing) await close(page)
      }
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })

  test('closing a panel that was opened on the map leaves the map where it was', async ({ page }) => {
    await openAtlas(page)
    for (const iso of ['FJI', 'USA', 'ATG']) {
      const before = await page.locator('.map-stage').boundingBox()
      const { x, y } = await markOf(page, iso)
      await page.touchscreen.tap(x, y)
      await expect(page.locator('.panel')).toHaveAttribute('data-country', iso)
      await close(page)
      expect(await page.locator('.map-stage').boundingBox(), iso).toEqual(before)
    }
  })
})

test.describe('as a still picture', () => {
  test.use({ webGL: false })
  test('every country of the data has its marks inside the first view at every width', async ({ page }) => {
    const { documented } = await readPublished(page.request)
    for (const width of [320, 390, 800, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 800 })
      if (width === 320) await openAtlas(page, '', 'data')
      const stage = page.locator('.map-stage')
      await expect
        .poll(async () => ({ fits: await fitsStage(stage), ...(await packsOutside(page)) }), {
          message: `${width} pixels`,
        })
        .toEqual({ fits: true, shown: documented.map(({ iso }) => iso).sort(), outside: [] })
    }
  })
})

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  test('hovering shows what is there, a click on a mark opens that mention', async ({ page }) => {
    const { features, documented } = await readPublished(page.request)
    await openAtlas(page)
    const tooltip = page.locator('.map-tooltip')
    for (const iso of ['FJI', 'USA', 'RUS']) {
      const country = documented.find((one) => one.iso === iso)
      const { x, y } = await markOf(page, iso)
      await page.mouse.move(x, y)
      await expect(tooltip).toHaveAttribute('data-country', iso)
      await expect(tooltip).toContainText(country?.name ?? '')
      const counts = await tooltip.locator('li b').allTextContents()
      const own = features.filter((feature) => feature.properties.country === iso)
      expect(
        counts.reduce((sum, count) => sum + Number(count), 0),
        iso,
      ).toBe(own.length)
    }
    // Land without a mention says what its silence means.
    const brazil = (await readPublished(page.request)).countries.find(({ iso }) => iso === 'BRA')
    const { x, y } = await labelPoint(page, brazil ?? documented[0])
    await page.mouse.move(x, y)
    await expect(tooltip).toContainText(words.tooltip.silent)

    const mark = page.locator('.map-stage [data-country="FJI"] > [data-mention]').first()
    const box = await mark.boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    const card = page.locator(`article[data-mention="${await mark.getAttribute('data-mention')}"]`)
    await expect(card).toHaveAttribute('data-picked', 'true')
  })
})

async function tap(page: Page, { x, y }: { x: number; y: number }, iso: string, where: string) {
  await page.touchscreen.tap(x, y)
  await expect(page.locator('.panel'), `${iso}, ${where}`).toHaveAttribute('data-country', iso)
  await expect.poll(() => isSettled(page), { timeout: 30_000 }).toBe(true)
}

/** Until the page has scrolled back and the map rests: where something stands is asked next, and tapped after that. */
async function close(page: Page) {
  await page.getByRole('button', { name: words.panel.close }).tap()
  await expect(page.locator('.panel')).toHaveCount(0)
  await waitForScroll(page)
  await expect.poll(() => isSettled(page)).toBe(true)
}

/** Whether canvas, picture and stage have the same size, after a panel opened, and the map rests. */
function isSettled(page: Page): Promise<boolean> {
  return page.locator('.map-canvas').evaluate((element) => {
    const { map } = element as MapElement
    const picture = document.querySelector('.map-stage svg[role="img"]')
    return (
      !map.isMoving() &&
      map.getCanvas().clientWidth === element.clientWidth &&
      Number(picture?.getAttribute('width')) === element.clientWidth
    )
  })
}

/** In the window's pixels. */
function labelPoint(page: Page, country: PublishedCountry | undefined): Promise<{ x: number; y: number }> {
  return page.locator('.map-canvas').evaluate(
    (element, label) => {
      const { x, y } = (element as MapElement).map.project(label)
      const { left, top } = element.getBoundingClientRect()
      return { x: left + x, y: top + y }
    },
    country?.label ?? ([0, 0] as [number, number]),
  )
}

/**
 * So far from the middle of a country's mark, on the side where the other countries' marks are furthest: in the Gulf on
 * a phone they stand closer than a finger is wide, and the nearest one wins.
 */
async function besideMark(page: Page, iso: string): Promise<{ x: number; y: number }> {
  const own = await markOf(page, iso)
  const others = await page
    .locator(`.map-stage [data-country]:not([data-country="${iso}"])`)
    .locator('> [data-mention], > circle')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2, radius: width / 2 }
      }),
    )
  const sides = Array.from({ length: 16 }, (_, step) => {
    const angle = (step * Math.PI) / 8
    const [x, y] = [own.x + SLIP * Math.cos(angle), own.y + SLIP * Math.sin(angle)]
    const room = Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y) - other.radius))
    return { x, y, room }
  })
  return sides.reduce((best, side) => (side.room > best.room ? side : best))
}

/** The middle of a country's first mark, or of its ring, in the window's pixels. */
function markOf(page: Page, iso: string): Promise<{ x: number; y: number }> {
  return page
    .locator(`.map-stage [data-country="${iso}"]`)
    .locator('> [data-mention], > circle')
    .first()
    .evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
}

/** Whether the picture has been drawn for the stage as large as it is now. */
function fitsStage(stage: Locator): Promise<boolean> {
  return stage.evaluate(
    (element) =>
      Number(element.querySelector('svg[role="img"]')?.getAttribute('width')) === element.clientWidth,
  )
}

function packsOutside(page: Page): Promise<{ shown: string[]; outside: string[] }> {
  return page.locator('.map-stage').evaluate((stage) => {
    const frame = stage.getBoundingClientRect()
    const packs = [...stage.querySelectorAll('[data-country]:has(> [data-mention], > [data-count])')]
    const code = (pack: Element) => pack.getAttribute('data-country') ?? ''
    const isOutside = (pack: Element) => {
      const box = pack.getBoundingClientRect()
      const inside = box.left >= frame.left && box.right <= frame.right
      return !(inside && box.top >= frame.top && box.bottom <= frame.bottom)
    }
    return {
      shown: [...new Set(packs.map(code))].sort(),
      outside: packs.filter(isOutside).map(code),
    }
  })
}
