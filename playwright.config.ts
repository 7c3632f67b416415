// The browser tests: real Chromium on the built site, served as `npm start` serves it. Needs `npm run build` first.
//
// No flag for WebGL: headless Chromium draws it in software. Playwright itself turns off background traffic, updates and sync.

import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/lib/find-browser.mjs'
import { BROWSER_RESULTS } from './scripts/lib/test-total.mjs'
import { CHROMIUM_ARGS } from './tests/chromium-args.ts'

// `npm test` finds the browser and a free port and names both; started by hand the defaults serve. Where no browser is found
// Playwright looks for its own.
const browser = process.env.ATLAS_CHROMIUM ?? findBrowser()
const port = process.env.ATLAS_TEST_PORT ?? '4183'
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/browser',
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000, // software WebGL on two cores is slow, and slower with a neighbour
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: BROWSER_RESULTS }]],
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: CHROMIUM_ARGS,
    },
  },
  webServer: {
    command: `npm run --silent preview -- --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
