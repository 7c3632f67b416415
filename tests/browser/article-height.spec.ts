// How high an embed's frame is: by the script for articles, whenever that comes and whatever box the embed is in.

import { expect, type Page } from '@playwright/test'
import { test } from './article-test.ts'
import { articleView } from './article-views.ts'
import { openEmbed } from './open-embed.ts'

test.use({ webGL: false, viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' })

const { query } = articleView({ activities: ['training'] })

test('a script that comes after the embeds have told their height learns it all the same, from a sandbox too', async ({
  page,
  hosts,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/embed/height.js', async (route) => {
    await released
    await route.continue()
  })
  const embeds = [undefined, 'allow-scripts'].map((sandbox) => ({
    atlas: hosts.open,
    query,
    ...(sandbox === undefined ? {} : { sandbox }),
  }))
  await page.goto(hosts.publish({ embeds }), { waitUntil: 'commit' })
  for (const index of embeds.keys()) await openEmbed(page, index)
  expect(await readFrames(page)).toEqual([900, 900])
  release()
  const wanted = await Promise.all(
    embeds.map(async (_, index) =>
      (await openEmbed(page, index))
        .locator('.embed')
        .evaluate((one) => Math.ceil(one.getBoundingClientRect().height)),
    ),
  )
  await expect.poll(() => readFrames(page)).toEqual(wanted)
  expect(wanted[0]).toBeLessThan(850)
})

function readFrames(page: Page): Promise<number[]> {
  return page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))
}
