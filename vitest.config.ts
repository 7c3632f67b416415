// The unit tests: everything in tests/ but tests/browser, which Playwright runs against the built site.

import { configDefaults, defineConfig } from 'vitest/config'
import { UNIT_RESULTS } from './scripts/lib/test-total.mjs'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    environment: 'node',
    setupFiles: ['tests/set-up-properties.ts'],
    testTimeout: 60_000, // slow is no failure: a machine with other work takes ten times as long
    hookTimeout: 60_000,
    maxWorkers: '100%', // left to itself it keeps one processor free: of two that is half
    isolate: false, // the tests share nothing but pure modules, and starting anew for each file takes longer than they do
    reporters: ['default', ['json', { outputFile: UNIT_RESULTS }]],
  },
})
