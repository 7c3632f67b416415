// What an embed in an article is when a part of it fails: a map that can be read, and a sentence that says what is missing.

import { expect, type Frame } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { test } from './article-test.ts'
import { articleView } from './article-views.ts'
import { expectAllMentions, expectView } from './expect-embed.ts'
import { chooseCountry, openEmbed, waitForLive } from './open-embed.ts'
import { readPublished } from './published.ts'
import { readEmbed } from './read-embed.ts'

// What fails here is meant to fail, and browser and page say so on the console.
test.use({ mustBeQuiet: false, viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' })

const ASKED = articleView({ activities: ['training', 'agreement'], country: 'TZA' })

test.describe('without WebGL', () => {
  test.use({ webGL: false })
  test('the map stays a still picture that says so, and everything else works', async ({ page, hosts }) => {
    await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query }] }))
    const frame = await openEmbed(page, 0)
    await explore(frame)
    await expectStill(frame)
    await expectView(frame, ASKED, await readPublished(page.request))
    await chooseCountry(frame, 'TZA')
    await expect(frame.locator('.embed-sheet article[data-mention]').first()).toBeVisible()
  })
})

test('where the worker is blocked the map stays a still picture, and says so in the end', async ({
  page,
  hosts,
}) => {
  await page.clock.install({ time: new Date('2026-01-01T00:00:00Z') })
  const worker = page.waitForRequest('**/maplibre-gl-worker-*.js')
  await page.route('**/maplibre-gl-worker-*.js', (route) => route.abort())
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query }] }))
  const frame = await openEmbed(page, 0)
  await explore(frame)
  await worker
  await expect(async () => {
    await page.clock.fastForward(35_000) // the map waits for half a minute at most
    await expectStill(frame, 1000)
  }).toPass({ timeout: 30_000 })
  await expectView(frame, ASKED, await readPublished(page.request))
})

test('where the files of the data fail each says what is missing, and a later try has it', async ({
  page,
  hosts,
}) => {
  const published = await readPublished(page.request)
  const files = /(mentions\.geojson|countries\.topojson)$/
  await page.route(files, (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query }] }))
  const frame = await openEmbed(page, 0)
  await expectView(frame, ASKED, published)
  const sheet = frame.locator('.embed-sheet')
  await chooseCountry(frame, 'TZA')
  await expect(sheet.getByRole('alert')).toHaveText(embedWords.textsMissing)
  await expect(sheet.getByRole('link')).toHaveAttribute('href', new RegExp(`^${hosts.plain}\\?.*country=TZA`))
  await sheet.getByRole('button', { name: embedWords.close }).click()
  await frame.getByRole('button', { name: embedWords.viewData }).click()
  await expect(sheet.getByRole('alert')).toHaveText(embedWords.textsMissing)
  await sheet.getByRole('button', { name: embedWords.close }).click()
  await explore(frame)
  await expectStill(frame)
  await expectView(frame, ASKED, published)
  await explore(frame)
  await expect(frame.locator('.embed-notice')).toHaveText(`${embedWords.still} ${embedWords.reload}`)

  await page.unroute(files)
  await chooseCountry(frame, 'TZA')
  await expect(sheet.locator('article[data-mention]').first()).toBeVisible()
  // By key, and with the mouse elsewhere: one that rests on the map begins to explore by itself, sooner or later than the press.
  await page.mouse.move(1, 1)
  await page.keyboard.press('Escape')
  await explore(frame)
  await waitForLive(frame)
  await expect(frame.getByText(embedWords.still)).toHaveCount(0)
})

test('where its script is blocked or breaks off, an embed says so at once, offers nothing that only a script can do, and keeps no room for it', async ({
  page,
  hosts,
}) => {
  const published = await readPublished(page.request)
  const embeds = [hosts.plain, hosts.open].map((atlas) => ({ atlas, query: ASKED.query }))
  await page.route(`${hosts.plain}assets/embed-main-*.js`, (route) => route.abort())
  // As where page and script are of two builds.
  await page.route(`${hosts.open}embed/?*`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('class="embed-canvas"', '') })
  })
  await page.goto(hosts.publish({ embeds }))
  for (const index of embeds.keys()) {
    const frame = await openEmbed(page, index, 'html')
    await frame.locator('html[data-failed]').waitFor({ state: 'attached', timeout: 3000 })
    const seen = await readEmbed(frame)
    expectAllMentions(seen, published)
    expect(seen.withoutScript).toContain(embedWords.withoutScript.late)
    expect(seen.controls).toEqual([embedWords.openAtlas])
    await expect(frame.locator('button, input, select').filter({ visible: true })).toHaveCount(0)
    const gap = await frame.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      return (boxOf('.embed-legend')?.top ?? 0) - (boxOf('.embed-activities')?.bottom ?? 0)
    })
    expect(gap).toBeLessThan(12)
  }
})

async function explore(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: embedWords.explore }).click()
}

async function expectStill(frame: Frame, timeout = 15_000): Promise<void> {
  await expect(frame.locator('.embed-notice')).toHaveText(embedWords.still, { timeout })
  await expect(frame.locator('.embed-notice')).toBeInViewport()
  await expect(frame.locator('.embed-stage')).toHaveAttribute('data-mode', 'still')
  await expect(frame.getByRole('button', { name: embedWords.explore })).toBeVisible()
}
