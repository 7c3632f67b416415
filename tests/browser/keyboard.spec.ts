import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test('the list of countries is one tab stop, with type-ahead, arrow keys, Home and End', async ({ page }) => {
  const { documented } = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  await tabTo(page, '[role="listbox"]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="listbox"]') === null)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('listbox')).toBeFocused()

  await page.keyboard.press('Home')
  await expectActive(page, documented[0]?.iso)
  await page.keyboard.type('sol')
  await expectActive(page, 'SLB')
  await expect(page.locator('.map-tooltip')).toHaveAttribute('data-country', 'SLB')
  const at = documented.findIndex(({ iso }) => iso === 'SLB')
  await page.keyboard.press('ArrowDown')
  await expectActive(page, documented[at + 1]?.iso)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expectActive(page, documented[at - 1]?.iso)
  await page.keyboard.press('End')
  await expectActive(page, documented.at(-1)?.iso)
  await page.keyboard.press('ArrowDown')
  await expectActive(page, documented.at(-1)?.iso)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expectActive(page, documented[0]?.iso)
})

test('every country and each of its mentions can be reached by keyboard', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 390, height: 844 }) // the panel lies over the page there: the map need not be redrawn
  const { documented, features } = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Home')
  const panel = page.locator('.panel')
  for (const [index, { iso, name }] of documented.entries()) {
    if (index > 0) await page.keyboard.press('ArrowDown')
    await expectActive(page, iso)
    await page.keyboard.press('Enter')
    await expect(panel, name).toHaveAttribute('data-country', iso)
    await expect(panel.getByRole('heading', { level: 2 }), name).toHaveText(name)
    expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null), name).toBe(true)
    const own = features.filter((feature) => feature.properties.country === iso)
    await expect(panel, name).toHaveAttribute('data-mentions', String(own.length))
    const shown = await panel
      .locator('article[data-mention]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-mention')))
    const mentions = own.map((feature) => feature.properties.mention).sort()
    expect(shown.sort(), name).toEqual(mentions)
    expect(await tabThroughPanel(page), name).toEqual(mentions)
    await page.keyboard.press('Escape')
    await expect(panel, name).toHaveCount(0)
    await expect(page.getByRole('listbox'), name).toBeFocused()
  }
})

test('Enter in the table opens the mention in view, and Escape gives the focus back to its row', async ({
  page,
}) => {
  await openAtlas(page, '', 'data')
  const row = page.locator('tbody tr[data-mention]').last()
  const button = row.getByRole('button').first()
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('.panel')
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport()
  const card = panel.locator(`article[data-mention="${await row.getAttribute('data-mention')}"]`)
  await expect(card).toHaveAttribute('data-picked', 'true')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('Escape that follows a dialog at once is for what lies behind it', async ({ page }) => {
  await openAtlas(page, 'country=TZA', 'data')
  await page.getByRole('button', { name: words.download.button, exact: true }).click()
  await page.locator('dialog[open]').evaluate((dialog: HTMLDialogElement) => {
    // It is closed now, and the page is told of it only later.
    dialog.close()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('Tab visits everything that can be used, once, and leaves the page at its end', async ({ page }) => {
  await openAtlas(page, 'country=ITA', 'data')
  await page.locator('body').evaluate((body) => {
    const usable = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]'
    const all = [...body.querySelectorAll<HTMLElement>(usable)].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    )
    for (const [index, element] of all.entries()) element.dataset.stop = String(index)
  })
  const stops = await page.locator('[data-stop]').count()
  expect(stops).toBeGreaterThan(100)
  const visited: number[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let step = 0; step <= stops; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null)
    if (stop === null) break
    visited.push(Number(stop))
  }
  expect([...visited].sort((a, b) => a - b)).toEqual(Array.from({ length: stops }, (_, index) => index))
  expect(visited.at(-1), 'the last stop is the last in the page').toBe(stops - 1)
  await expect(page.getByRole('contentinfo')).toContainText(words.footer('', '').slice(-12))
})

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`at ${width} pixels nothing that takes the focus is out of sight, beside a profile or compared countries`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const query of ['country=TZA', 'compare=TZA,KEN']) {
      await openAtlas(page, query, 'data')
      const hidden = await page.locator('body').evaluate((body) => {
        const usable =
          'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]'
        return [...body.querySelectorAll<HTMLElement>(usable)]
          .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect()
            return Math.min(width, height) < 8
          })
          .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      })
      expect(hidden).toEqual([])
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('.panel')).toHaveCount(0)
    await expect(page.getByRole('listbox', { name: words.countries.label })).toBeFocused()
  })
}

/** Tabs from the heading past the end of the panel. @returns the mentions that the focus came to, in order of their ids. */
async function tabThroughPanel(page: Page): Promise<string[]> {
  // The page itself notes where the focus comes: to be asked after each of a thousand keys would take longer than the keys.
  const visited = await page.evaluateHandle(() => {
    const mentions = new Set<string>()
    document.addEventListener('focusin', ({ target }) => {
      const mention = (target as Element).closest('.panel article')?.getAttribute('data-mention')
      if (mention) mentions.add(mention)
    })
    return mentions
  })
  while (await page.evaluate(() => document.activeElement?.closest('.panel') !== null)) {
    for (let key = 0; key < 12; key++) await page.keyboard.press('Tab')
  }
  return visited.evaluate((mentions) => [...mentions].sort())
}

async function expectActive(page: Page, iso: string | undefined) {
  const list = page.getByRole('listbox')
  await expect(list.locator('[role="option"][data-active="true"]')).toHaveAttribute('data-country', iso ?? '')
  const named = await list.evaluate(
    (element) =>
      document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.dataset.country,
  )
  expect(named).toBe(iso)
}

/** Presses Tab until the focus is there; a reader of the page does no other. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}
