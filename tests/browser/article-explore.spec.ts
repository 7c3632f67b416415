// The live map takes the place of the still one in an article, and goes again, without a reader's seeing it.

import { expect, type Frame, type Page } from '@playwright/test'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { test } from './article-test.ts'
import { ARTICLE_VIEWS } from './article-views.ts'
import { fingersOn, swipe, waitForScroll } from './fingers.ts'
import { openEmbed, waitForLive } from './open-embed.ts'
import { readEmbed } from './read-embed.ts'
import { comparePixels, countColours, type Difference, type PixelBox, type Pixels } from './read-pixels.ts'
import { captureScreen, recordScreen } from './record-screen.ts'
import { countContexts } from './watch-frames.ts'

/** Of the pixels of a map: the edges of the land, which SVG and WebGL smooth each in its own way. Without its land it were 7 %. */
const MOST_CHANGED = 0.02
/** In pixels: a border or a stripe is no wider, where a country of another colour would be. */
const WIDEST_CHANGE = 4

test.describe('three at once', () => {
  test.use({ viewport: { width: 700, height: 2700 }, reducedMotion: 'reduce' })
  test('three maps come to life where they stand, give their contexts back out of sight, and come to life again', async ({
    page,
    hosts,
  }) => {
    test.setTimeout(180_000) // four starts of a live map, three of them at once, without a GPU
    await page.goto(
      hosts.publish({ embeds: ARTICLE_VIEWS.map(({ query }) => ({ atlas: hosts.plain, query })) }),
    )
    const frames: Frame[] = []
    for (const index of [0, 1, 2]) frames.push(await openEmbed(page, index))
    await page.evaluate(() => scrollTo(0, 0))
    const stages = await Promise.all(frames.map((frame, index) => findStage(page, index, frame)))
    for (const { map } of stages) expect(map.y + map.height).toBeLessThan(2700)
    const boxes = await Promise.all(frames.map(readMarkBoxes))
    let before: Pixels

    await test.step('nothing but edges changes, and no map is blank on the way', async () => {
      await page.mouse.move(0, 0)
      before = await captureScreen(page)
      const screen = await recordScreen(page)
      for (const frame of frames) await frame.getByRole('button', { name: embedWords.explore }).click()
      await page.mouse.move(0, 0)
      for (const frame of frames) await waitForLive(frame)
      const after = await captureScreen(page)
      const shots = await screen.stop()
      expect(shots.length).toBeGreaterThan(1)
      for (const [index, { map, buttons }] of stages.entries()) {
        const difference = comparePixels(before, after, { box: map, without: [buttons] })
        expectAlike(difference)
        expect(countColours(after, map)).toBeGreaterThan(2)
        const worst = Math.max(...shots.map((shot) => changed(shots[0], shot, { map, buttons })))
        test.info().annotations.push({
          type: `pixels that change in map ${index + 1}`,
          description: `${percent(difference.share)}; at most ${percent(worst)} in ${shots.length} pictures on the way`,
        })
        expect(worst).toBeLessThan(MOST_CHANGED)
      }
      expect(await Promise.all(frames.map(readMarkBoxes))).toEqual(boxes)
    })

    await test.step('all three draw at once', async () => {
      for (const frame of frames) {
        // The first one is only made to see whether there are any, and given back at once.
        expect(await countContexts(frame)).toEqual({ made: 2, live: 1 })
        const { mode, land, canvases } = await readEmbed(frame)
        expect({ mode, land, canvases }).toEqual({ mode: 'live', land: 0, canvases: 1 })
      }
    })

    await test.step('out of sight each gives its context back, and the still map stands there', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      for (const frame of frames) {
        await expect.poll(() => countContexts(frame)).toEqual({ made: 2, live: 0 })
        const { mode, land, canvases } = await readEmbed(frame)
        expect({ mode, land: land > 200, canvases }).toEqual({ mode: 'still', land: true, canvases: 0 })
      }
      expect(await Promise.all(frames.map(readMarkBoxes))).toEqual(boxes)
    })

    await test.step('back in sight it waits to be asked, and then explores again', async () => {
      await page.evaluate(() => scrollTo(0, 0))
      const [frame] = frames
      if (!frame) throw new Error('no frame')
      await frame.getByRole('button', { name: embedWords.explore }).click()
      await waitForLive(frame)
      expect(await countContexts(frame)).toEqual({ made: 4, live: 1 })
      await page.mouse.move(0, 0)
      const [stage] = stages
      if (stage)
        expectAlike(
          comparePixels(before, await captureScreen(page), { box: stage.map, without: [stage.buttons] }),
        )
      await frame.locator('[data-do="zoom-in"]').click()
      await expect(frame.locator('[data-do="zoom-out"]')).toHaveAttribute('aria-disabled', 'false')
    })
  })
})

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' })
  test('one finger scrolls the article over still and live maps, and a tap opens a country', async ({
    page,
    hosts,
  }) => {
    const embeds = [0, 1].map((index) => ({ atlas: hosts.plain, query: ARTICLE_VIEWS[index]?.query ?? '' }))
    await page.goto(hosts.publish({ embeds }))
    const frame = await openEmbed(page, 0)
    await expectSwipe(page, frame)
    expect(await countContexts(frame)).toEqual({ made: 0, live: 0 })

    const sheet = frame.locator('.embed-sheet')
    const opened = sheet.getByRole('heading', { level: 2 })
    // A tap that comes while the page still rolls stops it, and does no more: a reader taps again.
    await expect(async () => {
      const mark = await findMark(page, 0, frame, 'ARG')
      await page.touchscreen.tap(mark.x, mark.y)
      await expect(opened).toHaveText('Argentina', { timeout: 3000 })
    }).toPass({ timeout: 30_000 })
    await expect(sheet.locator('article[data-mention]').first()).toBeVisible()
    await waitForLive(frame)
    await sheet.getByRole('button', { name: embedWords.close }).tap()
    await expect(sheet).toBeHidden()

    const actions = await frame
      .locator('.embed-stage, .embed-canvas, .embed-canvas canvas')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).touchAction))
    expect(actions.length).toBe(3)
    for (const action of actions) expect(action).toMatch(/^(auto|pan-x pan-y|manipulation)$/)
    await expectSwipe(page, frame)
    const { mode } = await readEmbed(frame)
    expect(mode, 'a swipe leaves a map alone that stays in sight').toBe('live')
  })
})

/** Scrolls on and back by a finger on the middle of the first map. */
async function expectSwipe(page: Page, frame: Frame): Promise<void> {
  const touch = await fingersOn(page)
  for (const by of [-120, 120]) {
    const { map } = await findStage(page, 0, frame)
    const before = await page.evaluate(() => scrollY)
    await swipe(touch, { x: map.x + map.width / 2, y: map.y + map.height / 2 }, by)
    const scrolled = async () => (before - (await page.evaluate(() => scrollY))) / by
    await expect.poll(scrolled, 'the article scrolls').toBeGreaterThan(0.5)
    await waitForScroll(page)
  }
}

interface Stage {
  /** In the window. */
  readonly map: PixelBox
  /** The buttons on it, before and after. */
  readonly buttons: PixelBox
}

async function findStage(page: Page, index: number, frame: Frame): Promise<Stage> {
  const outer = await page.locator('iframe').nth(index).boundingBox()
  const { stage } = await readEmbed(frame)
  const [x, y] = [(outer?.x ?? 0) + stage.x, (outer?.y ?? 0) + stage.y]
  return {
    map: { ...stage, x, y },
    buttons: { x, y: y + stage.height - 130, width: 170, height: 130 },
  }
}

async function findMark(
  page: Page,
  index: number,
  frame: Frame,
  country: string,
): Promise<{ x: number; y: number }> {
  const outer = await page.locator('iframe').nth(index).boundingBox()
  const mark = await frame.locator(`.world .pack[data-country="${country}"]:visible`).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  return { x: (outer?.x ?? 0) + mark.x, y: (outer?.y ?? 0) + mark.y }
}

/** Of all marks and names. */
function readMarkBoxes(frame: Frame): Promise<number[][]> {
  return frame
    .locator('.world .design')
    .locator('.pack, text')
    .evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y, width, height]
      }),
    )
}

function expectAlike({ share, square }: Difference): void {
  expect(share).toBeLessThan(MOST_CHANGED)
  expect(square).toBeLessThanOrEqual(WIDEST_CHANGE)
}

function changed(first: Pixels | undefined, shot: Pixels, { map, buttons }: Stage): number {
  if (!first) throw new Error('no picture of the screen')
  return comparePixels(first, shot, { box: map, without: [buttons] }).share
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`
}
