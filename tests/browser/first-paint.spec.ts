// What a reader has before the page's script, and without one; and that the atlas takes its place without a jump or an empty frame.

import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { words } from '../../src/i18n/words.ts'
import { createProjection } from '../../src/picture/camera.ts'
import { WORLD_CAMERA } from '../../src/picture/paint-world.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { type MapElement, waitForRest } from './live-map.ts'
import { waitForLiveMap } from './open-atlas.ts'
import { readPublished } from './published.ts'

const SIZES = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a projector', width: 1280, height: 720 },
]

const DATA = '**/mentions.geojson'
const SCRIPT = '**/assets/*.js'
const LIVE_MAP = '**/live-map-*.js'

/** Bytes, gzipped. */
const READABLE_WITHIN = 60_000

test.use({ reducedMotion: 'reduce' })

test('the page and its styles are small, and neither holds a style that a strict policy refuses', async ({
  page,
}) => {
  const html = await (await page.request.get('./')).text()
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, address]) => address,
  )
  expect(sheets).toHaveLength(1)
  const styles = await (await page.request.get(sheets[0] ?? '')).text()
  expect(gzipSync(html).length + gzipSync(styles).length).toBeLessThan(READABLE_WITHIN)
  expect(html).not.toMatch(/<style|\sstyle=/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name, width, height } of SIZES) {
    test(`on ${name} the map is there with every mention, and all that is needed to read it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const { features, documented } = await readPublished(page.request)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await expect(page.getByRole('img', { name: /^World map\./ })).toBeVisible()
      await expect(page.locator('.world path[data-look="matched"]').first()).toBeVisible()

      const design = page.locator('.world .design').filter({ visible: true })
      await expect(design).toHaveCount(1)
      for (const { iso } of documented) {
        const own = features.filter(({ properties }) => properties.country === iso).length
        const packs = design.locator(`.pack[data-country="${iso}"]`)
        const rings = await packs.locator('.ring-number').allTextContents()
        const marks = await packs.locator('[data-mention]').count()
        expect(marks + rings.reduce((sum, text) => sum + Number(text), 0), `marks of ${iso}`).toBe(own)
      }
      expect(await design.locator('.labels text').count()).toBeGreaterThan(10)

      for (const activity of ACTIVITIES) {
        const row = page.locator('.activity').filter({ hasText: words.activities[activity] })
        const own = features.filter(({ properties }) => properties.activity === activity)
        const count = new Set(own.map(({ properties }) => properties.mention)).size
        await expect(row.locator('.activity-count')).toHaveText(String(count))
      }
      await expect(page.locator('.legend').getByText(words.legend.china)).toBeVisible()
      await expect(page.locator('.legend').getByText(words.legend.silent)).toBeVisible()
      await expect(page.getByText(words.map.borders)).toBeVisible()
      await expect(page.locator('.bar[data-year] .bar-possible').first()).toBeAttached()
      await expect(page.locator('#documents li')).toHaveCount(5)
      await expect(page.locator('.foot')).toContainText('Data version')

      await expect(page.locator('.without-script')).toContainText(words.withoutScript.lead)
      const links = await page
        .locator('.country-links a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      expect(links).toEqual(documented.map(({ iso }) => `./country/${iso}/`))
      for (const address of [
        './country/',
        './method/',
        './data/mentions.csv',
        './data/mentions.geojson',
        './data/atlas.json',
      ]) {
        const link = page.locator(`.without-script a[href="${address}"]`)
        await expect(link).toBeVisible()
        expect((await page.request.get(address)).status(), address).toBe(200)
      }
      await expect(
        page.locator('button, input, select, [href="#table"], [href="#totals"]').filter({ visible: true }),
      ).toHaveCount(0)
    })
  }
})

test('until the script is there nothing offers what only a script can do', async ({ page }) => {
  await page.route(SCRIPT, () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('.world')).toBeVisible()
  await expect(page.locator('button, input, select, summary').filter({ visible: true })).toHaveCount(0)
  const links = await page.locator('a').evaluateAll((all) =>
    all.flatMap((one) => {
      const address = one.getAttribute('href')
      return address?.startsWith('#') ? [address.slice(1)] : []
    }),
  )
  expect(links).toContain('documents')
  for (const id of links) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
  expect(await findViolations(page)).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme the map has its colours before the script`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.route(SCRIPT, () => undefined)
    await page.goto('./', { waitUntil: 'commit' })
    const fill = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill)
    const palette = PALETTES[colorScheme]
    // Styles may still be on their way.
    await expect.poll(() => fill('.world path[data-country="BRA"]')).toBe(channels(palette.silent))
    expect(
      await fill('.world .design:last-child [data-activity="rendition"][data-certain="true"] path'),
    ).toBe(channels(palette.marks.rendition))
    expect(await fill('.activity .mark-icon path')).toBe(channels(palette.marks.training))
    expect(await fill('.legend .swatch rect')).toBe(channels(palette.classes[0]))
  })
}

for (const { name, width, height } of SIZES) {
  test(`on ${name} the map stands where it stood, mark by mark, and no frame is without it; nothing else moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(watchFrames)
    const letData = await hold(page, DATA)
    const letMap = await hold(page, LIVE_MAP)
    const letFonts = await hold(page, '**/*.woff2')
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('.world')).toBeVisible()
    const before = await readStage(page)
    expect(before.land.length, 'shapes').toBeGreaterThan(200)
    expect(before.packs.length, 'countries with marks').toBeGreaterThan(40)
    const { documented } = await readPublished(page.request)
    const drawn = await placesOfDrawing(
      page,
      documented.map(({ label }) => label),
    )

    letData()
    await expect(page.locator('.map-stage[data-mode="still"] svg[role="img"]')).toBeVisible()
    const still = await readStage(page)
    expect(still.box).toEqual(before.box)
    expectNear(still.land, before.land, 0.5)
    expectNear(still.packs, before.packs, 1)
    expectNear(still.around, before.around, 0.1)

    letFonts()
    letMap()
    await waitForLiveMap(page)
    await waitForRest(page)
    const live = await page.locator('.map-canvas').evaluate(
      (element, places) => {
        const { map } = element as MapElement
        const { left, top } = element.getBoundingClientRect()
        return places.map((place) => {
          const { x, y } = map.project(place)
          return [left + x, top + y]
        })
      },
      documented.map(({ label }) => label),
    )
    for (const [index, [x = 0, y = 0]] of live.entries()) {
      const [drawnX = 0, drawnY = 0] = drawn[index] ?? []
      expect(Math.hypot(x - drawnX, y - drawnY), documented[index]?.iso).toBeLessThan(1)
    }
    const { frames, withoutMap, shifts } = await page.evaluate(() => ({ ...window.watched }))
    expect(frames).toBeGreaterThan(5)
    expect(withoutMap).toEqual([])
    expect(shifts).toEqual([])
  })
}

test('while an address asks for another view, the page shows all mentions and their number; then that view', async ({
  page,
}) => {
  const { features } = await readPublished(page.request)
  const all = new Set(features.map(({ properties }) => properties.mention)).size
  const trainings = features.filter(({ properties }) => properties.activity === 'training')
  const letData = await hold(page, DATA)
  await page.goto('./?activities=training', { waitUntil: 'commit' })
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(all))
  await expect(page.getByText(words.load.waiting)).toBeVisible()
  letData()
  const chosen = new Set(trainings.map(({ properties }) => properties.mention)).size
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(chosen))
  await expect(page.getByText(words.load.waiting)).toHaveCount(0)
})

test('an address that names a part of the page leads there, before the atlas and after', async ({ page }) => {
  const letData = await hold(page, DATA)
  await page.goto('./#documents', { waitUntil: 'commit' })
  const documents = page.locator('#documents')
  await expect(documents).toBeInViewport()
  letData()
  await expect(page.locator('#table')).toBeAttached()
  await expect(documents).toBeInViewport()
})

test.describe('when a file of the data fails', () => {
  test.use({ mustBeQuiet: false })
  test('the map stays as it was published, and the page says what is missing', async ({ page }) => {
    await page.route(DATA, (route) => route.abort())
    await page.goto('./')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('mentions.geojson')
    await expect(alert).toContainText(words.load.stays)
    await expect(page.locator('.world path[data-country="BRA"]')).toBeVisible()
    await expect(page.locator('.country-links a').first()).toBeVisible()
    await page.unroute(DATA)
    await alert.getByRole('button', { name: words.load.retry }).click()
    await expect(page.locator('.map-stage[data-mode]')).toBeVisible()
    await expect(alert).toHaveCount(0)
  })
})

declare global {
  interface Window {
    watched: { frames: number; withoutMap: number[]; shifts: string[] }
  }
}

/** Runs in the page: from the first frame with a map on, no frame may be without one. */
function watchFrames(): void {
  const watched: Window['watched'] = { frames: 0, withoutMap: [], shifts: [] }
  window.watched = watched
  const isDrawn = () =>
    document.querySelectorAll('.map-stage path[data-look]').length > 200 ||
    document.querySelector('.map-stage[data-mode="live"] .map-canvas[data-live="true"] canvas') !== null
  const look = () => {
    const drawn = isDrawn()
    if (watched.frames > 0 || drawn) watched.frames++
    if (watched.frames > 0 && !drawn) watched.withoutMap.push(Math.round(performance.now()))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  interface LayoutShift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly {
      readonly node: Node | null
      readonly previousRect: DOMRect
      readonly currentRect: DOMRect
    }[]
  }
  const write = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ')
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? node.className : node?.textContent
        return `${name}: ${write(previousRect)} to ${write(currentRect)}`
      })
      watched.shifts.push(`${value}: ${moved.join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** @returns how to let the requests through. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return () => letThrough()
}

type Places = readonly (readonly [name: string, x: number, y: number, width?: number, height?: number])[]

/** Where the stage is, and what stands on it and around it, in pixels of the window. */
function readStage(page: Page): Promise<{ box: number[]; land: Places; packs: Places; around: Places }> {
  return page.locator('.map-stage').evaluate((stage) => {
    const boxOf = (element: Element): [number, number, number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height]
    }
    const middleOf = (element: Element): [number, number] => {
      const [x, y, width, height] = boxOf(element)
      return [x + width / 2, y + height / 2]
    }
    const nameOf = (element: Element) => element.getAttribute('data-country') ?? ''
    const shown = [...stage.querySelectorAll('.pack')].filter((pack) => pack.getClientRects().length > 0)
    return {
      box: boxOf(stage),
      land: [...stage.querySelectorAll('path[data-look]')].map(
        (path) => [nameOf(path), ...boxOf(path)] as const,
      ),
      packs: shown.map((pack) => [nameOf(pack), ...middleOf(pack)] as const),
      around: [
        '.masthead',
        '.masthead nav',
        '.intro',
        '.activities',
        '.results',
        '.legend',
        '.bars',
        '.borders-note',
        '.country-list',
      ].map((selector) => {
        const element = document.querySelector(selector)
        return [selector, ...(element ? boxOf(element) : ([Number.NaN, 0, 0, 0] as const))] as const
      }),
    }
  })
}

function expectNear(places: Places, others: Places, most: number): void {
  expect(places.map(([name]) => name)).toEqual(others.map(([name]) => name))
  for (const [index, [name, ...values]] of places.entries()) {
    const [, ...other] = others[index] ?? ['']
    for (const [part, value] of values.entries()) {
      expect(
        Math.abs((value ?? 0) - (other[part] ?? Number.NaN)),
        `${name}, part ${part}`,
      ).toBeLessThanOrEqual(most)
    }
  }
}

/** Where the first picture has places in degrees, in pixels of the window. */
async function placesOfDrawing(
  page: Page,
  places: readonly (readonly [number, number])[],
): Promise<number[][]> {
  const project = createProjection(WORLD_CAMERA)
  const matrix = await page.locator('.world .countries').evaluate((element) => {
    const { a, d, e, f } = (element as SVGGElement).getScreenCTM() ?? new DOMMatrix()
    return { a, d, e, f }
  })
  return places.map((place) => {
    const [x, y] = project(place)
    return [x * matrix.a + matrix.e, y * matrix.d + matrix.f]
  })
}

/** `#rrggbb` as a computed style writes it. */
function channels(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  return `rgb(${parts.join(', ')})`
}
