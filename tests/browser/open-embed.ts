/** Brings an embed of the open article into sight and waits until it is there. */
import { expect, type Frame, type Page } from '@playwright/test'
import { LIVE_LIMIT } from './open-atlas.ts'

/**
 * @param index of the frame in the article, from 0.
 * @param until `html`: it is read to its end; `ready`: its script has drawn what its address asks for.
 */
export async function openEmbed(
  page: Page,
  index: number,
  until: 'html' | 'ready' = 'ready',
): Promise<Frame> {
  const element = page.locator('iframe').nth(index)
  await element.scrollIntoViewIfNeeded()
  const frame = await (await element.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`the article has no frame ${index}`)
  await frame.locator('#embed-data').waitFor({ state: 'attached' })
  // Nothing is laid out before its style sheet is there.
  const sheets = () => frame.evaluate(() => document.styleSheets.length)
  await expect.poll(sheets, { intervals: [20, 50, 100] }).toBeGreaterThan(0)
  if (until === 'ready') await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
  return frame
}

export async function waitForLive(frame: Frame): Promise<void> {
  await expect(frame.locator('.embed-stage')).toHaveAttribute('data-mode', 'live', { timeout: LIVE_LIMIT })
}
