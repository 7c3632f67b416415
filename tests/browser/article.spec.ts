// An article with twenty embeds from another site: readable before any script, and then as each address asks.

import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { test } from './article-test.ts'
import { ARTICLE_VIEWS } from './article-views.ts'
import { expectAllMentions, expectPainted, expectView } from './expect-embed.ts'
import { openEmbed } from './open-embed.ts'
import { readPublished } from './published.ts'
import { readEmbed } from './read-embed.ts'
import { readShifts } from './watch-frames.ts'

test.use({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' })

const FRAMES = ARTICLE_VIEWS.map((_, index) => index)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('all twenty embeds of an article are finished maps of all mentions', async ({ page, hosts }) => {
    const published = await readPublished(page.request)
    await page.goto(
      hosts.publish({ embeds: ARTICLE_VIEWS.map(({ query }) => ({ atlas: hosts.plain, query })) }),
    )
    for (const index of FRAMES) {
      const frame = await openEmbed(page, index, 'html')
      const seen = await readEmbed(frame)
      expectAllMentions(seen, published)
      // That a sentence says so is tested in a sandbox: the switch used here leaves <noscript> out.
      expect(seen.controls, 'only what works without a script').toEqual([embedWords.openAtlas])
      await expectPainted(page, index, seen)
    }
  })
})

test('while no script has arrived an embed can be read, and says in the end that it shows all mentions', async ({
  page,
  hosts,
}) => {
  const published = await readPublished(page.request)
  const scripts = await holdScripts(page)
  await page.goto(
    hosts.publish({ embeds: ARTICLE_VIEWS.map(({ query }) => ({ atlas: hosts.plain, query })) }),
    { waitUntil: 'commit' },
  )
  // One is asked for nothing else; the others wait for seconds each.
  const some = FRAMES.filter((index) => index % 6 === 0)
  const frames = new Map<number, Frame>()
  for (const index of some) frames.set(index, await openEmbed(page, index, 'html'))
  for (const [index, frame] of frames) {
    const flags = ARTICLE_VIEWS[index]?.flags
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
    // The sentence waits for the script for 4 seconds, and so does all that another view would change.
    await expect(frame.locator('.embed-late')).toBeVisible()
    await expect(frame.locator('.embed-foot')).toBeVisible()
    const seen = await readEmbed(frame)
    expectAllMentions(seen, published, flags)
    await expectPainted(page, index, seen)
    expect(seen.withoutScript).toContain(embedWords.withoutScript.late)
    expect(seen.controls, 'only what works without a script').toEqual([embedWords.openAtlas])
  }
  scripts.release()
  for (const [index, frame] of frames) {
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
    await expectView(frame, ARTICLE_VIEWS[index], published)
    expect((await readEmbed(frame)).withoutScript).toBe('')
  }
})

test('twenty embeds show what their addresses ask for, shift nothing, and keep it while the article is scrolled', async ({
  page,
  context,
  hosts,
}) => {
  const published = await readPublished(page.request)
  const asked = recordHosts(context)
  await page.goto(
    hosts.publish({ embeds: ARTICLE_VIEWS.map(({ query }) => ({ atlas: hosts.plain, query })) }),
  )
  const frames: Frame[] = []
  await test.step('each shows its view, in a frame as high as that', async () => {
    for (const index of FRAMES) {
      const frame = await openEmbed(page, index)
      frames.push(frame)
      await expectView(frame, ARTICLE_VIEWS[index], published)
      await expectHeightKept(page, index, frame)
    }
  })
  const settled = await page.evaluate(() => performance.now())
  await test.step('heights that others tell are not taken', async () => {
    const heights = await readHeights(page)
    await page.evaluate(async (address) => {
      const stranger = document.createElement('iframe')
      const told = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data.atlasHeight === 4321 && resolve())
      })
      stranger.style.cssText = 'position: fixed; top: 0; left: 0; height: 150px; opacity: 0'
      stranger.src = address
      document.body.append(stranger)
      postMessage({ atlasHeight: 1234 }, '*')
      await told
    }, `${hosts.origin}/stranger`)
    expect(await readHeights(page)).toEqual([...heights, 150])
  })
  await test.step('scrolling up and down loses no map', async () => {
    await page.evaluate(async () => {
      while (scrollY > 0) {
        scrollBy(0, -700)
        await new Promise((shown) => requestAnimationFrame(shown))
      }
    })
    for (const [index, frame] of frames.entries()) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
      await expectView(frame, ARTICLE_VIEWS[index], published)
      await expectPainted(page, index, await readEmbed(frame))
    }
  })
  await test.step('nothing has shifted', async () => {
    for (const [index, frame] of frames.entries()) {
      expect(await readShifts(frame), `layout shifts in embed ${index + 1}`).toEqual([])
    }
    const late = (await readShifts(page.mainFrame())).filter(({ time }) => time > settled)
    expect(late, 'layout shifts of the article').toEqual([])
  })
  expect([...asked].sort()).toEqual([new URL(hosts.plain).origin, hosts.origin].sort())
})

interface HeldScripts {
  readonly release: () => void
}

/** Of both sites. What stands in the HTML itself runs. */
async function holdScripts(page: Page): Promise<HeldScripts> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return { release }
}

function recordHosts(context: BrowserContext): ReadonlySet<string> {
  const hosts = new Set<string>()
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin)
  })
  return hosts
}

async function expectHeightKept(page: Page, index: number, frame: Frame): Promise<void> {
  await expect(async () => {
    const { contentHeight, frameHeight } = await readEmbed(frame)
    expect(Math.abs(frameHeight - contentHeight), `height of embed ${index + 1}`).toBeLessThanOrEqual(1)
    expect((await readHeights(page))[index]).toBe(frameHeight)
  }).toPass({ intervals: [20, 50, 100] })
}

function readHeights(page: Page): Promise<number[]> {
  return page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))
}
