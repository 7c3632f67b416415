/**
 * Playwright's `test` with one guard more: a page that logs an error or a warning, or throws, fails its test whatever
 * else it shows.
 */
import { test as base, expect } from '@playwright/test'
import { refuseWebGL } from './open-atlas.ts'

/** The machine that runs this may have two cores and other work: slow is no failure. In milliseconds. */
const TEST_LIMIT = 120_000

/** Chromium's own remark on reading pixels in software WebGL; no page can prevent it. */
const DRIVER_REMARK = /GL Driver Message \(OpenGL, Performance/

interface Guard {
  /** False where a test breaks something on purpose, which the browser then logs. */
  readonly mustBeQuiet: boolean
  /**
   * False for tests that ask nothing of the live map: it stays a still picture. Software WebGL takes most of the time of a test that
   * looks at many views.
   */
  readonly webGL: boolean
  readonly map: undefined
  /** What the page complained of so far. */
  readonly complaints: string[]
}

export const test = base.extend<Guard>({
  mustBeQuiet: [true, { option: true }],
  webGL: [true, { option: true }],
  map: [
    async ({ page, webGL }, use) => {
      if (!webGL) await refuseWebGL(page)
      await use(undefined)
    },
    { auto: true },
  ],
  complaints: [
    async ({ page, mustBeQuiet }, use, testInfo) => {
      testInfo.setTimeout(Math.max(testInfo.timeout, TEST_LIMIT))
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`))
      page.on('console', (message) => {
        const text = message.text()
        if (['error', 'warning'].includes(message.type()) && !DRIVER_REMARK.test(text)) {
          complaints.push(`${message.type()}: ${text}`)
        }
      })
      await use(complaints)
      if (mustBeQuiet) expect(complaints, 'errors and warnings of the page').toEqual([])
    },
    { auto: true },
  ],
})
