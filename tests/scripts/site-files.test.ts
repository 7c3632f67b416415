// What a build writes beside the pages: cards under names that stay, the sitemap, and the tags of the first page.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createLogger, createServer, type Plugin } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { headTags } from '../../scripts/lib/head-tags.ts'
import { writeSitemap } from '../../scripts/lib/sitemap.ts'
import { sitemapPlugin } from '../../scripts/lib/sitemap-plugin.ts'
import { socialCards } from '../../scripts/lib/social-cards.ts'
import { homeTags, siteCards, sitePages } from '../../src/app/site-pages.ts'
import { listCountries } from '../../src/domain/country-facts.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { PATIENCE, realAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { ownFolder } from '../fixtures/own-folder.ts'
import { elements, readPage, readText } from '../fixtures/read-page.ts'
import { readPng } from '../fixtures/read-png.ts'
import { readXml } from '../fixtures/read-xml.ts'

vi.setConfig(PATIENCE)

const SITE = 'https://news.example/desk/'
const facts = () => {
  throw new Error('no page is rendered here')
}

const root = ownFolder('site')
let tiny: Dataset

beforeAll(async () => {
  tiny = (await tinyAtlas()).dataset
  mkdirSync(join(root, 'public'))
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html>\n<html lang="en"><head><title>Map</title></head><body></body></html>',
  )
})
afterAll(() => rmSync(root, { recursive: true }))

interface Built {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly said: string
}

async function buildSite(plugins: Plugin[]): Promise<Built> {
  const said: string[] = []
  const customLogger = createLogger('info')
  customLogger.info = (message) => said.push(message)
  customLogger.warn = (message) => said.push(message)
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    customLogger,
    plugins,
    build: { write: false },
  })
  const output = 'output' in built ? built.output : []
  const files = output.flatMap((file) => ('source' in file ? [[file.fileName, file.source] as const] : []))
  return { files: new Map(files), said: said.join('\n') }
}

test('a card for the atlas and one for each country, under the names that their pages give, told with their cost', async () => {
  const cards = siteCards({ dataset: () => tiny })
  const { files, said } = await buildSite([socialCards(cards)])
  const names = ['card.png', 'country/XAR/card.png', 'country/XBE/card.png', 'country/XCO/card.png']
  expect([...files.keys()].filter((name) => name.endsWith('.png')).sort()).toEqual(names)
  for (const name of names) {
    const { width, height } = readPng(Buffer.from(files.get(name) ?? ''))
    expect([width, height]).toEqual([1200, 630])
  }
  expect(said).toMatch(/4 cards, \d+ kB, drawn in \d+\.\d s/)
})

test('the development server draws a card when it is asked for', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [socialCards(siteCards({ dataset: () => tiny }))],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  const answer = await fetch(new URL('country/XAR/card.png?a=1', server.resolvedUrls?.local[0]))
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(readPng(new Uint8Array(await answer.arrayBuffer())).width).toBe(1200)
  await server.close()
})

test('the sitemap has each page of the site once, with the day of the data', async () => {
  const { dataset, lessons } = await realAtlas()
  const files = () => ({ resources: [], archive: 1 })
  const pages = sitePages({ dataset: () => dataset, facts, files, lessons: () => lessons, site: SITE })
  const folders = ['', ...pages.filter(({ repeats }) => !repeats).map(({ folder }) => folder)]
  const { files: built, said } = await buildSite([
    sitemapPlugin({ site: SITE, folders, date: () => dataset.atlas.issued }),
  ])
  const sitemap = readXml(readFileOf(built, 'sitemap.xml'))
  expect(sitemap.name).toBe('urlset')
  expect(sitemap.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const expected = [
    SITE,
    `${SITE}method/`,
    `${SITE}data/`,
    `${SITE}country/`,
    ...listCountries(dataset).map(({ iso }) => `${SITE}country/${iso}/`),
    `${SITE}lessons/`,
    ...lessons.flatMap(({ id }) =>
      ['', 'answers/', 'guide/'].map((sheet) => `${SITE}lessons/${id}/${sheet}`),
    ),
    `${SITE}outline-map/`,
  ]
  const listed = elements(sitemap, 'loc').map(readText)
  expect(listed).toEqual(expected)
  expect(new Set(listed).size).toBe(listed.length)
  const days = elements(sitemap, 'lastmod').map(readText)
  expect(days).toEqual(expected.map(() => dataset.atlas.issued))
  expect(dataset.atlas.issued).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(said).not.toContain('ATLAS_URL')
})

test('an address with signs of XML in it is written as the protocol asks', () => {
  const [loc] = elements(readXml(writeSitemap(["https://a.example/b&c'd/"], '2026-11-21')), 'loc')
  expect(loc && readText(loc)).toBe("https://a.example/b&c'd/")
})

test('without an address there is no sitemap, and the build says what it would need', async () => {
  const { files, said } = await buildSite([
    sitemapPlugin({ site: null, folders: [''], date: () => '2026-11-21' }),
  ])
  expect([...files.keys()]).not.toContain('sitemap.xml')
  expect(said.match(/ATLAS_URL/g)).toHaveLength(1)
})

test('the first page names its card and its address, where that is known', async () => {
  const order = { dataset: () => tiny }
  const head = async (site: string | null) => {
    const { files } = await buildSite([headTags(() => homeTags({ ...order, site }))])
    return readFileOf(files, 'index.html').replaceAll(/<(meta|link)([^>]*[^/])>/g, '<$1$2/>')
  }
  const { meta, html } = readPage(await head(SITE))
  expect(meta).toMatchObject({ 'og:url': SITE, 'og:image': `${SITE}card.png`, 'og:type': 'website' })
  expect(elements(html, 'link').map(({ attributes }) => attributes.href)).toEqual([SITE])
  expect(Object.keys(readPage(await head(null)).meta)).not.toContain('og:image')
})

function readFileOf(files: Built['files'], name: string): string {
  const source = files.get(name)
  return typeof source === 'string'
    ? source
    : Buffer.from(source ?? readFileSync(join(root, name))).toString()
}
