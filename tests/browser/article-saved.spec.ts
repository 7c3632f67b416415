// An article that a reader saves as one file while a map in it is alive: the file has no canvas and no script, and the map is there.

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { test } from './article-test.ts'
import { articleView } from './article-views.ts'
import { openEmbed, waitForLive } from './open-embed.ts'
import { readEmbed } from './read-embed.ts'
import { countColours } from './read-pixels.ts'
import { captureScreen } from './record-screen.ts'

test.use({ viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' })

const ASKED = articleView({ activities: ['training', 'agreement'] })

test('a saved article keeps the land of a map that was alive, and its boxes as they were', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query }] }))
  const frame = await openEmbed(page, 0)
  await frame.getByRole('button', { name: embedWords.explore }).click()
  await waitForLive(frame)
  await frame.locator('input[value="diplomacy"]').check()
  expect((await readEmbed(frame)).land, 'a canvas draws the land').toBe(0)

  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureSnapshot', { format: 'mhtml' })
  const file = test.info().outputPath('article.mhtml')
  writeFileSync(file, data)
  await page.goto(pathToFileURL(file).href)
  const saved = page.frameLocator('iframe')
  await expect(saved.locator('.embed-caption')).toBeVisible()
  const [, kept] = page.frames()
  if (!kept) throw new Error('the file has no frame')
  const seen = await readEmbed(kept)
  expect(seen.land).toBeGreaterThan(200)
  const ticked = await kept
    .locator('.embed-activities input')
    .evaluateAll((all) =>
      all.flatMap((box) => ((box as HTMLInputElement).checked ? [(box as HTMLInputElement).value] : [])),
    )
  expect(ticked).toEqual(['training', 'agreement', 'diplomacy'])
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const outer = await page.locator('iframe').boundingBox()
  const { x, y, width, height } = seen.stage
  const box = { x: (outer?.x ?? 0) + x, y: (outer?.y ?? 0) + y, width, height }
  expect(countColours(await captureScreen(page), box)).toBeGreaterThan(4)
})
