// A reader whose browser translates the page has the same figures before him as any other, on every face and after each step.

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { OFFLINE_FILE } from '../../src/domain/offline-file.ts'
import { embedButtonWords } from '../../src/i18n/embed-button-words.ts'
import { embedDialogWords } from '../../src/i18n/embed-dialog-words.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { presentButtonWords } from '../../src/i18n/present-button-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { refuseWebGL, waitForAtlas } from './open-atlas.ts'
import { translate } from './translator.ts'
import { expectAlike, type Step, type Twins, walkTwins } from './walk-twins.ts'

test.use({
  webGL: false,
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  actionTimeout: 15_000,
})

let twins: Twins
const thrown: string[] = []

test.beforeEach(async ({ page, context }) => {
  const plain = await context.newPage()
  await refuseWebGL(plain)
  thrown.length = 0
  for (const one of [page, plain]) {
    one.on('pageerror', (error) => thrown.push(error.message))
    await one.addInitScript(() => {
      // Only one of them could fill the screen.
      Object.assign(Element.prototype, { requestFullscreen: () => Promise.reject(new Error('not now')) })
    })
    // What is said of a copy goes away after a while; what is asked for where copying is not allowed stays.
    await one.addInitScript(() => {
      Object.assign(navigator.clipboard ?? {}, { writeText: () => Promise.reject(new Error('not allowed')) })
    })
  }
  await page.addInitScript(translate)
  twins = { plain, translated: page }
})

async function openTwins(address: string, isThere: (page: Page) => Promise<unknown>): Promise<void> {
  for (const page of Object.values(twins) as Page[]) {
    await page.goto(address)
    await isThere(page)
  }
  const { plain, translated } = twins
  expect(await translated.locator('font font').count()).toBeGreaterThan(50)
  expect(await plain.locator('font').count()).toBe(0)
}

async function walk(steps: readonly Step[]): Promise<void> {
  await walkTwins(twins, steps)
  expect(thrown).toEqual([])
}

/** Presses the button of that name. */
function press(name: string, within = 'body'): Step {
  return {
    name: `${name} in ${within}`,
    take: (page) => hit(page.locator(within).getByRole('button', { name, exact: true })),
  }
}

function click(selector: string): Step {
  return { name: selector, take: (page) => hit(page.locator(selector)) }
}

/** The word that a pointer would be on: a translator's element, where there is one. Not by the pointer, which takes ten times as long. */
function hit(place: Locator): Promise<void> {
  return place.first().evaluate((element: HTMLElement) => {
    const word = element.querySelector('font font') ?? element
    ;(word as HTMLElement).click()
  })
}

function key(pressed: string): Step {
  return { name: pressed, take: (page) => page.keyboard.press(pressed) }
}

function fill(selector: string, text: string): Step {
  return { name: `${selector}: ${text}`, take: (page) => page.locator(selector).first().fill(text) }
}

function choose(selector: string, value: string): Step {
  return { name: `${selector}: ${value}`, take: (page) => page.locator(selector).selectOption(value) }
}

const back: Step = { name: 'back', take: (page) => page.goBack() }
const forward: Step = { name: 'forward', take: (page) => page.goForward() }

const activity = (value: string) => `input[name="activities"][value="${value}"]`
const facet = (name: string) => `input[name="${name}"] >> nth=0`
const { from, to, play, pause, showAll } = words.years

const FILTERS: readonly Step[] = [
  click(activity('rendition')),
  press(words.filters.none, '.filters'),
  press(words.filters.all, '.filters'),
  press(words.filters.onlyThis(words.activities.training)),
  press(words.filters.reset, '.filters'),
  fill(`input[aria-label="${from}"]`, '2010'),
  fill(`input[aria-label="${to}"]`, '2016'),
  click('input[name="uncertain"]'),
  {
    name: 'the years are played, and two of them chosen',
    take: async (page) => {
      const years = page.locator('.timeline-years')
      const before = await years.innerText()
      await page.getByRole('button', { name: play }).click()
      await expect(years).not.toHaveText(before)
      await page.getByRole('button', { name: pause }).click()
      await page.getByLabel(to).fill('2014')
      await page.getByLabel(from).fill('2013')
    },
  },
  press(showAll, '.timeline'),
  click('.facets summary'),
  click(facet('statuses')),
  click(facet('documents')),
  click('.chips li button'),
  back,
  forward,
  press(words.filters.reset, '.filters'),
  click('.facets summary'),
]

const PROFILES: readonly Step[] = [
  fill('.search input', 'zzz'),
  fill('.search input', 'tanz'),
  click('.search-results [role="option"]'),
  click('.panel .definition'),
  click('.panel .cite summary'),
  click('.panel .cite input[value="bibtex"]'),
  press(words.permalink.profile),
  click(activity('training')),
  click('[role="option"][data-country="KOR"]'),
  choose('.compare-with select', 'KEN'),
  choose('.compare-with select', 'UGA'),
  click(activity('training')),
  click('.compare-remove'),
  click('.compare thead .link-button'),
  click('.panel-region .link-button'),
  back,
  press(words.panel.close),
]

const TABLE: readonly Step[] = [
  press(words.table.activity, '#table thead'),
  press(words.table.activity, '#table thead'),
  choose('.table-grouping select', 'country'),
  press(words.table.fold),
  press(words.table.unfold),
  click('#table [aria-expanded="true"]'),
  choose('.table-grouping select', 'year'),
  fill('.table-filter input', 'police'),
  fill('.table-filter input', 'no such word'),
  press(words.table.filterClear),
  click(activity('diplomacy')),
  choose('.table-grouping select', 'none'),
  click('.totals-others > summary'),
  click('.total-source > summary'),
  click(activity('diplomacy')),
]

const DIALOGS: readonly Step[] = [
  press(words.download.button, '.masthead'),
  click('dialog input[type="radio"][value="all"]'),
  press(words.download.copy, 'dialog'),
  key('Escape'),
  press(embedButtonWords.button, '.masthead'),
  press(embedDialogWords.code.copy, 'dialog'),
  key('Escape'),
  press(words.share.button, '.masthead'),
  key('Escape'),
]

const SLIDES: readonly Step[] = [
  press(presentButtonWords.button, '.masthead'),
  click('.lesson-choice'),
  key('Escape'),
  press(presentButtonWords.button, '.masthead'),
  click('li .lesson-choice'),
  key('PageDown'),
  key('PageDown'),
  key('PageUp'),
  key('End'),
  key('b'),
  key('b'),
  key('Home'),
]

const TEACHER: readonly Step[] = [key('r'), key('PageDown'), key('b'), key('b'), key('Home')]

const EMBED: readonly Step[] = [
  click(activity('rendition')),
  choose('select[name="from"]', '2010'),
  choose('select[name="to"]', '2016'),
  click('input[name="uncertain"]'),
  { name: 'a country', take: openTanzania },
  press(embedWords.close),
  press(embedWords.viewData),
  press(embedWords.close),
  press(embedWords.explore),
  click(activity('rendition')),
]

async function openTanzania(page: Page): Promise<void> {
  await page.locator('select[name="country"]').selectOption('TZA')
  await page.getByRole('button', { name: embedWords.country.show }).click()
}

const waitForData = (page: Page) => waitForAtlas(page, 'data')

test('the page: filters, years, search, profiles, comparison, table and totals', async () => {
  await openTwins('./', waitForData)
  await walk([...FILTERS, ...PROFILES, ...TABLE])
})

test('the dialogs, and slides with the teacher’s window', async () => {
  await openTwins('./country/TZA/', waitForData)
  await walk([...DIALOGS, ...SLIDES])
  const open = async (page: Page) => {
    const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
    await window.locator('.teacher h1').waitFor()
    return window
  }
  const windows = { plain: await open(twins.plain), translated: await open(twins.translated) }
  await windows.translated.evaluate(translate)
  await walkTwins(windows, TEACHER)
  await expectAlike(twins, 'the slides behind the teacher’s window')
  await walk([key('Escape')])
})

test('the embed', async () => {
  await openTwins('./embed/', (page) => page.locator('html[data-ready]').waitFor())
  await walk(EMBED)
})

test('the copy in one file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-translated-'))
  try {
    copyFileSync(join('dist', OFFLINE_FILE), join(folder, OFFLINE_FILE))
    await openTwins(`${pathToFileURL(join(folder, OFFLINE_FILE)).href}?country=TZA`, waitForData)
    await walk([
      ...DIALOGS.slice(0, 4),
      press(words.panel.close, '.panel'), // whose place the filters take
      ...FILTERS.slice(0, 5),
      ...TABLE.slice(0, 4),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
