// The built folder on any host: from a folder below its top, under the very headers that it asks for, in a frame in a frame, both without an
// origin. That the rest of the page works under its policy is part of every test: the preview sends the same headers.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { measureBudget } from '../../scripts/lib/budget.ts'
import { type BuiltSite, readSite } from '../../scripts/lib/built-site.ts'
import { compareFigures } from '../../scripts/lib/compare-figures.ts'
import { describeTraffic } from '../../scripts/lib/describe-traffic.ts'
import { markdownBudget } from '../../scripts/lib/format-budget.ts'
import { policyFacts } from '../../scripts/lib/policy-facts.ts'
import { readPart } from '../../scripts/lib/readme-part.ts'
import { headersOf, REVALIDATED } from '../../scripts/lib/site-headers.ts'
import {
  embedVisit,
  exploredVisit,
  liveVisit,
  methodVisit,
  pageVisit,
  type Visit,
} from '../../scripts/lib/visits.ts'
import { writeNginx } from '../../scripts/lib/write-nginx.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { methodWords } from '../../src/i18n/method-words.ts'
import { words } from '../../src/i18n/words.ts'
import { test } from './atlas-test.ts'
import { findStrays } from './find-strays.ts'
import { LIVE_LIMIT } from './open-atlas.ts'
import { openPicture, pictureDialog, savePicture } from './picture-file.ts'
import { type FolderServer, serveFolder } from './serve-folder.ts'

const FOLDER = '/desk/atlas/'

// A new host for each test: it remembers what it was asked for.
let host: FolderServer
test.beforeEach(async () => {
  host = await serveFolder('dist', FOLDER)
})
test.afterEach(() => host.close())

test('each address in the built folder is relative and leads to one of its files, and no page holds code', () => {
  expect(findStrays(readSite('dist'))).toEqual([])
})

for (const [part, write] of [
  ['traffic', describeTraffic],
  ['budget', (site: BuiltSite) => markdownBudget(measureBudget(site))],
] as const) {
  test(`the README’s figures on ${part} are those of the built folder`, () => {
    const written = readPart(readFileSync('README.md', 'utf8'), part)
    const stale = compareFigures(written, write(readSite('dist')), 0.05)
    expect(stale, 'npm run budget -- --readme writes them anew').toEqual([])
  })
}

test('the README tells nginx what the built folder asks for', () => {
  const [, shown] = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(shown).toBe(writeNginx('/atlas/', policyFacts(readSite('dist'), null)))
})

test('the preview sends the headers that the folder asks for', async ({ page }) => {
  const site = readSite('dist')
  const script = [...site.keys()].find((file) => /^assets\/index-.*\.js$/.test(file)) ?? ''
  for (const file of [
    '',
    'method/',
    script,
    'data/countries.topojson',
    'data/mentions.csv',
    'embed/height.js',
  ]) {
    const sent = (await page.request.get(`./${file}`)).headers()
    // Vite has a word of its own for pages, which means the same.
    const asked = Object.entries(headersOf(file, policyFacts(site, null))).filter(
      ([, value]) => value !== REVALIDATED,
    )
    for (const [name, value] of asked) expect(sent[name.toLowerCase()], `${file}: ${name}`).toBe(value)
    expect(asked.length).toBeGreaterThan(5)
  }
})

test.describe('in a folder of a host', () => {
  test.use({ webGL: false, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

  test('a whole visit breaks no rule of the policy, and fetches what the traffic is worked out from', async ({
    page,
  }) => {
    const site = readSite('dist')
    const violations = await watchPolicy(page)
    const opened = await page.goto(host.address)
    expect(opened?.headers()['content-security-policy']).toBe(
      headersOf('', policyFacts(site, null))['Content-Security-Policy'],
    )
    await expect(page.locator('.map-stage svg[role="img"]')).toBeVisible()
    await expect(page.locator('#table tr[data-mention]').first()).toBeAttached()
    await page.evaluate(() => document.fonts.ready)
    // Without WebGL the page moves its picture itself, and fetches what that takes.
    const { files, ...visit } = pageVisit(site)
    const gestures = [...site.keys()].filter((file) => /^assets\/gestures-/.test(file))
    expect(asked(host)).toEqual(expected({ ...visit, files: [...files, ...gestures] }))

    await page.locator('[role="option"][data-country="TZA"]').click()
    await expect(page.locator('.panel')).toHaveAttribute('data-country', 'TZA')
    await page.getByRole('button', { name: words.table.status }).click()
    await openPicture(page)
    const svg = await savePicture(page)
    expect(svg.bytes.toString('utf8', 0, 5)).toBe('<?xml')
    const png = await savePicture(page, 'png')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    const csv = page.waitForEvent('download')
    await pictureDialog(page).locator('[data-format="csv"] button').click()
    expect((await csv).suggestedFilename()).toMatch(/^atlas-.*\.csv$/)
    expect(await violations()).toEqual([])

    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: words.nav.method, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodWords.headline)
    expect(await violations()).toEqual([])
  })

  test('the page on the method fetches what its traffic is worked out from', async ({ page }) => {
    await page.goto(`${host.address}method/`, { waitUntil: 'networkidle' })
    expect(asked(host)).toEqual(expected(methodVisit(readSite('dist'))))
  })
})

test.describe('in somebody’s article', () => {
  test.use({ viewport: { width: 1200, height: 900 } })

  test('an embed is read and explored with what its traffic is worked out from', async ({
    page,
  }, testInfo) => {
    const site = readSite('dist')
    const article = await serveArticle(
      testInfo.outputPath('article'),
      `<iframe src="${host.address}embed/?activities=training&years=all" width="100%" height="640" title="Atlas"></iframe>
       <script async src="${host.address}embed/height.js"></script>`,
    )
    try {
      await page.goto(article.address)
      const embed = page.frameLocator('iframe')
      await expect(embed.locator('html')).toHaveAttribute('data-ready', '')
      await embed.locator('body').evaluate(() => document.fonts.ready)
      await page.waitForLoadState('networkidle')
      expect(host.asked()).toEqual([...embedVisit(site).files].sort())

      await embed.getByRole('button', { name: embedWords.explore }).click()
      const stage = embed.locator('.embed-stage')
      await expect(stage).toHaveAttribute('data-mode', 'live', { timeout: LIVE_LIMIT })
      await embed.locator('select[name="country"]').selectOption('TZA')
      await embed.getByRole('button', { name: embedWords.country.show, exact: true }).click()
      await expect(embed.locator('.embed-sheet [data-mention]').first()).toBeVisible()
      expect(host.asked()).toEqual([...exploredVisit(site).files].sort())
    } finally {
      await article.close()
    }
  })

  test('in a sandbox inside a sandbox the map comes alive', async ({ page }, testInfo) => {
    const frame = `<iframe src="${host.address}" width="1000" height="700" title="Atlas"></iframe>`
    const article = await serveArticle(
      testInfo.outputPath('article'),
      `<iframe sandbox="allow-scripts" width="1100" height="800" title="Story" srcdoc='${frame}'></iframe>`,
    )
    try {
      await page.goto(article.address)
      const atlas = page.frameLocator('iframe').frameLocator('iframe')
      const stage = atlas.locator('.map-stage')
      await expect(stage).toHaveAttribute('data-mode', 'live', { timeout: LIVE_LIMIT })
      expect(await atlas.locator('body').evaluate(() => window.origin)).toBe('null')
      await atlas.locator('[role="option"][data-country="TZA"]').click()
      await expect(atlas.locator('.panel')).toHaveAttribute('data-country', 'TZA')
      // A frame has no icon.
      const files = liveVisit(readSite('dist')).files.filter((file) => file !== 'icon.svg')
      expect(host.asked()).toEqual(files.sort())
    } finally {
      await article.close()
    }
  })
})

/** On a host of another name, which sends no headers. */
async function serveArticle(folder: string, body: string): Promise<FolderServer> {
  mkdirSync(folder, { recursive: true })
  const head = '<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">'
  writeFileSync(join(folder, 'index.html'), head + body)
  const { address, ...server } = await serveFolder(folder, '/', { headers: false })
  return { ...server, address: address.replace('127.0.0.1', 'localhost') }
}

/** @returns what the policy of the open page has kept it from so far. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { policyViolations: told })
    document.addEventListener('securitypolicyviolation', (event) => {
      told.push(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  return () => page.evaluate(() => Reflect.get(window, 'policyViolations') as string[])
}

/** When a browser asks for the icon is its own affair. */
const ICON = 'icon.svg'

function asked(host: FolderServer): string[] {
  return host.asked().filter((file) => file !== ICON)
}

function expected({ files }: Visit): string[] {
  return [...files].filter((file) => file !== ICON).sort()
}
