import { expect, type Page } from '@playwright/test'
import type { Lesson } from '../../src/domain/lesson.ts'
import { presentButtonWords } from '../../src/i18n/present-button-words.ts'
import { presentWords } from '../../src/i18n/present-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findViolations } from './find-violations.ts'
import { contrastOf, measureTexts } from './measure-slide.ts'
import { openAtlas } from './open-atlas.ts'

// A slide is drawn from SVG: it asks nothing of the live map behind it.
test.use({ viewport: { width: 1280, height: 720 }, webGL: false })

const LESSON = 'what-is-police-diplomacy'
const BASE = 'activities=rendition&country=EGY'

async function readLesson(page: Page): Promise<Lesson> {
  const response = await page.request.get('./data/lessons.json')
  const { lessons } = (await response.json()) as { lessons: Lesson[] }
  const lesson = lessons.find(({ id }) => id === LESSON)
  if (!lesson) throw new Error(`no lesson ${LESSON}`)
  return lesson
}

async function openSlide(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`)
  await expect(page.locator('.slide')).toBeVisible()
}

/** All that can be read is large enough and stands out, as drawn and in a bright room. */
async function expectReadable(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const texts = await measureTexts(page)
  expect(texts.length).toBeGreaterThan(5)
  const faults = texts.filter(
    (one) => one.size < (one.heading ? 44 : 28) - 0.01 || contrastOf(one, 0) < 7 || contrastOf(one, 0.2) < 3,
  )
  expect(faults).toEqual([])
}

test('a whole lesson is given by keys, and the page is there again as it was', async ({ page, context }) => {
  const lesson = await readLesson(page)
  await openAtlas(page, BASE, 'data')
  // At any other time these keys are the page's.
  for (const key of ['n', 'b', 'g', '.', 'r', 'PageDown', 'Home']) await page.keyboard.press(key)
  await expect(page.locator('.slideshow')).toHaveCount(0)
  expect(context.pages()).toHaveLength(1)

  await page.getByRole('button', { name: presentButtonWords.button }).click()
  await page.getByRole('button', { name: lesson.title }).click()
  const heading = page.locator('.slide h1')
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`\\?${BASE}&present=${LESSON}$`))

  for (const [index, step] of lesson.steps.entries()) {
    await expect(heading).toHaveText(step.headline)
    await expect(page.locator('.slide-step')).toHaveText(presentWords.step(index + 1, lesson.steps.length))
    await expect(page.getByText(step.text[0] ?? '')).toBeVisible()
    await expectReadable(page)
    if (step.question) {
      const map = await page.locator('.slide-map').boundingBox()
      await page.keyboard.press('PageDown')
      await expect(page.locator('.slide-answer')).toHaveText(step.question.reveal)
      expect(await page.locator('.slide-map').boundingBox()).toEqual(map)
      await expectReadable(page)
    }
    await page.keyboard.press('PageDown')
  }
  await expect(heading).toHaveText(lesson.steps.at(-1)?.headline ?? '')

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  if (lesson.steps[0]?.question) await page.keyboard.press('ArrowRight')
  await expect(heading).toHaveText(lesson.steps[1]?.headline ?? '')
  await page.keyboard.press('g')
  await expect(page.locator('.slide-sea')).toBeVisible()
  await expectReadable(page)
  await page.keyboard.press('Home')
  await expect(page.locator('.slide-sea')).toHaveCount(0)

  await page.goto(`./?${BASE}&present=${LESSON}&step=2&switched=2`)
  await expect(page.locator('.slide-sea')).toBeVisible()
  await expect(heading).toHaveText(lesson.steps[1]?.headline ?? '')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(
    lesson.steps[1]?.question ? /step=2&revealed=1&switched=2$/ : /step=3&switched=2$/,
  )
  const tab = await context.newPage()
  await tab.goto(page.url())
  await expect(tab.locator('.slide h1')).toHaveText((await heading.textContent()) ?? '')
  await tab.close()

  await page.keyboard.press('Escape')
  await expect(page.locator('.slideshow')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`\\?${BASE}$`))
  await expect(page.getByRole('button', { name: presentButtonWords.button })).toBeFocused()
  await expect(page.locator('.panel')).toBeVisible()
})

test('keys that are pressed before the slides are there are theirs, in order, and Escape leads back', async ({
  page,
}) => {
  const lesson = await readLesson(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/presentation-face-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`./?${BASE}&present=${LESSON}`)
  const cover = page.locator('.present-cover')
  await cover.getByText(presentButtonWords.waiting).waitFor()
  await page.keyboard.press('Escape')
  await expect(cover).toHaveCount(0)
  await page.goto(`./?${BASE}&present=${LESSON}`)
  await cover.getByText(presentButtonWords.waiting).waitFor()
  for (const key of ['End', 'PageUp', 'PageUp']) await page.keyboard.press(key)
  release()
  const step = page.locator('.slide-step')
  const last = lesson.steps.length
  await expect(step).toHaveText(presentWords.step(last - 2, last))
  // And none of them twice.
  await page.keyboard.press('PageUp')
  await expect(step).toHaveText(presentWords.step(last - 3, last))
})

test('the blank screen has nothing to read, and any step key brings the slide back where it was', async ({
  page,
}) => {
  await openSlide(page, `present=${LESSON}&step=3`)
  const headline = await page.locator('.slide h1').textContent()
  for (const [blank, back] of [
    ['b', '.'],
    ['.', 'PageDown'],
    ['B', 'b'],
  ] as const) {
    // biome-ignore format: pairs
    await page.keyboard.press(blank)
    await expect(page.locator('.slide')).toBeHidden()
    expect(await measureTexts(page)).toEqual([])
    await expect(page.locator('.slideshow')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
    expect(await page.locator('.slideshow').ariaSnapshot()).toBe(`- region "${presentWords.label}"`)
    await page.keyboard.press(back)
    await expect(page.locator('.slide h1')).toHaveText(headline ?? '')
    await expect(page.locator('.slide h1')).toBeVisible()
  }
})

test.describe('with no network', () => {
  test.use({ mustBeQuiet: false })

  test('the teacher’s window follows, is found again after a reload, and closes with the slides', async ({
    page,
    context,
    complaints,
  }) => {
    const lesson = await readLesson(page)
    const { steps } = lesson
    await openSlide(page, `present=${LESSON}`)
    await page.evaluate(() => document.fonts.ready)
    const missed: string[] = []
    context.on('requestfailed', (request) => missed.push(request.url().replace(/.*\//, '')))
    await context.setOffline(true)
    const [teacher] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')])
    await expect(teacher.getByText(steps[0]?.notes[0] ?? '')).toBeVisible()
    await expect(teacher.getByText(presentWords.teacher.planned(lesson.minutes))).toBeVisible()

    await page.keyboard.press('End')
    await expect(teacher.getByText(steps.at(-1)?.notes[0] ?? '')).toBeVisible()
    await expect(teacher.getByText(presentWords.teacher.end)).toBeVisible()
    await teacher.keyboard.press('Home')
    await expect(page.locator('.slide h1')).toHaveText(steps[0]?.headline ?? '')
    await expect(teacher.locator('figcaption')).toHaveText(steps[1]?.headline ?? '')
    await expect(teacher.locator('.slide-map')).toBeVisible()
    await expect(teacher.getByRole('link').first()).toHaveAttribute('href', /\?(mention|total)=/)
    await teacher.keyboard.press('b')
    await expect(page.locator('.slide')).toBeHidden()
    await expect(teacher.getByText(presentWords.teacher.blanked)).toBeVisible()
    await teacher.keyboard.press('b')

    // A button that has the focus is pressed once, and the slide doesn't step besides.
    await teacher.getByRole('button', { name: presentWords.teacher.start }).focus()
    await teacher.keyboard.press(' ')
    await expect(teacher.getByRole('button', { name: presentWords.teacher.pause })).toBeVisible()
    await expect(teacher.getByRole('timer')).not.toHaveText('0:00')
    await expect(page.locator('.slide h1')).toHaveText(steps[0]?.headline ?? '')

    // A browser looks for the icon again with each address; nothing else is asked for.
    expect(missed.filter((name) => name !== 'icon.svg')).toEqual([])
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await context.setOffline(false)
    await page.reload()
    await expect(page.locator('.slide')).toBeVisible()
    await page.keyboard.press('End')
    await expect(teacher.getByText(presentWords.teacher.end)).toBeVisible()
    expect(context.pages()).toHaveLength(2)
    await Promise.all([teacher.waitForEvent('close'), page.keyboard.press('Escape')])
    await expect(page.locator('.slideshow')).toHaveCount(0)
  })
})

test('everything at once fits each projector, and a phone scrolls', async ({ page }) => {
  await openSlide(page, 'present=view&country=ARG')
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    // biome-ignore format: pairs
    await page.setViewportSize({ width, height })
    const unit = Math.min(width / 1280, height / 720)
    await expect(page.locator('.slide')).toHaveCSS('font-size', `${Number((28 * unit).toFixed(3))}px`)
    const { inside, covered } = await page.locator('.slide').evaluate((slide) => {
      const parts = [
        ...slide.querySelectorAll('h1, .slide-map, .slide-legend p, .slide-text > p, .slide-controls'),
      ].map((part) => ({ name: part.textContent?.slice(0, 30), box: part.getBoundingClientRect() }))
      return {
        inside: parts.every(
          ({ box }) => box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
        ),
        covered: parts.flatMap((one, index) =>
          parts.slice(index + 1).flatMap((other) => {
            const apart =
              one.box.right <= other.box.left + 1 ||
              other.box.right <= one.box.left + 1 ||
              one.box.bottom <= other.box.top + 1 ||
              other.box.bottom <= one.box.top + 1
            return apart ? [] : [`${one.name} / ${other.name}`]
          }),
        ),
      }
    })
    expect(covered, `at ${width}`).toEqual([])
    expect(inside, `at ${width}`).toBe(true)
    const texts = await measureTexts(page)
    const least = Math.min(...texts.map(({ size }) => size))
    expect(least).toBeGreaterThanOrEqual(28 * unit - 0.01)
  }
  expect(await findViolations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(page.locator('.slide')).toHaveAttribute('data-stacked', 'true')
  const wide = await page.locator('.slideshow').evaluate((one) => one.scrollWidth - one.clientWidth)
  expect(wide).toBeLessThanOrEqual(0)
  for (const button of await page.locator('.slide-controls button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
})

test('who leaves the full screen leaves the presentation', async ({ page }) => {
  await openAtlas(page, '', 'data')
  await page.getByRole('button', { name: presentButtonWords.button }).click()
  await page.getByRole('button', { name: presentWords.choose.view }).click()
  await expect(page.locator('.slide')).toBeVisible()
  await expect(page).toHaveURL(/\?present=view$/)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect(page.locator('.slideshow')).toHaveCount(0)
  await expect(page).not.toHaveURL(/present/)
})

test('a lesson that nobody knows is said, and the page goes on; so is a step', async ({ page }) => {
  await openAtlas(page, 'present=no-such-lesson', 'data')
  await expect(page.getByText(words.notice.unknown('lesson', 'no-such-lesson', null))).toBeVisible()
  await expect(page.locator('.slideshow')).toHaveCount(0)
  await openSlide(page, `present=${LESSON}&step=77`)
  await page.keyboard.press('Escape')
  await expect(page.getByText(words.notice.unknown('step', '77', null))).toBeVisible()
})

test('with the key the words and marks of the next slide are there; the land follows, and none is drawn for them', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { steps } = await readLesson(page)
  // From a step that shows one country large to one that shows the world, and on to others.
  await openSlide(page, `present=${LESSON}&step=2&revealed=1`)
  await expect(page.locator('.slide-map')).toHaveAttribute('data-land', 'drawn')
  for (const step of [3, 4, 5, 6]) {
    const seen = await page.evaluate(async () => {
      const map = document.querySelector('.slide-map')
      const read = () => ({
        headline: document.querySelector('.slide h1')?.textContent,
        legend: document.querySelector('.slide-legend')?.textContent,
        marks: [...(map?.querySelectorAll('[data-mention]') ?? [])].map((one) =>
          one.getAttribute('data-mention'),
        ),
        visible: getComputedStyle(map?.querySelector('[data-layer="marks"]') ?? document.body).visibility,
        land: map?.getAttribute('data-land'),
      })
      const land = [...(map?.querySelectorAll('[data-layer="land"] path, [data-layer="world"] path') ?? [])]
      const shapes = land.map((path) => path.getAttribute('d'))
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
      // React answers a key before the browser can do anything else.
      await Promise.resolve()
      const changed = land.filter((path, index) => path.getAttribute('d') !== shapes[index])
      return { first: read(), shapes: land.length, changed: changed.length }
    })
    await expect(page.locator('.slide-map')).toHaveAttribute('data-land', 'drawn')
    const legend = await page.locator('.slide-legend').textContent()
    const marks = await page
      .locator('.slide-map [data-mention]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-mention')))
    expect(seen.first).toMatchObject({
      headline: steps[step - 1]?.headline,
      legend,
      marks,
      visible: 'visible',
    })
    expect(seen.shapes).toBeGreaterThan(200)
    expect(seen.changed).toBe(0)
    if (step === 3 || step === 6) expect(seen.first.land).toBe('follows')
    // To the answer, so that the next key is a step again.
    if (steps[step - 1]?.question) await page.keyboard.press('Enter')
  }
})

test('with reduced motion the next frame is the next slide; else the map flies there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSlide(page, `present=${LESSON}&revealed=1`)
  const step = (key: string) =>
    page.evaluate(
      (pressed) =>
        new Promise<{ flies: boolean; headline: string | null }>((resolve) => {
          document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
          requestAnimationFrame(() => {
            resolve({
              flies: document.querySelector('.slide-map[data-flying]') !== null,
              headline: document.querySelector('.slide h1')?.textContent ?? null,
            })
          })
        }),
      key,
    )
  const { steps } = await readLesson(page)
  expect(await step('PageDown')).toEqual({ flies: false, headline: steps[1]?.headline })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // A machine that is too busy for it shows the map at once: then it is tried again.
  const flyHome = async () => {
    const home = await step('Home')
    if (!home.flies) for (const key of ['PageDown', 'PageDown']) await step(key)
    return home
  }
  await expect.poll(flyHome).toEqual({ flies: true, headline: steps[0]?.headline })
  await expect(page.locator('.slide-map[data-flying]')).toHaveCount(0)
  await expect(page.locator('.slide-map [data-layer="marks"]')).toBeVisible()
})
