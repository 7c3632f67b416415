// Where things stand: the map first on a phone and unmoved on a desk, countries side by side on one scale, letters that grow with the screen.

import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { goToView, openAtlas } from './open-atlas.ts'

test.use({ webGL: false, reducedMotion: 'reduce' })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('search and map come first, then the list, and nothing stands beside the window', async ({ page }) => {
    await page.route('**/assets/*.js', () => undefined)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('.world')).toBeVisible()
    await expectMapFirst(page)
    await page.unroute('**/assets/*.js')
    await openAtlas(page, '', 'data')
    await page.locator('.map-notice').evaluate((notice) => notice.remove()) // of a browser without WebGL
    await expectMapFirst(page)
  })

  test('the filters open in a sheet, and the button says how many are at work', async ({ page }) => {
    await openAtlas(page, '', 'data')
    const button = page.getByRole('button', { name: words.filters.open(0), exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: words.filters.label })
    await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused()
    expect(await findViolations(page, { within: 'dialog' })).toEqual([])
    // All seven at once, without a swipe.
    const boxes = sheet.getByRole('checkbox')
    await expect(boxes).toHaveCount(8)
    for (const box of await boxes.all()) await expect(box).toBeInViewport({ ratio: 1 })
    await sheet.getByRole('checkbox', { name: words.activities.diplomacy }).tap()
    await expect(sheet.locator('.results')).not.toHaveText(
      await page.locator('.country-list h3').innerText(), // the sheet has a count of its own, beside the way back
    )
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    const again = page.getByRole('button', { name: words.filters.open(1), exact: true })
    await expect(again).toBeFocused()
    await expect(page.getByRole('list', { name: words.chips.label })).toBeVisible()

    await again.tap()
    await sheet
      .getByRole('button', { name: words.filters.onlyThis(words.activities.rendition), exact: true })
      .tap()
    await expect(sheet).toHaveCount(0)
    await expect(page).toHaveURL(/activities=rendition/)
  })

  test('after a search the map stands in sight above what was found; closed, the page is where it was', async ({
    page,
  }) => {
    await openAtlas(page, '', 'data')
    const before = await page.evaluate(() => window.scrollY)
    await page.getByRole('combobox', { name: words.search.label }).fill('mekong')
    await page.locator('[data-found="link-2022-077-1"]').tap()
    const panel = page.locator('.panel')
    await expect(panel.locator('article[data-picked="true"]')).toBeInViewport()
    const [stage, sheet] = await Promise.all([boxOf(page.locator('.map-stage')), boxOf(panel)])
    expect(stage.top).toBeGreaterThanOrEqual(0)
    expect(stage.bottom).toBeLessThanOrEqual(sheet.top + 1)
    // Its name and its way out stay, however far it was scrolled.
    await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
    await expect(panel.getByRole('button', { name: words.panel.close })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
    // What is last on the page can be read beside an open profile.
    await goToView(page, 'country=TZA')
    await expect(panel).toBeVisible()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    expect((await boxOf(page.locator('.foot'))).bottom).toBeLessThanOrEqual((await boxOf(panel)).top)
  })
})

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
  [2560, 1440],
] as const) {
  test(`at ${width} × ${height} nothing of the map moves when a profile opens and closes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openAtlas(page, '', 'data')
    const places = () =>
      page.locator('.map-stage').evaluate((stage) =>
        [stage, ...stage.querySelectorAll('.pack')].map((one) => {
          const { x, y, width: wide, height: high } = one.getBoundingClientRect()
          return [one.getAttribute('data-country'), x, y, wide, high].join(' ')
        }),
      )
    const before = await places()
    expect(before.length).toBeGreaterThan(40)
    for (const query of ['country=TZA', 'region=035', 'mention=link-2022-067-1', '']) {
      await goToView(page, query)
      await expect(page.locator('.panel')).toHaveCount(query === '' ? 0 : 1)
      expect(await places(), query).toEqual(before)
    }
  })
}

test('beside a profile the list is out of sight and takes no focus; the key of the marks is there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openAtlas(page, 'country=TZA', 'data')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.locator('.legend-activities')).toBeVisible()
  await page.getByRole('button', { name: words.panel.close }).click()
  await expect(page.getByRole('listbox')).toBeFocused()
  await expect(page.locator('.legend-activities')).toBeHidden()
})

for (const [width, height, least] of [
  [320, 640, 2],
  [390, 844, 3],
  [1280, 720, 4],
] as const) {
  test(`at ${width} pixels the columns of a comparison are as wide as each other, ${least} of them in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openAtlas(page, '', 'data')
    for (const compare of ['TZA,KEN', 'TZA,UGA,KEN', 'TZA,UGA,KEN,ZAF']) {
      await goToView(page, `compare=${compare}`)
      const countries = compare.split(',')
      await expect(page.locator('.compare thead th')).toHaveCount(countries.length)
      const columns = await widthsOf(page.locator('.compare tbody tr:nth-child(2) td'))
      expect(Math.max(...columns) - Math.min(...columns), compare).toBeLessThan(1)
      const strips = await widthsOf(page.locator('.compare .mention-years div'))
      expect(strips.length, compare).toBeGreaterThan(2)
      expect(Math.max(...strips) - Math.min(...strips), compare).toBeLessThan(1)
      for (const head of (await page.locator('.compare thead th').all()).slice(0, least))
        await expect(head, compare).toBeInViewport({ ratio: 1 })
    }
  })
}

for (const [width, height, least] of [
  [2560, 1440, 18],
  [3840, 2160, 26],
] as const) {
  test(`at ${width} × ${height} letters and marks are larger, and the page is filled`, async ({ page }) => {
    const sizes = async () => ({
      text: await sizeOf(page.locator('.country-name').first()),
      name: await sizeOf(page.locator('.map-stage .labels text').last()),
      mark: (await boxOf(page.locator('.map-stage .pack [data-mention]').first())).width,
      icon: (await boxOf(page.locator('.activity .mark-icon').first())).width,
    })
    await page.setViewportSize({ width: 1440, height: 900 })
    await openAtlas(page, '', 'data')
    const usual = await sizes()
    await page.setViewportSize({ width, height })
    await expect
      .poll(() => page.locator('.map-stage svg[role="img"]').evaluate((map) => map.clientWidth))
      .toBe(await page.locator('.map-stage').evaluate((stage) => stage.clientWidth))
    expect(await sizeOf(page.locator('body'))).toBeGreaterThan(least)
    const large = await sizes()
    for (const part of ['text', 'name', 'mark', 'icon'] as const)
      expect(large[part] / usual[part], part).toBeGreaterThan(1.2)
    for (const part of ['.map-stage', '#table', '#totals', '#documents']) {
      const { right } = await boxOf(page.locator(part))
      expect(right, part).toBeGreaterThan(width * 0.95)
    }
  })
}

test.describe('where the clipboard is refused', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test(`at ${viewport.width} pixels what a button says moves nothing`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
      })
      await openAtlas(page, 'country=TZA', 'data')
      const panel = page.locator('.panel')
      for (const [button, around] of [
        [page.getByRole('button', { name: words.share.button, exact: true }), '.masthead *, .view, .panel'],
        [panel.getByRole('button', { name: words.permalink.profile }), '.panel-actions ~ *'],
        [
          panel.getByRole('button', { name: words.permalink.mention }).first(),
          '.panel .mention, .panel-section',
        ],
      ] as const) {
        await button.scrollIntoViewIfNeeded()
        const places = () =>
          page.locator(around).evaluateAll((all) =>
            all
              .filter((one) => !one.closest('.said'))
              .map((one) => {
                const { x, y, width, height } = one.getBoundingClientRect()
                return [one.className, x, y, width, height].join(' ')
              }),
          )
        const before = await places()
        await button.click()
        const field = page.locator('.copy input')
        await expect(field).toBeFocused()
        await expect(field).toHaveValue(/country=TZA|mention=/)
        expect(await places()).toEqual(before)
        await expect(field).toBeInViewport({ ratio: 1 })
        await page.keyboard.press('Escape')
        await expect(field).toHaveCount(0)
        await expect(button).toBeFocused()
        await expect(panel).toBeVisible()
      }
    })
  }
})

test('in forced colours the keys and strips still tell certain from possible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await openAtlas(page, '', 'data')
  const paintOf = (target: Locator, part?: string) =>
    target.evaluate((element, pseudo) => {
      const style = getComputedStyle(element, pseudo)
      return element instanceof SVGElement ? style.fill : style.backgroundColor + style.backgroundImage
    }, part)
  const paper = await paintOf(page.locator('body'))
  const full = await page.locator('body').evaluate((body) => getComputedStyle(body).color)
  const certain = page.locator('.timeline-key [data-key="certain"]')
  const possible = page.locator('.timeline-key [data-key="possible"]')
  expect(await paintOf(certain, '::before')).toContain(full)
  expect(await paintOf(possible, '::before')).toBe(paper)
  expect(await possible.evaluate((key) => getComputedStyle(key, '::before').borderTopWidth)).toBe('1px')
  expect(await paintOf(page.locator('.bar-certain').first())).toBe(full)
  expect(await paintOf(page.locator('.bar-possible').first())).not.toBe(full)
  for (const dot of ['named', 'rest'])
    expect(await paintOf(page.locator(`.totals-key [data-dot="${dot}"]`)), dot).not.toBe(paper)
  await goToView(page, 'compare=TZA,KEN')
  const strip = (dating: string) => page.locator(`.mention-years [data-dating="${dating}"]`).first()
  expect(await paintOf(strip('during'))).toContain(full)
  expect(await paintOf(strip('within'))).toContain('gradient')
})

test('landmarks stand where they may: nothing complementary within the main part', async ({ page }) => {
  await openAtlas(page, 'country=TZA', 'data')
  const rules = [
    'landmark-banner-is-top-level',
    'landmark-complementary-is-top-level',
    'landmark-contentinfo-is-top-level',
    'landmark-main-is-top-level',
    'landmark-no-duplicate-main',
    'landmark-unique',
    'region',
  ]
  const options = { runOnly: { type: 'rule' as const, values: rules } }
  expect(await findViolations(page, { options })).toEqual([])
  await expect(page.getByRole('main').locator('aside')).toHaveCount(0)
  for (const path of ['country/TZA/', 'method/']) {
    await page.goto(`./${path}`)
    expect(await findViolations(page, { options }), path).toEqual([])
  }
})

test('a key of an input method chooses nothing, clears nothing and closes nothing', async ({ page }) => {
  await openAtlas(page, 'country=TZA', 'data')
  const panel = page.locator('.panel')
  const box = page.getByRole('combobox', { name: words.search.label })
  await box.fill('kenya')
  await expect(page.locator('[data-found="country-KEN"]')).toHaveAttribute('aria-selected', 'true')
  // As Chrome and Firefox tell of it, as older Safaris do, and as Safari tells of the key that ends a composition.
  const keys = [
    { isComposing: true, keyCode: 229 },
    { isComposing: true, keyCode: 13 },
    { isComposing: false, keyCode: 229 },
  ]
  for (const key of keys) {
    for (const name of ['Enter', 'ArrowDown', 'Escape']) {
      await send(box, { ...key, key: name })
      await expect(box).toHaveValue('kenya')
      await expect(page.locator('[data-found="country-KEN"]')).toHaveAttribute('aria-selected', 'true')
      await expect(panel).toHaveAttribute('data-country', 'TZA')
    }
  }
  await box.fill('')
  const filter = page.getByRole('searchbox', { name: words.table.filter })
  await filter.fill('police')
  for (const key of keys) await send(filter, { ...key, key: 'Escape' })
  await expect(filter).toHaveValue('police')
  await expect(panel).toHaveAttribute('data-country', 'TZA')
  await box.focus()
  await box.fill('kenya')
  await page.keyboard.press('Enter')
  await expect(panel).toHaveAttribute('data-country', 'KEN')
})

async function expectMapFirst(page: Page): Promise<void> {
  const [search, stage, list] = await Promise.all(
    ['.search', '.map-stage', '.country-list'].map((part) => boxOf(page.locator(part))),
  )
  expect(search?.bottom).toBeLessThan(stage?.top ?? 0)
  expect(stage?.top).toBeLessThan(270)
  expect(stage?.bottom).toBeLessThan(560)
  expect(stage?.height).toBeGreaterThan(260)
  expect(list?.top).toBeGreaterThan(stage?.bottom ?? 0)
  expect((await boxOf(page.locator('.intro p'))).top).toBeGreaterThanOrEqual(
    list?.bottom ?? Number.POSITIVE_INFINITY,
  )
  const outside = await page.locator('.desk *').evaluateAll((all) =>
    all.flatMap((one) => {
      if (one.closest('svg')?.parentElement?.closest('.map-stage')) return []
      const { left, right, width } = one.getBoundingClientRect()
      return width > 1 && (left < 0 || right > window.innerWidth) ? [one.className] : []
    }),
  )
  expect(outside).toEqual([])
}

interface Key {
  readonly key: string
  readonly isComposing: boolean
  readonly keyCode: number
}

function send(target: Locator, key: Key): Promise<void> {
  return target.evaluate((element, order) => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { ...order, which: order.keyCode, bubbles: true, cancelable: true }),
    )
  }, key)
}

function boxOf(
  target: Locator,
): Promise<{ top: number; bottom: number; right: number; width: number; height: number }> {
  return target.evaluate((element) => {
    const { top, bottom, right, width, height } = element.getBoundingClientRect()
    return { top, bottom, right, width, height }
  })
}

function widthsOf(targets: Locator): Promise<number[]> {
  return targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
}

function sizeOf(target: Locator): Promise<number> {
  return target.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}
