import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { type MapElement, waitForRest } from './live-map.ts'
import { goToView, openAtlas } from './open-atlas.ts'

interface State {
  readonly name: string
  readonly query: string
  /** Laid out in another way on a phone, and looked at there too. */
  readonly onPhone?: true
  /** The rest of the page is as it is with nothing open; else the whole page is looked at. */
  readonly within?: '.desk'
  /** It has parts that no other state shows, and they are looked at in the dark too. */
  readonly inDark?: true
  /** What else has to be done to get there. */
  readonly reach?: (page: Page) => Promise<void>
}

const STATES: readonly State[] = [
  { name: 'nothing open', query: '', onPhone: true, inDark: true },
  {
    name: 'a country',
    query: 'country=KOR&years=2010-2018',
    reach: openCitation,
    onPhone: true,
    inDark: true,
    within: '.desk',
  },
  { name: 'a region', query: 'region=035', within: '.desk' },
  { name: 'countries side by side', query: 'compare=TZA,UGA,KEN', onPhone: true, within: '.desk' },
  {
    name: 'a mention that the filters hide',
    query: 'mention=link-2022-067-1&years=2021-2022',
    within: '.desk',
  },
  { name: 'nothing selected', query: 'activities=none' },
  { name: 'a link that reads badly', query: 'country=ZZZ&statuses=claimed', inDark: true },
  { name: 'everything unfolded', query: 'documents=link-2022', reach: unfoldAll, inDark: true },
  { name: 'findings', query: '', reach: search, onPhone: true, inDark: true },
]

async function openCitation(page: Page): Promise<void> {
  await page.locator('.panel').getByText(words.cite.label, { exact: true }).first().click()
  await expect(page.locator('[data-cites="entry"] pre').first()).toBeVisible()
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expect(page.locator('fieldset[data-facet="kinds"]')).toBeVisible()
}

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: words.search.label }).fill('sou')
  await expect(page.getByRole('option').first()).toBeVisible()
}

test.use({ reducedMotion: 'reduce' })

// An empty report of axe is no evidence of access (keyboard.spec.ts is); a full one is evidence of the contrary.
for (const [name, viewport, states] of [
  ['laptop', { width: 1280, height: 720 }, STATES],
  ['phone', { width: 390, height: 844 }, STATES.filter(({ onPhone }) => onPhone)],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport, webGL: false })
    test('axe finds nothing in any state, light and dark', async ({ page }) => {
      test.setTimeout(300_000)
      await openAtlas(page, '', 'data')
      for (const { name: state, query, reach, within, inDark } of states) {
        await goToView(page, query)
        await reach?.(page)
        expect(await findViolations(page, { within }), state).toEqual([])
        if (!inDark) continue
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findViolations(page, { options: COLOURS, within }), `${state}, dark`).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
      }
    })
  })
}

test('axe finds nothing beside the live map', async ({ page }) => {
  await openAtlas(page)
  expect(await findViolations(page)).toEqual([])
})

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
