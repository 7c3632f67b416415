// Tabs, accordions and carousels take a frame out of the layout and bring it back: what it shows must be what it showed.

import { expect, type Frame, type Page } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { test } from './article-test.ts'
import { articleView } from './article-views.ts'
import { openEmbed, waitForLive } from './open-embed.ts'
import { readEmbed } from './read-embed.ts'

test.use({ viewport: { width: 900, height: 1100 }, reducedMotion: 'reduce' })

/** What an article does to a frame, and how it takes it back. */
const WAYS = {
  'its parent is not laid out': { property: 'display', value: 'none', on: 'parent' },
  'it is not laid out itself': { property: 'display', value: 'none', on: 'frame' },
  'it has no width': { property: 'width', value: '0', on: 'frame' },
  'it has no height': { property: 'height', value: '0', on: 'frame' },
} as const

type Way = (typeof WAYS)[keyof typeof WAYS]

const QUERY = articleView({ activities: ['training', 'rendition'] }).query

for (const [name, way] of Object.entries(WAYS)) {
  test(`a live map is as it was after a while in which ${name}, and can be explored again`, async ({
    page,
    hosts,
  }) => {
    await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: QUERY }] }))
    const frame = await openEmbed(page, 0)
    await explore(frame)
    const before = await readMap(frame)
    await setStyle(page, way, way.value)
    await takeTurns(frame)
    await setStyle(page, way, '')
    await expect.poll(() => readMap(frame)).toEqual(before)
    await explore(frame)
    expect(await readMap(frame)).toEqual(before)
  })
}

test('a map whose frame is hidden while it starts stands still, and starts when it is asked again', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: QUERY }] }))
  const frame = await openEmbed(page, 0)
  const before = await readMap(frame)
  const way = WAYS['its parent is not laid out']
  await frame.locator('[data-do="explore"]').click()
  await page.mouse.move(0, 0)
  await setStyle(page, way, way.value)
  await takeTurns(frame)
  await setStyle(page, way, '')
  await expect.poll(() => readMap(frame)).toEqual(before)
  await explore(frame)
})

test('a frame that has no size at first is drawn when it gets one, for what it then is', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: QUERY }] }))
  const expected = await readMap(await openEmbed(page, 0))
  const way = WAYS['it is not laid out itself']
  await setStyle(page, way, way.value)
  const element = page.locator('iframe')
  await element.evaluate((frame: HTMLIFrameElement) => {
    frame.loading = 'eager'
    frame.src += '&again'
  })
  const frame = page.frame({ url: /again/ }) ?? (await page.waitForEvent('framenavigated'))
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
  await setStyle(page, way, '')
  await expect.poll(() => readMap(frame)).toEqual(expected)
})

async function explore(frame: Frame): Promise<void> {
  if ((await frame.locator('.embed-stage').getAttribute('data-mode')) === 'live') return
  await frame.getByRole('button', { name: embedWords.explore }).click()
  await waitForLive(frame)
  // A mouse that rests on a map starts it by itself, and whoever would press the button finds it gone.
  await frame.page().mouse.move(0, 0)
}

function setStyle(page: Page, { property, on }: Way, value: string): Promise<void> {
  return page.locator('iframe').evaluate(
    (frame, { property, on, value }) => {
      const parent = frame.parentElement
      const element = on === 'frame' || !parent ? frame : parent
      element.style.setProperty(property, value)
    },
    { property, on, value },
  )
}

/** So long that whatever the hidden page would do is done: a dozen of its messages to itself. */
async function takeTurns(frame: Frame): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
  }
}

/** Where its marks stand, in CSS pixels of the frame, and all that is said of them. */
async function readMap(frame: Frame): Promise<unknown> {
  const { marks, emptyMarks, stage, caption, legend } = await readEmbed(frame)
  const boxes = await frame.evaluate(() =>
    [...document.querySelectorAll('.world .pack')]
      .map((pack) => pack.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)),
  )
  const broken = await frame.evaluate(() => /Infinity|NaN/.test(document.documentElement.outerHTML))
  return { marks, emptyMarks, stage, caption, legend, boxes, broken }
}
