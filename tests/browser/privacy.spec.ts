import { expect } from '@playwright/test'
import { test } from './atlas-test.ts'
import { openAtlas } from './open-atlas.ts'

test('over a whole visit nothing is asked of another host and nothing is stored', async ({
  page,
  context,
  baseURL,
}) => {
  const hosts = new Set<string>()
  context.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await openAtlas(page)
  await page.getByLabel('Training').click()
  await page.getByLabel('First year').press('ArrowRight')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('listbox').press('Enter')
  await expect(page.locator('.panel')).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Status' }).click()
  await expect(page).toHaveURL(/country=/)
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin])
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: window.localStorage.length,
    session: window.sessionStorage.length,
    databases: (await window.indexedDB.databases()).length,
    caches: (await window.caches.keys()).length,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
})
