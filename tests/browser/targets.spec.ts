// Whatever can be pressed is large enough for a finger, in every state of the page and in its other faces.

import { expect, type Page } from '@playwright/test'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findSmallTargets } from './find-small-targets.ts'
import { goToView, openAtlas } from './open-atlas.ts'

interface State {
  readonly name: string
  readonly query: string
  readonly reach?: (page: Page) => Promise<void>
}

const STATES: readonly State[] = [
  { name: 'nothing open', query: '' },
  {
    name: 'filters at work',
    query: 'activities=training,agreement&years=2010-2018&statuses=reported,claimed',
  },
  { name: 'nothing left', query: 'activities=none' },
  { name: 'a link that reads badly', query: 'country=ZZZ&statuses=claimed' },
  { name: 'everything unfolded', query: 'documents=link-2022', reach: unfoldAll },
  { name: 'a country', query: 'country=KOR&years=2010-2018', reach: unfoldAll },
  { name: 'a region', query: 'region=035', reach: unfoldAll },
  { name: 'countries side by side', query: 'compare=TZA,UGA,KEN,ZAF' },
  { name: 'the filters beside a profile', query: 'country=TZA', reach: press(words.filters.open(0)) },
  { name: 'downloads', query: 'country=TZA', reach: press(words.download.button) },
  { name: 'an embed', query: 'country=TZA', reach: press(embedButtonWords.button) },
  { name: 'findings', query: '', reach: search },
]

for (const [name, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.use({ webGL: false, viewport, reducedMotion: 'reduce' })
    test('all that can be pressed is at least 24 pixels wide and high', async ({ page }) => {
      await openAtlas(page, '', 'data')
      for (const { name: state, query, reach } of STATES) {
        await goToView(page, query)
        await reach?.(page)
        const { measured, small } = await findSmallTargets(page)
        expect(measured, state).toBeGreaterThan(20)
        expect.soft(small, state).toEqual([])
        if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape')
      }
    })

    test('and so it is in the embed and on the other pages', async ({ page }) => {
      for (const path of ['embed/', 'country/', 'country/TZA/', 'method/']) {
        await page.goto(`./${path}`)
        const { measured, small } = await findSmallTargets(page)
        expect(measured, path).toBeGreaterThan(3)
        expect.soft(small, path).toEqual([])
      }
    })
  })
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expect(page.locator('.facets[open] .facet').first()).toBeAttached()
}

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: words.search.label }).fill('sou')
  await expect(page.getByRole('option').first()).toBeVisible()
}

function press(name: string) {
  return async (page: Page) => {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(
      page.getByRole('dialog').locator('.hint').filter({ hasText: words.load.waiting }),
    ).toHaveCount(0)
  }
}
