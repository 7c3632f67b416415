// The whole dataset beside the page: there to be fetched, described for search engines, and not loaded by the page.

import { createHash } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { DATA_TABLES } from '../../src/export/tables/data-tables.ts'
import { dataPageWords } from '../../src/i18n/data-page-words.ts'
import { dataWords } from '../../src/i18n/data-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { openAtlas } from './open-atlas.ts'

interface Described {
  readonly path: string
  readonly hash: string
}

test('every file that the descriptor names is served as it was described', async ({ request }) => {
  const { resources } = await (await request.get('data/datapackage.json')).json()
  expect(resources.length).toBeGreaterThan(25)
  for (const { path, hash } of resources as readonly Described[]) {
    const served = await (await request.get(`data/${path}`)).body()
    expect(`sha256:${createHash('sha256').update(served).digest('hex')}`, path).toBe(hash)
  }
})

test('the page says in its head where the data is, and loads of it only what it shows', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openAtlas(page)
  await page.waitForLoadState('networkidle')
  const names = asked.filter((path) => path.includes('/data/')).map((path) => path.split('/data/')[1])
  expect(names.sort()).toEqual(['atlas.json', 'countries.topojson', 'mentions.geojson'])

  const blocks = page.locator('head script[type="application/ld+json"]')
  await expect(blocks).toHaveCount(1)
  const { distribution } = JSON.parse((await blocks.textContent()) ?? '')
  for (const { contentUrl } of distribution) {
    const address = await page.evaluate((relative) => new URL(relative, document.baseURI).href, contentUrl)
    expect((await page.request.get(address)).ok(), address).toBe(true)
  }
})

test('every table is served as UTF-8, and says so itself', async ({ request }) => {
  for (const { name } of DATA_TABLES) {
    const answer = await request.get(`data/${name}.csv`)
    expect(answer.headers()['content-type'], name).toBe('text/csv; charset=utf-8')
    expect((await answer.body()).subarray(0, 3).toString('hex'), name).toBe('efbbbf')
  }
})

test.describe('all the data', () => {
  test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

  test('is in the Download dialog, whatever is selected: one file, a short table, and a page that lists every table', async ({
    page,
  }) => {
    await openAtlas(page, 'activities=none', 'data')
    await page.getByRole('button', { name: words.download.button, exact: true }).click()
    const part = page.getByRole('dialog').getByRole('region', { name: dataWords.all.title })
    await expect(part.getByRole('link')).toHaveCount(3) // its code comes when the dialog is opened
    const addresses = await part
      .getByRole('link')
      .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])))
    expect(addresses.map((address) => address.replace(/^.*\/data\//, ''))).toEqual([
      'all-data.zip',
      'mentions_for_reporters.csv',
      '',
    ])
    const [archive = '', reporters = ''] = addresses
    expect((await page.request.get(reporters)).ok()).toBe(true)
    const held = Object.keys(unzipSync(await (await page.request.get(archive)).body()))
    for (const { name } of DATA_TABLES)
      for (const file of [`${name}.csv`, `${name}.parquet`])
        expect(
          held.filter((path) => path.endsWith(`/${file}`)),
          file,
        ).toHaveLength(1)

    const [opened] = await Promise.all([page.waitForEvent('popup'), part.getByRole('link').last().click()])
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(dataPageWords.headline)
    await opened.close()
  })

  test('is named at the foot of the page and on the method page, and every link there leads to a file', async ({
    page,
  }) => {
    await openAtlas(page, '', 'data')
    await page.getByRole('link', { name: words.allData, exact: true }).click()
    await expect(page).toHaveURL(/\/data\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataPageWords.headline)
    await expectFiles(page, 'a[href]')
    await page.goto('./method/#data')
    await expect(page.locator('#data pre')).toHaveCount(3)
    await expectFiles(page, '#data a[href]')
  })

  for (const [name, viewport] of [
    ['laptop', { width: 1280, height: 720 }],
    ['phone', { width: 390, height: 844 }],
    ['laptop zoomed to 400 %', { width: 320, height: 640 }],
  ] as const) {
    test(`is a page in which axe finds nothing on a ${name}, and only its tables scroll sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto('./data/')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page), colorScheme).toEqual([])
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
    })
  }
})

/** Each own address that the links lead to is served. */
async function expectFiles(page: Page, links: string): Promise<void> {
  const addresses = await page
    .locator(links)
    .evaluateAll((found) => found.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])))
  const own = [...new Set(addresses.map((address) => address.replace(/#.*$/, '')))].filter((address) =>
    address.startsWith(new URL('/', page.url()).href),
  )
  expect(own.length).toBeGreaterThan(2 * DATA_TABLES.length)
  for (const address of own) expect((await page.request.get(address)).ok(), address).toBe(true)
}
