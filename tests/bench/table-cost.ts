/**
 * What the table costs in the page with 10,000 mentions: milliseconds of script from the change of a control until React
 * has answered, and of the longest task after it, in which what was deferred is rendered. It prints figures and passes no
 * judgement. Needs `npm run build`; part of `npm run bench`.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { serveMany } from '../browser/serve-many.ts'
import { CHROMIUM_ARGS } from '../chromium-args.ts'

const MENTIONS = 10_000
const ROUNDS = 8

const server = await preview({ preview: { port: 4196, host: '127.0.0.1' }, logLevel: 'error' })
const executablePath = process.env.ATLAS_CHROMIUM ?? findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS })
const baseURL = server.resolvedUrls?.local[0] ?? ''
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL })
// What runs in the page has been compiled on the way, by a compiler that calls this for each function with a name.
await page.addInitScript('globalThis.__name = (named) => named')
await serveMany(page, MENTIONS)
await page.goto(baseURL)
await page.locator('.map-stage[data-mode="live"]').waitFor()
await page.locator('.table-box').scrollIntoViewIfNeeded()

console.log(`The table with ${MENTIONS} mentions`)
for (const [name, times] of Object.entries(await page.evaluate(measure, ROUNDS))) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1).padStart(6)
  console.log(`${name.padEnd(42)} median ${at(0.5)} ms, worst ${at(1)} ms, of ${times.length}`)
}
await browser.close()
await server.close()

/** Runs in the page. React renders the answer to an event before the next microtask; what it defers comes in later tasks. */
async function measure(rounds: number): Promise<Record<string, number[]>> {
  const section = document.querySelector('#table')
  const field = section?.querySelector<HTMLInputElement>('input[type="search"]')
  const grouping = section?.querySelector('select')
  const inputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  const selectValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')
  const found: Record<string, number[]> = {}
  const type = (text: string) => {
    inputValue?.set?.call(field, text)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const group = (by: string) => {
    selectValue?.set?.call(grouping, by)
    grouping?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await time('first letter of the first query', () => type('a'))
  await time('first query taken back', () => type(''))
  for (let round = 0; round < rounds; round++) {
    for (const [index, column] of ['country', 'activity', 'what', 'date', 'status', 'document'].entries()) {
      await time(`sorted by ${column}`, () =>
        section?.querySelectorAll<HTMLElement>('thead button')[index]?.click(),
      )
    }
    await time('a letter typed', () => type('affa'))
    await time('a rare word typed', () => type('kingf'))
    await time('the query taken back', () => type(''))
    for (const by of ['country', 'activity', 'document', 'year', 'none']) {
      await time(`grouped by ${by}`, () => group(by))
    }
    await time('scrolled by a page', () => section?.querySelector('.table-box')?.scrollBy(0, 600))
    await time('scrolled by 1,000 rows', () => section?.querySelector('.table-box')?.scrollBy(0, 36_000))
  }
  return found

  async function time(name: string, change: () => void) {
    const start = performance.now()
    change()
    await Promise.resolve()
    const answer = performance.now() - start
    const longest = await longestTask(400)
    found[`${name}: answer`] = [...(found[`${name}: answer`] ?? []), answer]
    found[`${name}: longest task after`] = [...(found[`${name}: longest task after`] ?? []), longest]
  }

  /** A message is posted again and again, and waits while another task runs. */
  function longestTask(within: number): Promise<number> {
    const { port1, port2 } = new MessageChannel()
    let [longest, last] = [0, performance.now()]
    const end = last + within
    return new Promise((done) => {
      port1.onmessage = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (now > end) done(longest)
        else port2.postMessage(0)
      }
      port2.postMessage(0)
    })
  }
}
