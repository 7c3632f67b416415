// What is known about a country, how sure is it, where does it say so: in at most three actions, by every way of input.

import { expect, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { openAtlas, waitForAtlas } from './open-atlas.ts'
import { readPublished } from './published.ts'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

const PASSAGE = /^https:\/\/www\.americanprogress\.org\/.*#:~:text=/

test('by keyboard alone: a slash, four letters, Enter, and the passage is there', async ({ page }) => {
  await openAtlas(page, '', 'data')
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('tanz')
  await expect(page.getByRole('option').first()).toContainText('Tanzania')
  await expect(page.locator('[role="option"][aria-selected="true"]')).toContainText('Tanzania')
  await page.keyboard.press('Enter')
  const panel = page.locator('.panel')
  await expect(panel).toHaveAttribute('data-country', 'TZA')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(panel.getByRole('link', { name: words.panel.open }).first()).toHaveAttribute('href', PASSAGE)
  await expect(searchBox(page)).toHaveValue('')
  // The map has moved to it.
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).toMatch(/^3[345]\.?\d*,-[67]/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(searchBox(page)).toBeFocused()
})

test('a slash typed into the box is a letter, and Escape closes the findings before the profile', async ({
  page,
}) => {
  await openAtlas(page, 'country=ITA', 'data')
  await searchBox(page).click()
  await page.keyboard.type('a/')
  await expect(searchBox(page)).toHaveValue('a/')
  await searchBox(page).fill('rus')
  await expect(page.locator('[data-found="country-RUS"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: words.search.results })).toBeHidden()
  await expect(page.locator('.panel')).toHaveAttribute('data-country', 'ITA')
})

test('a name leads to its mention, whatever the filters hide', async ({ page }) => {
  await openAtlas(page, 'years=2021-2022', 'data')
  await searchBox(page).fill('gui minhai')
  await page.getByRole('option').first().click()
  const panel = page.locator('.panel')
  await expect(panel).toHaveAttribute('data-country', 'THA')
  const card = panel.locator('article[data-picked="true"]')
  await expect(card).toContainText('Gui Minhai')
  await expect(card).toBeInViewport()
  await expect(panel).toContainText(words.panel.askedFor)
  await expect(page.locator('.timeline output')).toHaveText('2021–2022')
})

test('an activity filters, a region opens, and nothing found says what to do', async ({ page }) => {
  await openAtlas(page, '', 'data')
  const box = searchBox(page)
  await box.fill('joint pat')
  await page.getByRole('option').first().click()
  await expect(page.locator('input[name="activities"]:checked')).toHaveValue('joint-patrol')
  await box.fill('southern asia')
  await page.getByRole('option', { name: /^Southern Asia/ }).click()
  await expect(page.locator('.panel')).toHaveAttribute('data-region', '034')
  await box.fill('qqqq')
  await expect(page.getByText(words.search.none)).toBeVisible()
  expect(await findViolations(page, { within: '.search' })).toEqual([])
})

test('what is typed before the search is there is found once it is, and one that does not come says so', async ({
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/search-index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await openAtlas(page, '', 'data')
  await searchBox(page).fill('tanz')
  await expect(page.getByText(words.search.waiting)).toBeVisible()
  expect(await findViolations(page, { within: '.search' })).toEqual([])
  await page.keyboard.press('Enter')
  release()
  await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
})

test.describe('where the search does not come', () => {
  test.use({ mustBeQuiet: false })

  test('the box says so, and what else there is', async ({ page }) => {
    await page.route('**/search-index-*.js', (route) => route.abort())
    await openAtlas(page, '', 'data')
    await searchBox(page).fill('tanz')
    await expect(page.getByText(words.search.failed)).toBeVisible()
    await page.unroute('**/search-index-*.js')
    await searchBox(page).blur()
    await searchBox(page).fill('tanz')
    await expect(page.getByRole('option', { name: /^Tanzania/ }).first()).toBeVisible()
  })
})

test('a link to a mention alone opens it, in view and highlighted, and leaves the focus at the start', async ({
  page,
}) => {
  const { features } = await readPublished(page.request)
  const last = features.filter(({ properties }) => properties.country === 'USA').at(-1)?.properties
  await openAtlas(page, `mention=${last?.mention}`, 'data')
  const card = page.locator(`article[data-mention="${last?.mention}"]`)
  await expect(card).toHaveAttribute('data-picked', 'true')
  await expect(card.getByRole('heading')).toBeInViewport()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(new URL(page.url()).search).toBe(`?mention=${last?.mention}`)
})

test('every mention has a link of its own, which leads back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAtlas(page, 'country=EGY&activities=rendition&years=2017', 'data')
  const card = page.locator('article[data-mention]').first()
  const id = await card.getAttribute('data-mention')
  await card.getByRole('button', { name: words.permalink.mention }).click()
  await expect(card.getByRole('status')).toHaveText(words.share.copied)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe(`?mention=${id}`)
  await page.goto(copied)
  await expect(page.locator(`article[data-mention="${id}"]`)).toHaveAttribute('data-picked', 'true')
})

test('a mention that the data does not hold is said so, with a way on', async ({ page }) => {
  await openAtlas(page, 'mention=link-2022-999-9', 'data')
  await expect(page.locator('.panel')).toContainText(words.panel.unknownMention)
  await expect(page.locator('.panel')).toContainText('link-2022-999-9')
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('status and date say what they mean, one press away', async ({ page }) => {
  await openAtlas(page, 'mention=link-2022-067-1', 'data')
  const card = page.locator('article[data-mention="link-2022-067-1"]')
  await expect(card.getByText(words.statusMeanings.reported)).toBeHidden()
  const status = card.getByRole('button', { name: /^reported\b/ })
  await status.focus()
  await page.keyboard.press('Enter')
  await expect(card.getByText(words.statusMeanings.reported)).toBeVisible()
  await card.getByRole('button', { name: /^November 2017/ }).click()
  await expect(card.getByText(words.datingMeanings.date)).toBeVisible()
})

test('a mention can be cited in five forms, with today and its own address filled in', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00'))
  await openAtlas(page, 'mention=link-2022-067-1', 'data')
  const card = page.locator('article[data-mention="link-2022-067-1"]')
  await card.getByText(words.cite.label, { exact: true }).click()
  const entry = card.locator('[data-cites="entry"] pre')
  const address = new URL('?mention=link-2022-067-1', page.url()).href
  await expect(entry).toContainText(`Retrieved March 4, 2026, from ${address}`)
  await expect(card.locator('[data-cites="document"] pre')).toContainText('Link, J. (2022')
  for (const [style, told] of [
    ['mla', 'Accessed 4 Mar. 2026'],
    ['chicago', 'Accessed March 4, 2026'],
    ['bibtex', 'urldate = {2026-03-04}'],
    ['ris', 'Y2  - 2026/03/04'],
  ]) {
    await card.locator(`input[type="radio"][value="${style}"]`).check()
    await expect(entry).toContainText(told ?? '')
    await expect(entry).toContainText('mention=link-2022-067-1')
  }
})

test('each filter is counted live, and what is active can be taken away by its chip', async ({ page }) => {
  const { features } = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  await page.getByText(words.facets.more).click()
  const all = new Set(features.map(({ properties }) => properties.mention)).size
  const boxes = page.locator('fieldset[data-facet="statuses"] label')
  const counts = (await boxes.locator('.facet-count').allTextContents()).map(Number)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
  await page.locator('input[name="statuses"][value="alleged"]').check()
  const alleged = counts[1] ?? 0
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(alleged))
  await page.locator('input[name="documents"][value="link-2022"]').check()
  const chips = page.getByRole('list', { name: words.chips.label })
  await expect(chips.getByRole('button', { name: words.chips.remove('Status: alleged') })).toBeVisible()
  await expect(page).toHaveURL(/statuses=alleged/)
  await expect(page).toHaveURL(/documents=link-2022/)
  await chips.getByRole('button', { name: words.chips.remove('Document: Link 2022') }).click()
  await expect(page.locator('input[name="documents"][value="link-2022"]')).not.toBeChecked()
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(alleged))
  await chips.getByRole('button').click()
  await expect(page.locator('.results')).toHaveAttribute('data-mentions', String(all))
  await expect(chips).toHaveCount(0)
})

test('a region counts its countries only, on every face', async ({ page }) => {
  await openAtlas(page, 'regions=002', 'data')
  const listed = await countries(page)
  expect(listed).toContain('TZA')
  expect(listed).not.toContain('RUS')
  await expect(page.locator('.results')).toHaveAttribute('data-countries', String(listed.length))
  await expect(page.locator('.map-stage [data-country="RUS"] > [data-mention]')).toHaveCount(0)
})

test('two to four countries stand side by side, in the address', async ({ page }) => {
  await openAtlas(page, 'country=TZA', 'data')
  const panel = page.locator('.panel')
  await panel.getByRole('combobox', { name: words.compare.with }).selectOption({ label: 'Kenya' })
  await expect(panel).toHaveAttribute('data-compare', 'TZA,KEN')
  await expect(page).toHaveURL(/compare=TZA,KEN/)
  await panel.getByRole('combobox', { name: words.compare.with }).selectOption({ label: 'Egypt' })
  await panel.getByRole('combobox', { name: words.compare.with }).selectOption({ label: 'Russia' })
  await expect(panel).toHaveAttribute('data-compare', 'TZA,KEN,EGY,RUS')
  await expect(panel.getByRole('combobox')).toHaveCount(0)
  await expect(page).toHaveURL(/compare=TZA,KEN,EGY,RUS/)
  await page.reload()
  await waitForAtlas(page, 'data')
  await expect(panel.getByRole('columnheader')).toHaveCount(4)
  await panel.getByRole('button', { name: words.compare.remove('Kenya') }).click()
  await expect(panel).toHaveAttribute('data-compare', 'TZA,EGY,RUS')
  await panel.locator('[data-mention], .compare-mention').first().getByRole('button').click()
  await expect(panel).toHaveAttribute('data-country', 'TZA')
  await page.goBack()
  await expect(panel).toHaveAttribute('data-compare', 'TZA,EGY,RUS')
})

test('a region has a profile, with the totals that are given for exactly it', async ({ page }) => {
  await openAtlas(page, 'country=TZA', 'data')
  const panel = page.locator('.panel')
  await panel.getByRole('button', { name: 'Africa', exact: true }).click()
  await expect(panel).toHaveAttribute('data-region', '002')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  const atlas = await (await page.request.get('data/atlas.json')).json()
  const totals = atlas.totals.filter((total: { scope: { m49: string | null } }) => total.scope.m49 === '002')
  expect(totals.length).toBeGreaterThan(0)
  await expect(panel.locator('[data-total]')).toHaveCount(totals.length)
})

function searchBox(page: Page) {
  return page.getByRole('combobox', { name: words.search.label })
}

function countries(page: Page): Promise<(string | null)[]> {
  return page
    .locator('#countries [role="option"]')
    .evaluateAll((options) => options.map((option) => option.getAttribute('data-country')))
}
