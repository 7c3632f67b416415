import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import { test } from './atlas-test.ts'
import { openAtlas } from './open-atlas.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// An empty axe report is no evidence of access (keyboard.spec.ts is); a full one is evidence of the contrary.
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of [
    ['laptop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test(`axe finds nothing on a ${name} in the ${colorScheme} theme, closed and open`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await openAtlas(page, '', 'data')
      expect(await violations(page)).toEqual([])
      await openAtlas(page, 'country=KOR&years=2010-2018', 'data')
      await expect(page.locator('.panel')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await openAtlas(page, 'activities=none', 'data')
      expect(await violations(page)).toEqual([])
      await context.close()
    })
  }
}

test('at 320 px, which is 400 % of a laptop, nothing scrolls sideways and no text is cut', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const query of ['', 'country=MMR&years=2013-2016']) {
    await openAtlas(page, query, 'data')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await context.close()
})

test('at 1280 × 720 the map has room and both year handles stand in the window', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  for (const query of ['', 'country=MMR']) {
    await openAtlas(page, query, 'data')
    const stage = await page.locator('.map-stage').boundingBox()
    expect(stage?.height).toBeGreaterThan(300)
    for (const handle of await page.locator('.year-handles input').all()) {
      const box = await handle.boundingBox()
      expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThanOrEqual(720)
      expect((box?.x ?? 1280) + (box?.width ?? 0)).toBeLessThanOrEqual(1280)
    }
  }
  await context.close()
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const result = await axe.run()
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  })
}
