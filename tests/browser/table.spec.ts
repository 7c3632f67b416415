// The table sorts, filters and groups what the map shows, by keyboard too, and is fast and whole with 10,000 rows.

import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { expectTotals } from './expected-totals.ts'
import { findViolations } from './find-violations.ts'
import { openAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'
import { serveMany } from './serve-many.ts'

const ALL = Object.keys(words.activities)

/** More rows than a table has that is drawn in parts, in any window. */
const MOST_DRAWN = 120

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test('it sorts by each column, both ways, and says so', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  const titles = [...new Map(features.map(({ properties: one }) => [one.mention, one.title])).values()]
  const sorted = titles.sort((a, b) => a.localeCompare(b, 'en'))
  const header = page.getByRole('columnheader', { name: words.table.title })
  await expect(page.getByRole('columnheader', { name: words.table.country })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await header.getByRole('button').press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  expect(await page.locator('#table .cell-title').allTextContents()).toEqual(
    [words.table.title, ...sorted].map((title, index) => (index === 0 ? `${title} ↑` : title)),
  )
  await header.getByRole('button').press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  expect((await page.locator('#table td.cell-title').allTextContents())[0]).toBe(sorted.at(-1))
  for (const column of ['activity', 'date', 'status', 'document', 'country'] as const) {
    const other = page.getByRole('columnheader', { name: words.table[column] })
    await other.getByRole('button').click()
    await expect(other).toHaveAttribute('aria-sort', 'ascending')
    await expect(page.locator('#table [aria-sort]')).toHaveCount(1)
  }
})

test('words narrow the table alone, and can be taken back by a button and by Escape', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await openAtlas(page, 'country=TZA', 'data')
  const all = new Set(features.map(({ properties }) => properties.mention)).size
  const field = page.getByRole('searchbox', { name: words.table.filter })
  await field.fill('TANZANIA train')
  const rows = page.locator('tbody tr[data-mention]')
  await expect(rows).not.toHaveCount(all)
  const shown = await rows.count()
  expect(shown).toBeGreaterThan(0)
  for (const row of await rows.all()) await expect(row).toContainText('Tanzania')
  await expect(page.getByText(words.table.matching(shown, all), { exact: true })).toBeVisible()
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(all))
  await expect(page.locator('table[data-mentions]')).toHaveAttribute('data-mentions', String(all))
  await expect(page.locator('table[data-mentions]')).toHaveAttribute('data-shown', String(shown))
  await expect(page.getByText(words.table.filterHint)).toBeVisible()

  await page.getByRole('button', { name: words.table.filterClear }).click()
  await expect(rows).toHaveCount(all)
  await expect(field).toBeFocused()
  await field.fill('qqqq')
  await expect(page.getByText(words.table.filterNone('qqqq'))).toBeVisible()
  await field.press('Escape')
  await expect(rows).toHaveCount(all)
  await expect(page.locator('.panel'), 'the profile stays for another Escape').toBeVisible()
  await field.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('groups have the figures of the map, can be folded, and say why they add up to more', async ({
  page,
}) => {
  const published = await readPublished(page.request)
  await openAtlas(page, 'years=2014-2018', 'data')
  const totals = expectTotals(
    published.features,
    { activities: ALL, years: [2014, 2018], uncertain: true },
    ALL,
  )
  await group(page, 'country')
  const byCountry = Object.entries(totals.byCountry).map(([iso, [yes, maybe]]) => [iso, yes + maybe])
  expect(await readGroups(page)).toEqual(Object.fromEntries(byCountry))
  await expect(page.locator('caption')).toContainText(words.table.severalCountries)
  const rows = page.locator('tbody tr[data-mention]')
  const places = await rows.count()
  expect(places).toBe(byCountry.reduce((sum, [, count]) => sum + Number(count), 0))

  const heading = page.locator('tr[data-group="RUS"]')
  const button = heading.getByRole('button', { name: 'Russia', expanded: true })
  await button.press('Enter')
  await expect(heading.getByRole('button', { expanded: false })).toBeFocused()
  const [certain = 0, uncertain = 0] = totals.byCountry.RUS ?? []
  expect(certain + uncertain).toBeGreaterThan(0)
  await expect(rows).toHaveCount(places - certain - uncertain)
  await page.getByRole('button', { name: words.table.fold }).click()
  await expect(rows).toHaveCount(0)
  await expect(page.locator('tr[data-group]')).toHaveCount(byCountry.length)
  await page.getByRole('button', { name: words.table.unfold }).click()
  await expect(rows).toHaveCount(places)

  await group(page, 'year')
  const { 'no-certain-year': open, 'no-date': none, ...years } = await readGroups(page)
  const certainBars = Object.entries(totals.bars).filter(
    ([year, [yes]]) => yes > 0 && Number(year) >= 2014 && Number(year) <= 2018,
  )
  expect(years).toEqual(Object.fromEntries(certainBars.map(([year, [yes]]) => [year, yes])))
  expect(none ?? 0).toBe(totals.undated)
  expect(open).toBeGreaterThan(0)
  await expect(page.locator('caption')).toContainText(words.table.severalYears)
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-mention') ?? ''))
  expect([...new Set(ids)].sort()).toEqual(Object.keys(totals.rows).sort())

  await group(page, 'activity')
  const shown = Object.entries(totals.activities).filter(([, count]) => count > 0)
  expect(await readGroups(page)).toEqual(Object.fromEntries(shown))
  await group(page, 'none')
  await expect(page.locator('tr[data-group]')).toHaveCount(0)
  await expect(rows).toHaveCount(totals.mentions)
})

test('an empty selection says so in its place and offers the way out, and the grouping is kept', async ({
  page,
}) => {
  await openAtlas(page, '', 'data')
  await group(page, 'document')
  await page.locator('form').getByRole('button', { name: words.filters.none, exact: true }).click()
  const section = page.locator('#table')
  await expect(section).toContainText(words.empty)
  await section.getByRole('button', { name: words.filters.reset }).click()
  await expect(page.locator('tr[data-group]')).not.toHaveCount(0)
})

test('the rows of the open country are marked', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await openAtlas(page, 'country=KEN', 'data')
  const own = features
    .filter(({ properties }) => properties.country === 'KEN')
    .map(({ properties }) => properties.mention)
  const marked = await page
    .locator('tbody tr[data-open="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-mention') ?? ''))
  expect(marked.sort()).toEqual(own.sort())
})

test('on a phone it is stacked, stays a table, and axe finds nothing, grouped and filtered, light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAtlas(page, '', 'data')
  const table = page.getByRole('table', { name: words.table.caption('').slice(2) })
  await expect(table.getByRole('columnheader')).toHaveCount(6)
  await expect(table.getByRole('rowheader')).toHaveCount(await page.locator('tbody tr[data-mention]').count())
  await group(page, 'country')
  await page.getByRole('searchbox', { name: words.table.filter }).fill('police')
  await page.locator('tr[data-group]').first().getByRole('button').click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page), colorScheme).toEqual([])
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    const edges = await table
      .locator('td, th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right))
    expect(Math.max(...edges)).toBeLessThanOrEqual(width)
  }
})

test('room is kept while its code is on the way', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/table-view-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  const section = page.locator('#table')
  await expect(section.getByText(words.table.waiting)).toBeVisible()
  const top = () =>
    page.locator('#documents').evaluate((element) => element.getBoundingClientRect().top + window.scrollY)
  const before = await top()
  release()
  await expect(page.locator('tbody tr[data-mention]')).not.toHaveCount(0)
  // 81 rows high; what follows may move by a few.
  expect(Math.abs((await top()) - before)).toBeLessThan(300)
})

test.describe('when its code does not arrive', () => {
  test.use({ mustBeQuiet: false })
  test('the table says so, and another try brings it', async ({ page }) => {
    await page.route('**/table-view-*.js', (route) => route.abort())
    await openAtlas(page, '', 'data')
    const alert = page.locator('#table').getByRole('alert')
    await expect(alert).toContainText(words.table.failed)
    await page.unroute('**/table-view-*.js')
    await alert.getByRole('button', { name: words.load.retry }).click()
    await expect(page.locator('tbody tr[data-mention]')).not.toHaveCount(0)
    await expect(alert).toHaveCount(0)
  })
})

test.describe('with 10,000 mentions', () => {
  test('few rows are drawn, all can be reached, and sorting, filtering and grouping are of all', async ({
    page,
  }) => {
    const mentions = await serveMany(page, 10_000)
    await openAtlas(page, '', 'data')
    const table = page.locator('table[data-mentions]')
    const rows = page.locator('tbody tr[data-mention]')
    await expect(table).toHaveAttribute('data-mentions', '10000')
    await expect(table).toHaveAttribute('aria-rowcount', '10001')
    await expect(page.getByText(words.table.long)).toBeVisible()
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '2')
    await expectFew(rows)

    const titles = mentions.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'))
    await page.getByRole('columnheader', { name: words.table.title }).getByRole('button').click()
    await expect(rows.first().locator('.cell-title')).toHaveText(titles[0] ?? '')
    await page.locator('.table-box').focus()
    await page.keyboard.press('End')
    await expect(rows.last()).toBeInViewport()
    await expect(rows.last()).toHaveAttribute('aria-rowindex', '10001')
    await expect(rows.last().locator('.cell-title')).toHaveText(titles.at(-1) ?? '')
    await expect(rows.nth(-2)).toHaveAttribute('aria-rowindex', '10000')
    await expectFew(rows)
    await expect(page.getByRole('columnheader', { name: words.table.title })).toBeInViewport()

    await page.getByRole('searchbox', { name: words.table.filter }).fill('rare kingf')
    const rare = mentions.filter(({ summary }) => summary.includes('kingfisher'))
    await expect(rows).toHaveCount(rare.length)
    await expect(page.getByText(words.table.matching(rare.length, 10_000), { exact: true })).toBeVisible()
    await expect(page.locator('.table-box')).toHaveCount(0)
    await page.getByRole('button', { name: words.table.filterClear }).click()

    await group(page, 'activity')
    await expect(table).toHaveAttribute('aria-rowcount', String(1 + ALL.length + 10_000))
    await page.getByRole('button', { name: words.table.fold }).click()
    const count = (activity: string) => mentions.filter((one) => one.activity === activity).length
    expect(await readGroups(page)).toEqual(Object.fromEntries(ALL.map((one) => [one, count(one)])))
  })

  test('Tab goes from row to row past those drawn at first, and the focus comes back to a row far down', async ({
    page,
  }) => {
    await serveMany(page, 10_000)
    await openAtlas(page, '', 'data')
    const box = page.locator('.table-box')
    await box.focus()
    const seen = new Set<number>()
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press('Tab')
      const index = await page.evaluate(() =>
        Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
      )
      seen.add(index)
    }
    const visited = [...seen].sort((a, b) => a - b)
    expect(visited.length, 'far below the first window').toBeGreaterThan(40)
    expect(visited).toEqual(visited.map((_, index) => index + 1))

    const focused = page.locator('tr:has(:focus)')
    const mention = await focused.getAttribute('data-mention')
    // By wheel the row leaves the window, and the focus stays in it.
    await box.evaluate((element) => element.scrollTo(0, 200_000))
    await expect.poll(() => inTheMiddle(page)).toBeGreaterThan(3000)
    await expect(focused).toHaveAttribute('data-mention', mention ?? '')
    await page.keyboard.press('Tab')
    await expect(page.locator('tr:has(:focus)')).toBeInViewport()

    await page.locator(`tr[data-mention="${mention}"] button`).first().focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.panel')).toBeVisible()
    await expect(page.locator('.panel').getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('tr:has(:focus)')).toHaveAttribute('data-mention', mention ?? '')
    await expect(page.locator('tr:has(:focus)')).toBeInViewport()
  })

  test('on a phone they stack in a box too, and axe finds nothing', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await serveMany(page, 10_000)
    await openAtlas(page, '', 'data')
    const rows = page.locator('tbody tr[data-mention]')
    await expectFew(rows)
    await page.locator('.table-box').focus()
    await page.keyboard.press('End')
    await expect(rows.last()).toBeInViewport()
    await expect(rows.last()).toHaveAttribute('aria-rowindex', '10001')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await findViolations(page)).toEqual([])
  })
})

test('a long table is printed whole', async ({ page }) => {
  await serveMany(page, 400)
  await openAtlas(page, '', 'data')
  const rows = page.locator('tbody tr[data-mention]')
  await expectFew(rows)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(400)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expectFew(rows)
})

async function group(page: Page, grouping: keyof typeof words.table.groupings) {
  await page.getByRole('combobox', { name: words.table.groupBy }).selectOption(grouping)
}

/** Counts by the id of the group, of those drawn. */
function readGroups(page: Page): Promise<Record<string, number>> {
  return page
    .locator('tr[data-group]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((row) => [row.getAttribute('data-group'), Number(row.getAttribute('data-count'))]),
      ),
    )
}

/** Number of the row in the middle of the box. */
function inTheMiddle(page: Page): Promise<number> {
  return page.locator('.table-box').evaluate((box) => {
    const { left, top, height } = box.getBoundingClientRect()
    const row = document.elementFromPoint(left + 20, top + height / 2)?.closest('tr')
    return Number(row?.getAttribute('aria-rowindex'))
  })
}

async function expectFew(rows: Locator) {
  await expect.poll(() => rows.count()).toBeGreaterThan(5)
  expect(await rows.count()).toBeLessThan(MOST_DRAWN)
}
