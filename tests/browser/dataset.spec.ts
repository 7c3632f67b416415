// The whole dataset beside the page: there to be fetched, described for search engines, and not loaded by the page.

import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import { test } from './atlas-test.ts'
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
