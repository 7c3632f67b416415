// Sums the unit tests and the browser tests into the one line that ends `npm test`: "12 passed, 0 failed".
// Both runners write their results as JSON; their configurations take the files' places from here.

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Not in test-results/: Playwright empties that folder when it starts.
export const UNIT_RESULTS = 'node_modules/.cache/atlas/unit-tests.json'
export const BROWSER_RESULTS = 'node_modules/.cache/atlas/browser-tests.json'

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/** Forgets the last run's results, so that a run which stops early does not report them. @param {string} root */
export function clearTestResults(root) {
  for (const file of [UNIT_RESULTS, BROWSER_RESULTS]) rmSync(join(root, file), { force: true })
}

/** The results of this run, none where a runner did not get to write them. @param {string} root @returns {Count[]} */
export function readTestResults(root) {
  const unit = readJson(join(root, UNIT_RESULTS))
  const browser = readJson(join(root, BROWSER_RESULTS))
  return [...(unit ? [unitCount(unit)] : []), ...(browser ? [browserCount(browser)] : [])]
}

/**
 * @param {Count[]} counts
 * @param {boolean} succeeded whether every step did. A run that stopped for something that is no test (a type error, a test file
 *   that does not load) never says "0 failed": the step counts as one.
 */
export function closingLine(counts, succeeded) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const count of counts) {
    total.passed += count.passed
    total.failed += count.failed
    total.skipped += count.skipped
  }
  const failed = succeeded ? total.failed : Math.max(total.failed, 1)
  return `${total.passed} passed, ${failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`
}

/**
 * Of Vitest's JSON report.
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number}} report
 */
export function unitCount(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Of Playwright's JSON report. A flaky test, which passed when tried again, is a failed one.
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} report
 */
export function browserCount({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
