/** What axe finds wrong with the page as it stands. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/** All that a theme can change; the rest of a state is the same in both. */
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * @param options of axe: all rules unless told.
 * @returns a line for each rule that is broken, with the elements that break it.
 */
export async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window)
  // Not as a script of the page, which may have none but its own files.
  if (!loaded) await page.evaluate(AXE)
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    const { violations: found } = await axe.run(given)
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }, options)
}
