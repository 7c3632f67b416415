// What a reader on a slow line sees: pages that come piece by piece, painted after each, and a style sheet that is late. Nothing moves.

import { expect, type Page } from '@playwright/test'
import { test } from './atlas-test.ts'
import { serveArticles } from './serve-article.ts'
import { serveFolder } from './serve-folder.ts'
import { readShifts, watchFrames } from './watch-frames.ts'

test.use({ webGL: false, viewport: { width: 1000, height: 900 } })

const SIZES = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a projector', width: 1280, height: 720 },
]

const PAGES = [
  { path: '', parts: ['.intro', '.map-stage', '.legend', '.bars', '.country-list', '#documents'] },
  { path: 'country/TZA/', parts: ['h1', 'main'] },
  { path: 'method/', parts: ['h1', 'main'] },
  { path: 'embed/', parts: ['.world', '.embed-caption', '.embed-controls', '.embed-legend', '.embed-foot'] },
]

for (const { name, width, height } of SIZES) {
  test(`on ${name} nothing moves while a page arrives`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await watchFrames(page)
    let painted = 0
    const host = await serveFolder('dist', '/', {
      headers: false,
      beforePiece: async () => {
        await paint(page)
        painted++
      },
    })
    for (const { path, parts } of PAGES) {
      painted = 0
      await page.goto(host.address + path)
      expect(painted).toBeGreaterThan(20)
      for (const part of parts) await expect(page.locator(part).first()).toBeVisible()
      expect(await readShifts(page.mainFrame()), `/${path}`).toEqual([])
    }
    await page.goto('about:blank') // asks for nothing more
    await host.close()
  })
}

test('nothing of an embed moves in its frame, neither while it arrives nor when its style sheet is late', async ({
  page,
}) => {
  await watchFrames(page)
  const articles = await serveArticles()
  const slow = await serveFolder('dist', '/', { headers: false, beforePiece: () => paint(page) })
  const plain = await serveFolder('dist', '/', { headers: false })
  let letStyles = () => {}
  const held = new Promise<void>((resolve) => {
    letStyles = resolve
  })
  await page.route(`${plain.address}**/*.css`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(
    articles.publish({ embeds: [slow, plain].map(({ address }) => ({ atlas: address, query: '' })) }),
    {
      waitUntil: 'commit',
    },
  )
  for (const [index, host] of [slow, plain].entries()) {
    const element = page.locator('iframe').nth(index)
    await element.scrollIntoViewIfNeeded()
    const frame = await (await element.elementHandle())?.contentFrame()
    if (!frame) throw new Error(`the article has no frame ${index}`)
    if (host === plain) {
      // Asked where things are, a browser lays out what it has, styled or not.
      for (let times = 0; times < 20; times++) {
        await frame.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect())
        await paint(page)
      }
      letStyles()
    }
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
    await expect(frame.locator('.embed-foot')).toBeVisible()
    expect(await readShifts(frame), `embed ${index + 1}`).toEqual([])
  }
  await page.goto('about:blank')
  await Promise.all([articles.close(), slow.close(), plain.close()])
})

/** Two frames further. A page that is just being replaced has none to wait for. */
async function paint(page: Page): Promise<void> {
  const twice = () =>
    new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(null))))
  await page.evaluate(twice).catch(() => undefined)
}
