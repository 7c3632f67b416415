// The unit tests: everything in tests/ but tests/browser, which Playwright runs against the built site.

import { configDefaults, defineConfig } from 'vitest/config'
import { UNIT_RESULTS } from './scripts/lib/test-total.mjs'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: UNIT_RESULTS }]],
  },
})
