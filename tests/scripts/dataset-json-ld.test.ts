import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { datasetJsonLd } from '../../scripts/lib/dataset-json-ld.ts'
import { jsonLdPlugin } from '../../scripts/lib/json-ld-plugin.ts'
import { writeFiles } from '../../scripts/lib/write-files.ts'
import { ARCHIVE_FILE } from '../../src/domain/data-folder.ts'
import { writeForScript } from '../../src/export/write-for-script.ts'
import { PATIENCE } from '../fixtures/atlas.ts'
import { ownFolder } from '../fixtures/own-folder.ts'
import { realPackage } from '../fixtures/real-package.ts'

vi.setConfig(PATIENCE)

const { input, files, descriptor } = realPackage()
const description = datasetJsonLd(input.dataset)

describe('the description for search engines', () => {
  test('has what they ask for', () => {
    const years = input.dataset.mentions
      .flatMap(({ yearFrom, yearTo }) => [yearFrom, yearTo])
      .filter((year) => year !== null)
    expect(description).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'China Security Cooperation Atlas',
      version: descriptor.version,
      datePublished: descriptor.created.slice(0, 10),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: 'China Security Cooperation Atlas' },
      keywords: descriptor.keywords,
      temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
      spatialCoverage: { '@type': 'Place', name: 'World' },
    })
    // Google's limits.
    expect(description.description.length).toBeGreaterThan(50)
    expect(description.description.length).toBeLessThan(5000)
    expect(descriptor.description).toContain(description.description)
  })

  test('leads to files that are there, of the type that it gives', () => {
    const typeOf = new Map(descriptor.resources.map(({ path, mediatype }) => [path, mediatype]))
    typeOf.set('datapackage.json', 'application/json')
    typeOf.set(ARCHIVE_FILE, 'application/zip')
    for (const { contentUrl, encodingFormat } of description.distribution) {
      const path = contentUrl.replace('./data/', '')
      expect([...Object.keys(files), ARCHIVE_FILE]).toContain(path)
      expect(encodingFormat).toBe(typeOf.get(path))
    }
    expect(description.distribution).toHaveLength(7)
  })

  test('names the documents, with their authors, and an address where one is known', () => {
    expect(description.citation).toHaveLength(input.dataset.atlas.documents.length)
    expect(description.citation.find(({ name }) => name?.startsWith('The Expanding'))).toEqual({
      '@type': 'Report',
      name: "The Expanding International Reach of China's Police",
      author: [{ '@type': 'Person', givenName: 'Jordan', familyName: 'Link', name: 'Jordan Link' }],
      publisher: { '@type': 'Organization', name: 'Center for American Progress' },
      datePublished: '2022-10',
      url: 'https://www.americanprogress.org/article/the-expanding-international-reach-of-chinas-police/',
    })
    const unseen = description.citation.find(({ publisher }) => publisher.name === 'Financial Times')
    expect(unseen).toMatchObject({ '@type': 'NewsArticle', name: 'Opinion article, headline not seen' })
    expect(unseen).not.toHaveProperty('url')
  })
})

test('no text ends the block that it stands in, and all come back as they were', () => {
  const nasty = { name: '</script><script>alert(1)</script><!-- & "quoted" \\ \u2028' }
  expect(writeForScript(nasty)).not.toContain('<')
  expect(JSON.parse(writeForScript(nasty))).toEqual(nasty)
})

describe('a built page', () => {
  const root = ownFolder('atlas')
  afterAll(() => rmSync(root, { recursive: true }))

  async function buildPage(name: string): Promise<string> {
    writeFileSync(
      join(root, name),
      '<!doctype html><html lang="en"><head><title>A</title></head><body></body></html>',
    )
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [jsonLdPlugin()],
      build: { write: false, rolldownOptions: { input: join(root, name) } },
    })
    const [page] = 'output' in built ? built.output : []
    return page && 'source' in page ? String(page.source) : ''
  }

  test('is not built without the data', async () => {
    await expect(buildPage('index.html')).rejects.toThrow('is missing: npm run build:data makes it')
  })

  test('has the description in its head, once', async () => {
    writeFiles(join(root, 'public', 'data'), input.texts)
    const page = await buildPage('index.html')
    const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    expect(blocks).toHaveLength(1)
    expect(JSON.parse(blocks[0]?.[1] ?? '')).toEqual(description)
    expect(page.indexOf('ld+json')).toBeLessThan(page.indexOf('</head>'))
  })

  test('has none where it is another page than the first', async () => {
    expect(await buildPage('offline.html')).toMatch(/<title>A<\/title>/)
    expect(await buildPage('offline.html')).not.toContain('ld+json')
  })
})
