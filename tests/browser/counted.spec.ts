// Figures that no map can place: what is counted beside what is named, the list of totals, its filters and its links.

import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { goToView, openAtlas } from './open-atlas.ts'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

interface PublishedTotal {
  readonly id: string
  readonly activity: string
  readonly status: string
  readonly scope: { readonly m49: string | null }
}

interface PublishedComparison {
  readonly total: string
  readonly counts: string
  readonly counted: { readonly value: number | null; readonly min: number | null }
  readonly named: { readonly mentions: readonly string[]; readonly count: number }
  readonly possibly: { readonly mentions: readonly string[]; readonly count: number }
  readonly rest: string
}

test('each comparison of the data is a chart with the published figures and says where the rest is', async ({
  page,
  request,
}) => {
  const { comparisons } = await (await request.get('data/atlas.json')).json()
  expect(comparisons.length).toBeGreaterThan(10)
  await openAtlas(page, '', 'data')
  for (const { total, counts, counted, named, possibly, rest } of comparisons as PublishedComparison[]) {
    const chart = page.locator(`#totals [data-total="${total}"] [data-comparison="${counts}"]`)
    const dots = chart.getByRole('img')
    await expect(dots).toHaveAttribute('data-named', String(named.count))
    await expect(dots).toHaveAttribute('data-possibly', String(possibly.count))
    const left = Math.max(0, (counted.value ?? counted.min ?? 0) - named.count - possibly.count)
    await expect(dots).toHaveAttribute('data-rest', String(left))
    await expect(chart).toContainText(rest)
    const mentions = named.mentions.length + possibly.mentions.length
    await expect(chart.locator('.mention-links li')).toHaveCount(mentions)
  }
})

test('a chart leads to the mentions that it counts', async ({ page }) => {
  await openAtlas(page, '', 'data')
  const card = page.locator('#totals [data-total="link-2022-t-055-1"]')
  const chart = card.locator('[data-comparison="quantity"]')
  await chart.getByText(words.counted.which).click()
  await chart
    .getByRole('button', { name: /readmission|Agreement/i })
    .first()
    .click()
  await expect(page.locator('.panel').locator('[data-picked="true"]')).toBeVisible()
  await expect(page.locator('.panel')).toHaveAttribute('data-country', /CHE|EGY/)
})

test('totals follow the filters as mentions do, and say how many of them match', async ({
  page,
  request,
}) => {
  const totals: PublishedTotal[] = (await (await request.get('data/atlas.json')).json()).totals
  await openAtlas(page, '', 'data')
  await expectTotals(page, totals)
  await goToView(page, 'statuses=claimed')
  await expectTotals(
    page,
    totals.filter(({ status }) => status === 'claimed'),
  )
  await goToView(page, 'activities=agreement,diplomacy')
  await expectTotals(
    page,
    totals.filter(({ activity }) => /agreement|diplomacy/.test(activity)),
  )
  await goToView(page, 'regions=002')
  await expectTotals(
    page,
    totals.filter(({ scope }) => scope.m49 === '002'),
  )
  await goToView(page, 'kinds=drill')
  await expectTotals(page, [])
  await expect(page.locator('.totals-count')).toContainText(words.counted.noKind)
  await page.locator('.totals-count').getByRole('button', { name: words.filters.reset }).click()
  await expectTotals(page, totals)
})

test('a link to a figure opens its place, whatever the filters hide, and it can be cited', async ({
  page,
}) => {
  await openAtlas(page, 'total=link-2022-t-062-5', 'data')
  const card = page.locator('#totals [data-total="link-2022-t-062-5"]')
  await expect(card).toHaveAttribute('data-picked', 'true')
  await expect(card).toBeInViewport()
  await goToView(page, 'total=link-2022-t-062-5&activities=rendition')
  await expect(page.locator('#totals')).toContainText(words.panel.askedFor)
  await expect(card).toBeInViewport()
  await card.locator('.total-source > summary').click()
  await expect(card.locator('.passage')).toContainText('line 62')
  await card.getByText(words.cite.label, { exact: true }).click()
  await expect(card.locator('[data-cites="entry"] pre')).toContainText('?total=link-2022-t-062-5')
})

test('on a phone the parts of the page stand below one another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of ['', 'country=TZA']) {
    await openAtlas(page, query, 'data')
    const boxes = await page
      .locator('.intro h2, .view, .country-list, .intro p, #totals, #table, #documents')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      )
    const inOrder = boxes.toSorted((a, b) => a.top - b.top)
    for (const [index, box] of inOrder.entries()) {
      expect(box.bottom, `${query} part ${index}`).toBeGreaterThan(box.top)
      expect(box.bottom, `${query} part ${index}`).toBeLessThanOrEqual(
        (inOrder[index + 1]?.top ?? Infinity) + 1,
      )
    }
  }
})

async function expectTotals(page: Page, expected: readonly PublishedTotal[]): Promise<void> {
  await expect(page.locator('#totals')).toHaveAttribute('data-totals', String(expected.length))
  const shown = await page
    .locator('#totals [data-total]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-total')))
  expect(shown.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
}
