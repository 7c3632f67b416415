/**
 * What a step of a lesson costs on a slow machine, a sixth of this one: milliseconds from the key to the last change of words and marks,
 * and to that of the land, which may follow. The last column is against a fixed piece of work in the same run, because machines are
 * noisy. A class waits at most 300 for words and marks. It prints figures and passes no judgement. Needs `npm run build`; part of
 * `npm run bench`.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'

const SLOWER = 6
/** Milliseconds: after opening, in which slides are composed ahead, and after each step. */
const OPENED = 4000
const WATCHED = 1200

const server = await preview({ preview: { port: 4198, host: '127.0.0.1' }, logLevel: 'error' })
const site = server.resolvedUrls?.local[0] ?? ''
const executablePath = process.env.ATLAS_CHROMIUM ?? findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-quic'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
const session = await page.context().newCDPSession(page)
/** @type {{ lessons: { id: string, steps: { question: unknown }[] }[] }} */
const { lessons } = await (await page.request.get(`${site}data/lessons.json`)).json()

for (const { id, steps } of lessons) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(`${site}?present=${id}`)
  await page.locator('.slide').waitFor()
  await page.waitForTimeout(OPENED)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const work = await page.evaluate(doFixedWork)
  const keys = steps.length - 1 + steps.filter(({ question }) => question).length
  const found = []
  for (let key = 0; key < keys; key++) found.push(await page.evaluate(takeStep, WATCHED))
  console.log(`${id}, ${keys} keys; the fixed work takes ${work.toFixed(0)} ms`)
  for (const part of /** @type {const} */ (['words and marks', 'land'])) {
    const times = found.map((one) => one[part]).sort((a, b) => a - b)
    const at = (/** @type {number} */ share) => times[Math.floor(share * (times.length - 1))] ?? 0
    const write = (/** @type {number} */ time) =>
      `${time.toFixed(0).padStart(5)} ms (${(time / work).toFixed(2)})`
    console.log(`  ${part.padEnd(16)} median ${write(at(0.5))}, worst ${write(at(1))}`)
  }
}
await browser.close()
await server.close()

/** Runs in the page. Strings and numbers, as drawing a slide is. */
function doFixedWork() {
  const start = performance.now()
  let path = ''
  for (let point = 0; point < 200_000; point++) {
    path += `${Math.round(Math.sin(point) * 1000) / 10},${point % 700} `
    if (path.length > 10_000) path = ''
  }
  return performance.now() - start
}

/**
 * Runs in the page. @param {number} watched
 * @returns {Promise<{ 'words and marks': number, land: number }>}
 */
function takeStep(watched) {
  return new Promise((resolve) => {
    const start = performance.now()
    const last = { 'words and marks': start, land: start }
    const watch = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const isLand =
          element?.closest('[data-layer="world"], [data-layer="land"]') || attributeName === 'data-land'
        last[isLand ? 'land' : 'words and marks'] = performance.now()
      }
    })
    watch.observe(document.querySelector('.slideshow') ?? document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
    setTimeout(() => {
      watch.disconnect()
      resolve({ 'words and marks': last['words and marks'] - start, land: last.land - start })
    }, watched)
  })
}
