/**
 * What a filter costs: milliseconds of script in the page from the change of a control until React has answered, and of
 * the longest task after it, in which what was deferred is rendered and WebGL may be waited for. A frame has 16.7. It
 * prints figures and passes no judgement. Needs `npm run build`; part of `npm run bench`.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'

const ROUNDS = 12

const server = await preview({ preview: { port: 4197, host: '127.0.0.1' }, logLevel: 'error' })
const executablePath = process.env.ATLAS_CHROMIUM ?? findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-quic'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.goto(server.resolvedUrls?.local[0] ?? '')
await page.locator('.map-stage[data-mode="live"]').waitFor()

for (const [name, times] of Object.entries(await page.evaluate(measure, ROUNDS))) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1).padStart(6)
  console.log(`${name.padEnd(42)} median ${at(0.5)} ms, worst ${at(1)} ms, of ${times.length}`)
}
await browser.close()
await server.close()

/**
 * Runs in the page. React renders the answer to an event before the next microtask; what it defers comes in later tasks.
 * @param {number} rounds
 */
async function measure(rounds) {
  const from = /** @type {HTMLInputElement} */ (document.querySelector('input[type="range"]'))
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll('input[name="activities"]')
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  /** @type {Record<string, number[]>} */
  const found = {}
  const note = (/** @type {string} */ name, /** @type {number} */ time) => {
    found[name] = [...(found[name] ?? []), time]
  }
  for (let round = 0; round < rounds; round++) {
    await time('one activity off or on', () => boxes[round % boxes.length]?.click())
    await time('first year moved', () => {
      native?.set?.call(from, String(2000 + round))
      from.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  return found

  async function time(/** @type {string} */ name, /** @type {() => void} */ change) {
    const start = performance.now()
    change()
    await Promise.resolve()
    note(`${name}: answer`, performance.now() - start)
    note(`${name}: longest task after`, await longestTask(400))
  }

  /** A message is posted again and again, and waits while another task runs. */
  function longestTask(/** @type {number} */ within) {
    const { port1, port2 } = new MessageChannel()
    let [longest, last] = [0, performance.now()]
    const end = last + within
    return new Promise((/** @type {(longest: number) => void} */ done) => {
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
