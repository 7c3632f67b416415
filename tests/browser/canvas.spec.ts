import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { expectTotals, type Totals } from './expected-totals.ts'
import { coloursAt, countriesAt, type LngLat, type MapElement, waitForRest } from './live-map.ts'
import { goToView, openAtlas, waitForLiveMap } from './open-atlas.ts'
import { type PublishedCountry, readPublished } from './published.ts'

const ALL = Object.keys(words.activities)

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test('the canvas paints each country in the colour that the legend gives its number, in both themes', async ({
  page,
}) => {
  const { features, documented } = await readPublished(page.request)
  await openAtlas(page)
  await waitForRest(page)
  const everything = expectTotals(features, { activities: ALL, years: 'all', uncertain: true }, ALL)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const classes = await swatches(page, words.legend.classes)
    const [silent] = await swatches(page, [words.legend.silent])
    const inLand = await withRoom(page, documented)
    const wanted = Object.fromEntries(
      inLand
        .filter(({ iso }) => (everything.byCountry[iso]?.[0] ?? 0) > 0)
        .map(({ iso }) => [iso, classes[classOf(everything, iso)]]),
    )
    expect(Object.keys(wanted).length).toBeGreaterThan(8)
    await expect.poll(() => coloursOf(page, inLand, Object.keys(wanted))).toEqual(wanted)
    const [brazil, pacific] = await coloursAt(page, [
      [-53, -10],
      [-140, -30],
    ])
    expect(brazil, 'Brazil').toBe(silent)
    expect(new Set([brazil, pacific, ...Object.values(wanted)]).size, 'colours').toBeGreaterThan(3)
  }

  await goToView(page, 'activities=none')
  const [hidden] = await swatches(page, [words.legend.hidden])
  await expect
    .poll(async () => (await coloursAt(page, [[-65, -35]]))[0], { message: 'Argentina' })
    .toBe(hidden)
})

test('land is where it is in Equal Earth: nothing smears at the antimeridian, small islands are on both sides', async ({
  page,
}) => {
  await openAtlas(page)
  await waitForRest(page)
  const projection = await page
    .locator('.map-canvas')
    .evaluate((element) => (element as MapElement).map.getProjection().type)
  expect(projection).toBe('world:equal-earth')
  await expectCountries(page, {
    'Crimea, Laayoune, Agadir, Taipei and Pristina': [
      ['UKR', 34.1, 45.2],
      ['ESH', -13.1, 27.1],
      ['MAR', -9, 30.5],
      ['TWN', 121, 23.8],
      ['XKX', 21, 42.6],
    ],
    'water on the latitudes of Chukotka and of Fiji': [
      [null, -160, -17],
      [null, -120, -17],
      [null, -20, -17],
      [null, 0, -17],
      [null, 80, -17],
      [null, 160, -17],
      [null, -57, 65],
      [null, -30, 65],
      [null, 0, 67],
      [null, 5, 65],
    ],
    'open ocean': [
      [null, -140, 40],
      [null, -40, 30],
      [null, -20, -40],
      [null, 80, -30],
      [null, 160, 40],
    ],
  })
  await goToView(page, 'map=-172,66,3')
  await waitForRest(page)
  await expectCountries(page, {
    'Chukotka beyond the antimeridian, and the Bering Sea': [
      ['RUS', -172, 66.3],
      ['RUS', -178, 66.5],
      [null, -172, 62],
    ],
  })
  await goToView(page, 'map=178,67,3')
  await waitForRest(page)
  await expectCountries(page, { 'Chukotka before it': [['RUS', 175, 67]] })
  await goToView(page, 'map=-179.9,-17,6')
  await waitForRest(page)
  await expectCountries(page, { 'Fiji beyond it': [['FJI', -179.95, -16.82]] })
  await goToView(page, 'map=179.5,-17,6')
  await waitForRest(page)
  await expectCountries(page, {
    'Fiji before it': [
      ['FJI', 179, -16.6],
      ['FJI', 178, -17.8],
    ],
  })
})

test('the live map takes over without a jump: every place is the same country as in the still picture', async ({
  page,
}) => {
  let letThrough = () => {}
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/live-map-*.js', async (route) => {
    await wait
    await route.continue()
  })
  await openAtlas(page, '', 'data')
  const still = await page.locator('.map-stage').evaluate((stage) => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    const places: { x: number; y: number; country: string | null }[] = []
    for (let x = 8; x < width; x += 16) {
      for (let y = 8; y < Math.min(height, window.innerHeight - top); y += 16) {
        const shapes = document.elementsFromPoint(left + x, top + y)
        const land = shapes.find((element) => element.matches('path[data-look]'))
        places.push({ x, y, country: land?.getAttribute('data-country') ?? null })
      }
    }
    return places
  })
  expect(new Set(still.map(({ country }) => country)).size, 'countries hit').toBeGreaterThan(60)
  letThrough()
  await waitForLiveMap(page)
  await waitForRest(page)
  // Within two pixels: the still picture's land lies on whole pixels of a drawing, where the smallest islands are one of them.
  const moved = await page.locator('.map-canvas').evaluate((element, places) => {
    const { map } = element as MapElement
    return places.filter(({ x, y, country }) => {
      const around = map.queryRenderedFeatures(
        [
          [x - 2, y - 2],
          [x + 2, y + 2],
        ],
        { layers: ['fills'] },
      )
      const here = map.queryRenderedFeatures([x, y], { layers: ['fills'] })
      const known = around.map(({ properties }) => String(properties.iso))
      return country === null ? here.length > 0 && around.length === 0 : !known.includes(country)
    })
  }, still)
  expect(moved).toEqual([])
})

test('marks stand on their countries: anchors on canvas and picture agree to a pixel, near and far', async ({
  page,
}) => {
  const { documented } = await readPublished(page.request)
  const labels = Object.fromEntries(documented.map(({ iso, label }) => [iso, label]))
  await openAtlas(page)
  const exact = new Set<string>()
  for (const view of ['', 'map=12,47,3', 'map=105,12,2.5', 'map=50,28,2.5']) {
    await goToView(page, view)
    await waitForRest(page)
    await expect
      .poll(async () => (await anchors(page, labels)).filter(({ off, allowed }) => off > allowed), {
        message: `anchors that are off, ${view}`,
      })
      .toEqual([])
    const found = await anchors(page, labels)
    expect(
      found.filter(({ iso, under }) => iso !== under),
      `anchors on other land, ${view}`,
    ).toEqual([])
    for (const { iso, off } of found) if (off <= 1) exact.add(iso)
  }
  expect(exact.size, 'countries whose anchor is there to the pixel').toBeGreaterThan(20)
})

test('zoom and pan stay within bounds, and the button brings the world back', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 660 })
  await openAtlas(page)
  await waitForRest(page)
  const world = await zoomOf(page)
  const firstView = await beyondTheWorld(page)
  const stage = await page.locator('.map-stage').boundingBox()
  const at = (x: number, y: number) =>
    [(stage?.x ?? 0) + (stage?.width ?? 0) * x, (stage?.y ?? 0) + (stage?.height ?? 0) * y] as const

  await page.mouse.move(...at(0.5, 0.5))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 3000)
  await page.keyboard.up('Control')
  await waitForRest(page)
  expect(await zoomOf(page)).toBeCloseTo(world, 3)
  expect(new URL(page.url()).searchParams.get('map')).toBeNull()

  await page.getByRole('button', { name: words.map.zoomIn }).click()
  await expect.poll(() => zoomOf(page)).toBeCloseTo(world + 1, 2)
  await expect(page).toHaveURL(/map=/)
  for (const direction of [1, -1]) {
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.move(...at(0.5 - 0.4 * direction, 0.5 - 0.4 * direction))
      await page.mouse.down()
      await page.mouse.move(...at(0.5 + 0.4 * direction, 0.5 + 0.4 * direction), { steps: 3 })
      await page.mouse.up()
    }
    await waitForRest(page)
    // Twice as large, no frame shows more of the void than the first view does.
    for (const [side, beyond] of Object.entries(await beyondTheWorld(page))) {
      const inFirstView = Math.max(0, firstView[side as keyof typeof firstView])
      expect(beyond, `${side}, dragged by ${direction}`).toBeLessThanOrEqual(2 * inFirstView + 1)
    }
  }
  await goToView(page, 'map=103.8,1.3,6')
  await expect.poll(() => zoomOf(page)).toBeCloseTo(world + 6, 2)
  await expect(page.getByRole('button', { name: words.map.zoomIn })).toHaveAttribute('aria-disabled', 'true')
  await page.locator('.map-stage').press('+')
  await waitForRest(page)
  expect(await zoomOf(page)).toBeCloseTo(world + 6, 2)
  await page.getByRole('button', { name: words.map.world }).click()
  await expect.poll(() => zoomOf(page)).toBeCloseTo(world, 2)
  await expect(page).not.toHaveURL(/map=/)
})

test('another size of the window keeps the whole world in view, and the address as it was', async ({
  page,
}) => {
  await openAtlas(page)
  await waitForRest(page)
  for (const viewport of [
    { width: 900, height: 620 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport)
    await expect.poll(() => isWhole(page), { message: `${viewport.width} pixels` }).toBe(true)
  }
  await page.locator('[role="option"][data-country="ITA"]').click()
  await expect(page).toHaveURL(/country=ITA$/)
  await expect.poll(() => isWhole(page), { message: 'beside the panel' }).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expect.poll(() => isWhole(page), { message: 'after the panel' }).toBe(true)
  expect(new URL(page.url()).search).toBe('')
})

/** Whether canvas and picture fill the stage, and the furthest marks stand inside it. */
function isWhole(page: Page): Promise<boolean> {
  return page.locator('.map-stage').evaluate((stage) => {
    const { map } = stage.querySelector('.map-canvas') as MapElement
    const frame = stage.getBoundingClientRect()
    const near = (a: number, b: number) => Math.abs(a - b) < 1
    const sized = (element: Element | null) =>
      element !== null && near(element.getBoundingClientRect().width, frame.width)
    const furthest = ['FJI', 'USA', 'ARG', 'RUS'].map((iso) =>
      stage
        .querySelector(`[data-country="${iso}"]:has(> [data-mention], > [data-count])`)
        ?.getBoundingClientRect(),
    )
    const inside = furthest.every(
      (box) => box && box.left >= frame.left && box.right <= frame.right && box.bottom <= frame.bottom,
    )
    const [alaska, fiji] = [map.project([-161, 21]), map.project([178, -17.8])]
    return (
      sized(map.getCanvas()) &&
      sized(stage.querySelector('svg[role="img"]')) &&
      inside &&
      alaska.x > 0 &&
      fiji.x < frame.width
    )
  })
}

function zoomOf(page: Page): Promise<number> {
  return page.locator('.map-canvas').evaluate((element) => (element as MapElement).map.getZoom())
}

/** How much of the frame lies beyond the world's edge on each side, in pixels; less than 0 where the frame ends inside. */
function beyondTheWorld(page: Page): Promise<Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>> {
  return page.locator('.map-canvas').evaluate((element) => {
    const { map } = element as MapElement
    return {
      left: map.project([-180, 0]).x,
      right: element.clientWidth - map.project([180, 0]).x,
      top: map.project([0, 90]).y,
      bottom: element.clientHeight - map.project([0, -90]).y,
    }
  })
}

interface Anchor {
  readonly iso: string
  /** Pixels from where the canvas has the country's label point to where the picture anchors its marks. */
  readonly off: number
  /** What the canvas draws there. */
  readonly under: string | null
  /** Where there is no hairline the marks themselves stand at the anchor, or inside the circle around them. */
  readonly allowed: number
}

/** Of all marks in the frame: the hairline's end where they had to move, else their own middle. */
function anchors(page: Page, labels: Readonly<Record<string, LngLat>>): Promise<Anchor[]> {
  return page.locator('.map-canvas').evaluate((element, known) => {
    const { map } = element as MapElement
    const frame = element.getBoundingClientRect()
    const packs = [...document.querySelectorAll<SVGGElement>('.map-stage [data-country]')].filter((one) =>
      one.matches(':has(> [data-mention], > [data-count])'),
    )
    return packs.flatMap((pack) => {
      const iso = pack.dataset.country ?? ''
      const line = document.querySelector(`.map-stage line[data-country="${iso}"]`)
      const moved = pack.transform.baseVal.consolidate()?.matrix
      const x = line ? Number(line.getAttribute('x1')) : (moved?.e ?? Number.NaN)
      const y = line ? Number(line.getAttribute('y1')) : (moved?.f ?? Number.NaN)
      const label = known[iso]
      if (!label || x < 0 || y < 0 || x > frame.width || y > frame.height) return []
      const place = map.project(label)
      const [hit] = map.queryRenderedFeatures(place, { layers: ['fills'] })
      const { width, height } = pack.getBoundingClientRect()
      return {
        iso,
        off: Math.hypot(place.x - x, place.y - y),
        under: hit ? String(hit.properties.iso) : null,
        allowed: line ? 1 : Math.hypot(width, height) / 2 + 1,
      }
    })
  }, labels)
}

async function expectCountries(
  page: Page,
  places: Readonly<Record<string, readonly (readonly [string | null, number, number])[]>>,
) {
  for (const [name, points] of Object.entries(places)) {
    const found = await countriesAt(
      page,
      points.map(([, longitude, latitude]): LngLat => [longitude, latitude]),
    )
    expect(found, name).toEqual(points.map(([country]) => country))
  }
}

/** Fills of legend entries, as #rrggbb. */
function swatches(page: Page, names: readonly string[]): Promise<(string | undefined)[]> {
  return page.locator('.legend').evaluate(
    (legend, wanted) =>
      wanted.map((name) => {
        const entry = [...legend.querySelectorAll('span')].find((one) => one.textContent?.trim() === name)
        const swatch = entry?.querySelector('rect')
        const channels = swatch ? getComputedStyle(swatch).fill.match(/\d+/g) : null
        return channels
          ? `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`
          : undefined
      }),
    [...names],
  )
}

/** 1, 2–3, 4–6, 7 and more: the place in the legend's list. */
function classOf({ byCountry }: Totals, iso: string): number {
  const [certain, uncertain] = byCountry[iso] ?? [0, 0]
  return [2, 4, 7].filter((floor) => certain + uncertain >= floor).length
}

/** Those with no other country and no border within two pixels of their label point. */
async function withRoom(page: Page, countries: readonly PublishedCountry[]): Promise<PublishedCountry[]> {
  const alone = await page.locator('.map-canvas').evaluate((element, places) => {
    const { map } = element as MapElement
    return places.filter(({ iso, label }) => {
      const { x, y } = map.project(label)
      const corners = [-3, 0, 3].flatMap((dx) => [-3, 0, 3].map((dy) => [x + dx, y + dy] as [number, number]))
      return corners.every((corner) => {
        const [hit] = map.queryRenderedFeatures(corner, { layers: ['fills'] })
        return hit?.properties.iso === iso
      })
    })
  }, countries as PublishedCountry[])
  return alone
}

async function coloursOf(page: Page, countries: readonly PublishedCountry[], codes: readonly string[]) {
  const chosen = countries.filter(({ iso }) => codes.includes(iso))
  const colours = await coloursAt(
    page,
    chosen.map(({ label }) => label),
  )
  return Object.fromEntries(chosen.map(({ iso }, index) => [iso, colours[index]]))
}
