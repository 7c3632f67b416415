// Boxes that articles put embeds in: sandboxes, policies, blocked storage, narrow and right-to-left columns, paper.

import { constants, inflateSync } from 'node:zlib'
import { expect, type Frame } from '@playwright/test'
import { shareView } from '../../src/domain/view.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './article-test.ts'
import { articleView } from './article-views.ts'
import { expectAllMentions, expectView } from './expect-embed.ts'
import { chooseCountry, openEmbed, waitForLive } from './open-embed.ts'
import { readPublished } from './published.ts'
import { readEmbed } from './read-embed.ts'
import { readShifts } from './watch-frames.ts'

const ASKED = articleView({ activities: ['training', 'agreement'] })
const WITHOUT_TRAINING = articleView({ activities: ['agreement'] })

test.use({ viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' })

test.describe('in a sandbox', () => {
  // The browser logs what a sandbox refuses.
  test.use({ mustBeQuiet: false })

  test('that allows scripts alone, on a host without headers, the map and its filters work, and what is refused is said', async ({
    page,
    hosts,
  }) => {
    const published = await readPublished(page.request)
    const embeds = [{ atlas: hosts.plain, query: ASKED.query, sandbox: 'allow-scripts' }]
    await page.goto(hosts.publish({ embeds }))
    const frame = await openEmbed(page, 0)
    await expectView(frame, ASKED, published)
    await frame.locator('input[name="activities"][value="training"]').uncheck()
    await expectView(frame, WITHOUT_TRAINING, published)
    await frame.locator('input[name="activities"][value="training"]').check()

    const sheet = await openCountry(frame, 'TZA')
    await expect(sheet.getByRole('alert')).toHaveText(embedWords.textsMissing)
    await expect(sheet.getByRole('link')).toHaveAttribute(
      'href',
      `${hosts.plain}?${shareView({ ...ASKED.view, country: 'TZA' })}`,
    )
    await sheet.getByRole('button', { name: embedWords.close }).click()

    await frame.getByRole('button', { name: embedWords.explore }).click()
    await expect(frame.locator('.embed-notice')).toHaveText(embedWords.still)
    await expectView(frame, ASKED, published)
  })

  test('that allows scripts alone, on a host that lets others read, texts and the live map come too', async ({
    page,
    hosts,
  }) => {
    const embeds = [{ atlas: hosts.open, query: ASKED.query, sandbox: 'allow-scripts' }]
    await page.goto(hosts.publish({ embeds }))
    await expectEverything(await openEmbed(page, 0))
  })

  test('that allows scripts, its own origin and links, everything works on a host without headers', async ({
    page,
    hosts,
  }) => {
    const sandbox = 'allow-scripts allow-same-origin allow-popups'
    await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query, sandbox }] }))
    const frame = await openEmbed(page, 0)
    await expectEverything(frame)
    const popup = page.waitForEvent('popup')
    await frame.getByRole('link', { name: embedWords.openAtlas }).click()
    await expect(await popup).toHaveURL(`${hosts.plain}?${shareView(ASKED.view)}`)
  })

  test('that allows no windows, the address of what a link opens stands under it, to be copied', async ({
    page,
    hosts,
  }) => {
    const embeds = [{ atlas: hosts.open, query: ASKED.query, sandbox: 'allow-scripts' }]
    await page.goto(hosts.publish({ embeds }))
    const frame = await openEmbed(page, 0)
    await expect(frame.locator('.embed-address')).toHaveText(hosts.open.replace(/^http:\/\/|\/$/g, ''))
    await expect(frame.locator('.embed-address')).toBeVisible()
    const address = frame.locator('.embed-blocked code')
    await frame.getByRole('link', { name: embedWords.openAtlas }).press('Enter')
    await expect(address).toHaveText(`${hosts.open}?${shareView(ASKED.view)}`)
    await expect(address).toBeVisible()
    const sheet = await openCountry(frame, 'TZA')
    const link = sheet.getByRole('link', { name: words.panel.open }).first()
    await link.click()
    await expect(address).toHaveText((await link.getAttribute('href')) ?? '')
    await expect(address).toBeInViewport()
  })

  test('that allows nothing it is the map of all mentions, with a link to the view', async ({
    page,
    hosts,
  }) => {
    const published = await readPublished(page.request)
    await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query, sandbox: '' }] }))
    const frame = await openEmbed(page, 0, 'html')
    const seen = await readEmbed(frame)
    expectAllMentions(seen, published)
    expect(seen.withoutScript).toContain(embedWords.withoutScript.why)
    const address = await frame
      .getByRole('link', { name: embedWords.withoutScript.view })
      .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
    expect(address).toBe(`${hosts.plain}embed/?${ASKED.query}`)
  })
})

test('under a strict policy of the article, and with all storage refused, everything works', async ({
  page,
  hosts,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Storage is refused here.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse })
    Object.defineProperty(Navigator.prototype, 'storage', { get: refuse })
  })
  const { origin } = new URL(hosts.plain)
  const policy = `default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'; script-src ${origin}`
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: ASKED.query }], policy }))
  const frame = await openEmbed(page, 0)
  const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)
  await expect.poll(height, 'the script for articles runs').not.toBe(900)
  await expectEverything(frame)
})

test('in a right-to-left column 280 pixels wide nothing is cut, and nothing has to be scrolled sideways', async ({
  page,
  hosts,
}) => {
  const published = await readPublished(page.request)
  const views = [articleView(), articleView({ country: 'TZA', years: { from: 2013, to: 2022 } })]
  const embeds = views.map(({ query }) => ({ atlas: hosts.plain, query }))
  await page.goto(hosts.publish({ embeds, width: 280, direction: 'rtl' }))
  for (const [index, view] of views.entries()) {
    const frame = await openEmbed(page, index)
    await expectView(frame, view, published)
    expect((await readEmbed(frame)).width).toBe(280)
    expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
    expect(await findCut(frame)).toEqual([])
    await chooseCountry(frame, 'TZA')
    await expect(frame.locator('.embed-sheet article').first()).toBeVisible()
    expect(await findCut(frame)).toEqual([])
    await frame.getByRole('button', { name: embedWords.close }).click()
    await frame.getByRole('button', { name: embedWords.viewData }).click()
    await expect(frame.locator('.embed-sheet tbody tr').first()).toBeVisible()
    expect(await findCut(frame)).toEqual([])
    await frame.getByRole('button', { name: embedWords.close }).click()
  }
})

test('a headline of the publisher’s own is text, is marked as theirs, and is none where nobody frames it', async ({
  page,
  hosts,
}) => {
  const title = 'What <b>we</b> found & why'
  const { query } = articleView({ activities: ['training'] }, { title })
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query }] }))
  const frame = await openEmbed(page, 0)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(frame.getByText(embedWords.whose)).toBeVisible()
  expect(await readShifts(frame)).toEqual([])
  expect(await findCut(frame)).toEqual([])
  await page.goto(`${hosts.plain}embed/?${query}`)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.activities.training)
  await expect(page.getByText('we found')).toHaveCount(0)
  await expect(page.getByText(embedWords.whose)).toBeHidden()
})

test('on paper every map is there, the live one too, without its buttons', async ({ page, hosts }) => {
  const views = [articleView(), ASKED]
  const embeds = views.map(({ query }) => ({ atlas: hosts.plain, query }))
  await page.setViewportSize({ width: 900, height: 1800 })
  await page.goto(hosts.publish({ embeds }))
  const frames = [await openEmbed(page, 0), await openEmbed(page, 1)]
  await page.evaluate(() => scrollTo(0, 0))
  await frames[1]?.getByRole('button', { name: embedWords.explore }).click()
  if (frames[1]) await waitForLive(frames[1])
  await page.emulateMedia({ media: 'print' })
  for (const frame of frames) {
    await expect(frame.locator('.embed-map-buttons')).toBeHidden()
    await expect(frame.locator('.embed-choices')).toBeHidden()
    await expect(frame.locator('.embed-foot')).toBeVisible()
    const { land, fills, marks, controls } = await readEmbed(frame)
    expect(land).toBeGreaterThan(200)
    expect(fills).toBeGreaterThan(3)
    expect(Object.keys(marks).length).toBeGreaterThan(3)
    expect(controls).toEqual([])
    for (const canvas of await frame.locator('canvas').all()) await expect(canvas).toBeHidden()
  }
  expect(await frames[1]?.locator('canvas').count()).toBe(1)
})

test('a sheet of paper that is wider than the window has all marks too', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(hosts.publish({ embeds: [{ atlas: hosts.plain, query: articleView().query }] }))
  const frame = await openEmbed(page, 0)
  await expect(frame.locator('.world [data-design="phone"] .pack').first()).toBeVisible()
  const fromPhone = countFills(await page.pdf({ format: 'A4' }))
  await page.setViewportSize({ width: 1000, height: 844 })
  await expect(frame.locator('.world [data-design="column"] .pack').first()).toBeVisible()
  const fromWide = countFills(await page.pdf({ format: 'A4' }))
  expect(fromWide).toBeGreaterThan(400)
  expect(fromPhone).toBeGreaterThan(fromWide * 0.95)
})

/** @returns how many areas a PDF fills: each country and each mark is at least one. */
function countFills(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const starts = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => index + length)
  const contents = starts.map((start) => {
    try {
      return inflateSync(pdf.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    } catch {
      return '' // of another kind
    }
  })
  const drawings = contents.filter((content) => !content.includes('\0'))
  return drawings.reduce((sum, content) => sum + [...content.matchAll(/\sf\*?(?=\s)/g)].length, 0)
}

/** @param country of the list under the map. */
async function openCountry(frame: Frame, country: string) {
  await chooseCountry(frame, country)
  const sheet = frame.locator('.embed-sheet')
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused()
  return sheet
}

/** Texts of mentions, table and live map. */
async function expectEverything(frame: Frame): Promise<void> {
  const sheet = await openCountry(frame, 'TZA')
  await expect(sheet.locator('article[data-mention]').first()).toBeVisible()
  await sheet.getByRole('button', { name: embedWords.close }).click()
  await frame.getByRole('button', { name: embedWords.viewData }).click()
  await expect(sheet.locator('tbody tr').first()).toBeVisible()
  await sheet.getByRole('button', { name: embedWords.close }).click()
  await frame.getByRole('button', { name: embedWords.explore }).click()
  await waitForLive(frame)
}

/** What stands beyond the frame's edges, or holds more text than it shows. */
function findCut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class')}: ${element.textContent?.slice(0, 40)}`
    const cut = [...document.querySelectorAll<HTMLElement>('.embed *:not(svg *, .embed-canvas *)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('svg, .embed-canvas, .visually-hidden, thead, .embed-notice'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        const { overflowX } = getComputedStyle(element)
        const overflows = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        return left < -0.5 || right > width + 0.5 || overflows
      })
      .map(name)
    const { scrollWidth } = document.documentElement
    return scrollWidth > width ? [`the page is ${scrollWidth} wide`, ...cut] : cut
  })
}
