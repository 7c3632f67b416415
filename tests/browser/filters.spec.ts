import { expect, type Locator, type Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { expectTotals, type Filters } from './expected-totals.ts'
import { openAtlas } from './open-atlas.ts'
import { type Published, readPublished } from './published.ts'

const ALL = Object.keys(words.activities)
const EVERYTHING: Filters = { activities: ALL, years: 'all', uncertain: true }

test.use({ webGL: false, viewport: { width: 1100, height: 640 }, reducedMotion: 'reduce' })

test('activities can be switched one by one, all and none, and each count stays what it would show', async ({
  page,
}) => {
  const published = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  await expectShown(page, published, EVERYTHING)

  await checkbox(page, 'rendition').uncheck()
  await expectShown(page, published, { ...EVERYTHING, activities: without('rendition') })
  await page.locator('label', { has: checkbox(page, 'training') }).click()
  await expectShown(page, published, { ...EVERYTHING, activities: without('rendition', 'training') })
  await checkbox(page, 'rendition').press('Space')
  await expectShown(page, published, { ...EVERYTHING, activities: without('training') })

  await filters(page).getByRole('button', { name: words.filters.none, exact: true }).click()
  await expectShown(page, published, { ...EVERYTHING, activities: [] })
  await checkbox(page, 'joint-patrol').check()
  await expectShown(page, published, { ...EVERYTHING, activities: ['joint-patrol'] })
  await filters(page).getByRole('button', { name: words.filters.all, exact: true }).click()
  await expectShown(page, published, EVERYTHING)
})

test('a selection without a mention says so on every face and offers the way out', async ({ page }) => {
  const published = await readPublished(page.request)
  await openAtlas(page, 'activities=joint-patrol&years=1995-1996&uncertain=0', 'data')
  await expectShown(page, published, { activities: ['joint-patrol'], years: [1995, 1996], uncertain: false })
  await expect(page.locator('.results')).toContainText(words.empty)
  await expect(page.locator('#table')).toContainText(words.empty)
  await expect(page.locator('.map-stage [data-mention]')).toHaveCount(0)
  await page.locator('.results').getByRole('button', { name: words.filters.reset }).click()
  await expectShown(page, published, EVERYTHING)
  await expect(page.locator('.map-stage [data-mention], .map-stage [data-count]')).not.toHaveCount(0)
})

test('the years follow both handles by keyboard, and neither passes the other', async ({ page }) => {
  const published = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  const [first, last] = await extent(page)
  const [from, to] = [handle(page, words.years.from), handle(page, words.years.to)]

  await from.focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expectShown(page, published, { ...EVERYTHING, years: [first + 3, last] })
  await to.focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
  await expectShown(page, published, { ...EVERYTHING, years: [first + 3, last - 4] })
  await expect(page.locator('.timeline output')).toHaveText(words.years.chosen(first + 3, last - 4))

  await page.keyboard.press('Home')
  await expectShown(page, published, { ...EVERYTHING, years: [first + 3, first + 3] })
  await from.press('End')
  await expectShown(page, published, { ...EVERYTHING, years: [first + 3, first + 3] })
  await to.press('End')
  await from.press('Home')
  await expectShown(page, published, EVERYTHING)
  await expect(page.locator('.timeline output')).toHaveText(words.years.all)
})

test('the years follow the mouse, and handles that met can be parted again at either end', async ({
  page,
}) => {
  const published = await readPublished(page.request)
  await openAtlas(page, '', 'data')
  const [first, last] = await extent(page)

  await drag(page, first, 2010)
  await expectShown(page, published, { ...EVERYTHING, years: [2010, last] })
  await drag(page, last, 2015)
  await expectShown(page, published, { ...EVERYTHING, years: [2010, 2015] })
  await drag(page, 2015, 2010)
  await expectShown(page, published, { ...EVERYTHING, years: [2010, 2010] })
  await drag(page, 2010, 2012)
  await expectShown(page, published, { ...EVERYTHING, years: [2010, 2012] })

  await page.getByRole('button', { name: words.years.showAll }).click()
  await drag(page, first, last)
  await expectShown(page, published, { ...EVERYTHING, years: [last, last] })
  await drag(page, last, 2020)
  await expectShown(page, published, { ...EVERYTHING, years: [2020, last] })
  await page.getByRole('button', { name: words.years.showAll }).click()
  await drag(page, last, first)
  await expectShown(page, published, { ...EVERYTHING, years: [first, first] })
  await drag(page, first, 2000)
  await expectShown(page, published, { ...EVERYTHING, years: [first, 2000] })
})

test('uncertain dates can be left out of a range, and the reset brings everything back', async ({ page }) => {
  const published = await readPublished(page.request)
  await openAtlas(page, 'years=2012-2018&activities=training,rendition', 'data')
  const narrowed = { activities: ['training', 'rendition'], years: [2012, 2018], uncertain: true } as const
  await expectShown(page, published, narrowed)
  await page.getByRole('checkbox', { name: words.filters.uncertain }).uncheck()
  await expectShown(page, published, { ...narrowed, uncertain: false })
  await expect(page.locator('.map-stage [data-mention][data-certain="false"]')).toHaveCount(0)
  await filters(page).getByRole('button', { name: words.filters.reset }).click()
  await expectShown(page, published, EVERYTHING)
  await expect(page.getByRole('checkbox', { name: words.filters.uncertain })).toBeChecked()
})

test('playing starts at the first year, steps through to the last, pauses, and is one step of history', async ({
  page,
}) => {
  const published = await readPublished(page.request)
  await page.clock.install({ time: new Date('2026-01-01T00:00:00Z') })
  await openAtlas(page, '', 'data')
  const [first, last] = await extent(page)
  await page.clock.pauseAt(new Date('2026-01-01T01:00:00Z'))
  const button = (name: string) => page.getByRole('button', { name })
  const year = page.locator('.timeline output')

  await button(words.years.play).click()
  await expectShown(page, published, { ...EVERYTHING, years: [first, first] })
  await expect(button(words.years.pause)).toBeVisible()
  const seen = [await year.textContent()]
  for (let step = 0; step < 40 && seen.length < 4; step++) {
    await page.clock.runFor(100)
    const now = await year.textContent()
    if (now !== seen.at(-1)) seen.push(now)
  }
  expect(seen).toEqual([first, first + 1, first + 2, first + 3].map(String))

  await button(words.years.pause).click()
  await page.clock.runFor(5000)
  await expect(year).toHaveText(String(first + 3))
  await expectShown(page, published, { ...EVERYTHING, years: [first + 3, first + 3] })
  await page.goBack()
  await expect(year).toHaveText(words.years.all)
  await page.goForward()
  await expect(year).toHaveText(String(first + 3))

  await button(words.years.play).click()
  await page.clock.runFor(60_000)
  await expect(year).toHaveText(String(last))
  await expect(button(words.years.play)).toBeVisible()
})

/** Result line, table, checkboxes, their counts, and the bars that count as chosen. */
async function expectShown(page: Page, { features }: Published, wanted: Filters) {
  const totals = expectTotals(features, wanted, ALL)
  const { mentions, countries, activities } = totals
  const chosen = Object.keys(totals.bars).filter(
    (year) => wanted.years === 'all' || (Number(year) >= wanted.years[0] && Number(year) <= wanted.years[1]),
  )
  await expect
    .poll(() =>
      page.evaluate(() => {
        const number = (selector: string, name: string) =>
          Number(document.querySelector(selector)?.getAttribute(name) ?? 0)
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="activities"]')]
        const countOf = (box: Element) => box.closest('label')?.querySelector('.activity-count')?.textContent
        return {
          mentions: number('.results', 'data-mentions'),
          countries: number('.results', 'data-countries'),
          rows: document.querySelectorAll('tbody tr[data-mention]').length,
          checked: boxes.filter((box) => box.checked).map((box) => box.value),
          activities: Object.fromEntries(boxes.map((box) => [box.value, Number(countOf(box))])),
          chosen: [...document.querySelectorAll('.bar[data-year][data-chosen="true"]')].map(
            (bar) => bar.getAttribute('data-year') ?? '',
          ),
        }
      }),
    )
    .toEqual({ mentions, countries, rows: mentions, checked: wanted.activities, activities, chosen })
}

function filters(page: Page): Locator {
  return page.getByRole('form', { name: words.filters.label })
}

function checkbox(page: Page, activity: string): Locator {
  return page.locator(`input[name="activities"][value="${activity}"]`)
}

function handle(page: Page, name: string): Locator {
  return page.getByRole('slider', { name })
}

function without(...activities: string[]): string[] {
  return ALL.filter((activity) => !activities.includes(activity))
}

async function extent(page: Page): Promise<[first: number, last: number]> {
  const years = page.locator('.bar[data-year]')
  const year = async (bar: Locator) => Number(await bar.getAttribute('data-year'))
  return [await year(years.first()), await year(years.last())]
}

/** Takes the handle that stands under one year's bar, whichever lies on top, to another's. */
async function drag(page: Page, from: number, to: number) {
  const middle = async (year: number) => {
    const box = await page.locator(`.bar[data-year="${year}"]`).boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  const track = await page.locator('.year-handles input').first().boundingBox()
  const y = (track?.y ?? 0) + (track?.height ?? 0) / 2
  await page.mouse.move(await middle(from), y)
  await page.mouse.down()
  await page.mouse.move(await middle(to), y, { steps: 5 })
  await page.mouse.up()
}
