import { expect, type Page } from '@playwright/test'
import { countryWords } from '../../src/i18n/country-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { COLOURS, findViolations } from './find-violations.ts'
import { waitForLiveMap } from './open-atlas.ts'
import { readPublished } from './published.ts'
import { serveFolder } from './serve-folder.ts'

test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('from the first page a reader comes to each mention of a country, and to its passage', async ({
    page,
    request,
  }) => {
    const { features, documented } = await readPublished(request)
    await page.goto('./')
    await page.getByRole('link', { name: /each country’s mentions/ }).click()
    await expect(page).toHaveURL(/\/country\/$/)
    await expect(page.locator('.country-index a')).toHaveCount(documented.length)
    await page.getByRole('link', { name: 'Tanzania' }).click()
    await expect(page).toHaveURL(/\/country\/TZA\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tanzania')
    const own = features.filter(({ properties }) => properties.country === 'TZA')
    await expect(page.locator('article')).toHaveCount(own.length)
    for (const { properties } of own) {
      const article = page.locator(`[id="${properties.mention}"]`)
      await expect(article.getByRole('heading')).toHaveText(properties.title)
      await expect(article.getByRole('link', { name: words.panel.open })).toHaveAttribute('href', /#:~:text=/)
    }
    await expect(page.locator('.country-map path[data-outlined="TZA"]')).toBeVisible()
    // From one page to another that shares a mention, and to that mention.
    await page.goto('./country/ITA/')
    await page.locator('article').getByRole('link', { name: 'Germany' }).first().click()
    await expect(page).toHaveURL(/\/country\/DEU\/#[a-z0-9-]+$/)
    await expect(page.locator('article:target')).toBeInViewport()
  })
})

test.describe('where no script arrives', () => {
  test.use({ mustBeQuiet: false })

  for (const [name, viewport] of [
    ['laptop', { width: 1280, height: 720 }],
    ['phone', { width: 320, height: 640 }],
  ] as const) {
    test(`axe finds nothing on a ${name}, and nothing is wider than it`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.route('**/*.js', (route) => route.abort())
      for (const address of ['./country/', './country/RUS/']) {
        await page.goto(address)
        await page.emulateMedia({ colorScheme: 'light' })
        expect(await findViolations(page), address).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findViolations(page, { options: COLOURS }), `${address} dark`).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, address).toBeLessThanOrEqual(viewport.width)
      }
    })
  }
})

test.describe('with the live map', () => {
  test.use({ webGL: true })

  test('in a folder of any host the atlas takes the page over, with all its parts, and back leads back', async ({
    page,
  }) => {
    const host = await serveFolder('dist', '/desk/atlas/')
    const missing: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url())
    })
    try {
      await page.goto(`${host.address}country/`)
      await page.goto(`${host.address}country/TZA/?years=2013-2022`)
      const panel = page.locator('.panel')
      await expect(panel).toHaveAttribute('data-country', 'TZA')
      await expect(page).toHaveURL(`${host.address}?years=2013-2022&country=TZA`)
      await expect(page).toHaveTitle(words.pageTitle('Tanzania'))
      await expect(page.locator('.timeline output')).toHaveText(words.years.chosen(2013, 2022))
      await waitForLiveMap(page)
      // What is loaded when it is asked for: citations, the dialog of files, the table.
      await panel.locator('summary').filter({ hasText: words.cite.label }).first().click()
      await expect(panel.locator('[data-cites="entry"]')).toContainText(`${host.address}?mention=`)
      await page.getByRole('button', { name: words.download.button, exact: true }).click()
      await expect(page.locator('.picture-downloads img')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('tbody tr[data-mention]').first()).toBeAttached()
      await expect(page.getByRole('link', { name: words.nav.method, exact: true })).toHaveJSProperty(
        'href',
        `${host.address}method/`,
      )

      await panel.getByRole('button', { name: words.panel.close }).click()
      await expect(page).toHaveURL(`${host.address}?years=2013-2022`)
      await expect(page).toHaveTitle(words.title)
      await page.goBack()
      await expect(panel).toHaveAttribute('data-country', 'TZA')
      await expect(page).toHaveURL(`${host.address}?years=2013-2022&country=TZA`)
      await page.goBack()
      await expect(page).toHaveURL(`${host.address}country/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(countryWords.list.title)
      expect(missing).toEqual([])
    } finally {
      await host.close()
    }
  })
})

test('the text stays until the atlas is there, and who has come to a mention finds it open', async ({
  page,
  baseURL,
}) => {
  const release = await holdData(page)
  await watchRoot(page)
  await page.goto('./country/ITA/?uncertain=1')
  const article = page.locator('article').nth(2)
  await article.scrollIntoViewIfNeeded()
  await article.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const id = await article.getAttribute('id')
  await expect(page).toHaveURL(/\/country\/ITA\/\?uncertain=1$/)
  await expect(page).toHaveTitle(words.pageTitle('Italy'))
  release()
  await expect(page.locator(`.panel [data-mention="${id}"][data-picked="true"]`)).toBeInViewport()
  await expect(page).toHaveURL(`${baseURL}?uncertain=1&country=ITA&mention=${id}`)
  await expect(page.locator('.country-page')).toHaveCount(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.dataset.blank)).toBeUndefined()
})

test('a mention that the address names is open in the atlas', async ({ page, baseURL }) => {
  await page.goto('./country/TZA/#link-2022-072-1')
  await expect(page.locator('.panel [data-mention="link-2022-072-1"][data-picked="true"]')).toBeInViewport()
  await expect(page).toHaveURL(`${baseURL}?country=TZA&mention=link-2022-072-1`)
})

test.describe('where the data fails', () => {
  test.use({ mustBeQuiet: false })

  test('the text stays and says what is missing, and another try brings the atlas', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/mentions.geojson', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('./country/TZA/')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('mentions.geojson could not be fetched (503)')
    await expect(alert).toContainText(words.load.textStays)
    await expect(page.locator('article')).toHaveCount(3)
    await expect(page).toHaveURL(/\/country\/TZA\/$/)
    expect(await findViolations(page)).toEqual([])
    await page.unroute('**/mentions.geojson')
    await alert.getByRole('button', { name: words.load.retry }).click()
    await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
    await expect(page).toHaveURL(`${baseURL}?country=TZA`)
    await expect(alert).toHaveCount(0)
  })
})

/** @returns how to let it go. */
async function holdData(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/mentions.geojson', async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

/** Notes on the page itself whether it was ever empty between what was written and the atlas. */
async function watchRoot(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const look = () => {
        const root = document.getElementById('root')
        if (!root?.querySelector('h1')) document.documentElement.dataset.blank = 'true'
        window.requestAnimationFrame(look)
      }
      look()
    })
  })
}
