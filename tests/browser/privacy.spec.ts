import { expect } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { openAtlas } from './open-atlas.ts'

// That the page logs no error and no warning is asked of every test, by atlas-test.ts.
test.use({ viewport: { width: 1100, height: 640 }, permissions: ['clipboard-read', 'clipboard-write'] })

test('over a whole visit nothing is asked of another host, and nothing is stored', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const sockets: string[] = []
  page.on('websocket', (socket) => sockets.push(socket.url()))

  await openAtlas(page)
  await page.locator('input[name="activities"][value="training"]').uncheck()
  await page.getByRole('slider', { name: words.years.from }).press('ArrowRight')
  await page.getByRole('button', { name: words.years.play }).click()
  await page.getByRole('button', { name: words.years.pause }).click()
  await page.getByRole('button', { name: words.map.zoomIn }).click()
  await page.getByRole('form').getByRole('button', { name: words.filters.reset }).click()
  await page.locator('[role="option"][data-country="KOR"]').click()
  await expect(page.locator('.panel')).toBeVisible()
  await expect(page).toHaveURL(/country=KOR/)
  await page.getByRole('button', { name: words.table.status }).click()
  await page.getByRole('button', { name: words.share.button }).click()
  await expect(page.getByRole('status').filter({ hasText: words.share.copied })).toBeVisible()

  const own = new URL(baseURL ?? '').origin
  // Pictures that the page makes itself have addresses without a host.
  const fetched = asked.filter((address) => !address.startsWith('data:'))
  expect(fetched.length).toBeGreaterThan(8)
  expect([...new Set(fetched.map((address) => new URL(address).origin))]).toEqual([own])
  expect(sockets).toEqual([])

  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: window.localStorage.length,
    session: window.sessionStorage.length,
    databases: (await window.indexedDB.databases()).length,
    caches: (await window.caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })

  // Links out are the reader's own step, and tell the other side nothing of this page's inside.
  const links = await page
    .locator('a[target="_blank"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('rel')))
  expect(links.length).toBeGreaterThan(50)
  for (const rel of links) expect(rel).toMatch(/noreferrer|noopener/)
})
