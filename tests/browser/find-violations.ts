/** What axe finds wrong with the page as it stands. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/** All that a theme can change; the rest of a state is the same in both. */
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Scope {
  /** Of axe: all rules unless told. */
  readonly options?: RunOptions
  /** Selects what is looked at: the whole page unless told, which has hundreds of rows. */
  readonly within?: string | undefined
}

/** @returns a line for each rule that is broken, with the elements that break it. */
export async function findViolations(page: Page, { options = {}, within }: Scope = {}): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window)
  // Not as a script of the page, which may have none but its own files.
  if (!loaded) await page.evaluate(AXE)
  return page.evaluate(
    async ([given, selector]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: Node, options: RunOptions) => Promise<AxeResults> }
      }
      const context = selector ? document.querySelector(selector) : document
      if (!context) throw new Error(`the page has no ${selector}`)
      const { violations: found } = await axe.run(context, given)
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    },
    [options, within] as const,
  )
}
