// The embed as HTML: a finished map that needs no script, no style sheet, and nobody else.

import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test, vi } from 'vitest'
import { renderEmbed } from '../../src/app/render-embed.tsx'
import type { Dataset } from '../../src/domain/dataset.ts'
import { EMBED_DESIGNS } from '../../src/embed/embed-designs.ts'
import { embedWords } from '../../src/i18n/embed-words.ts'
import { words } from '../../src/i18n/words.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { textOf } from '../fixtures/read-html.ts'

vi.setConfig(PATIENCE)

let dataset: Dataset
let page: string

beforeAll(async () => {
  dataset = (await realAtlas()).dataset
  page = renderEmbed(dataset, dataset.shapes)
})

test('title, rule, figures, source, date and note on borders are in the text', () => {
  const text = textOf(page.replaceAll(/<script[\s\S]*?<\/script>/g, ''))
  for (const sentence of [
    words.headline,
    embedWords.rule(dataset.atlas.documents.length, dataset.extent.from, dataset.extent.to),
    words.results(dataset.mentions.length, 52),
    embedWords.source,
    words.map.borders,
    dataset.atlas.version,
    ...Object.values(words.activities),
    words.legend.silent,
  ])
    expect(text).toContain(sentence)
})

test.each(EMBED_DESIGNS)('the picture for a $name holds every mention', ({ name }) => {
  const start = page.indexOf(`data-design="${name}"`)
  const end = page.indexOf('data-design=', start + 1)
  const group = page.slice(start, end < 0 ? undefined : end)
  const marks = [...group.matchAll(/data-mention="([^"]+)"/g)].length
  const inRings = [...group.matchAll(/data-count="(\d+)"/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  )
  expect(marks + inRings).toBe(dataset.mentions.reduce((sum, { countries }) => sum + countries.length, 0))
})

test('every country of the data is drawn, in a colour that the page’s theme gives', () => {
  const drawn = new Set([...page.matchAll(/<path [^>]*data-country="([A-Z]{3})"/g)].map(([, iso]) => iso))
  for (const { countries } of dataset.mentions) for (const iso of countries) expect(drawn, iso).toContain(iso)
  expect(page).not.toMatch(/(?:fill|stroke)="#/)
})

test('it asks no other host for anything, and no policy has to allow inline styles', () => {
  expect(page).not.toMatch(/<(?:link|script|img|iframe)[^>]*(?:href|src)="(?:https?:)?\/\//)
  expect(page).not.toMatch(/\sstyle="|<style/)
  expect(page).not.toMatch(/\son[a-z]+="/)
})

test('no text of the data ends the block that holds it', () => {
  const [first, ...others] = dataset.atlas.documents
  if (!first) throw new Error('no documents')
  const documents = [{ ...first, title: '</script><script>alert(1)</script>' }, ...others]
  const hostile = renderEmbed({ ...dataset, atlas: { ...dataset.atlas, documents } }, [])
  expect(hostile).not.toContain('<script>alert(1)')
  const [, block = ''] =
    /<script type="application\/json" id="embed-data">(.*?)<\/script>/s.exec(hostile) ?? []
  expect(JSON.parse(block).documents[0].title).toBe(documents[0]?.title)
})

test('without the query no link leads to a view that nobody asked for: an empty address keeps it', () => {
  expect(page).toMatch(/<noscript>.*?href="".*?<\/noscript>/s)
})

test('with every corner of the published shapes it still takes less than 45 kB gzipped', () => {
  expect(gzipSync(page).length).toBeLessThan(45_000)
})
