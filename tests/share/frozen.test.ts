// The page that never changes: whole, alone, and with every mention of its view.

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import { select } from '../../src/domain/selection.ts'
import { readView, shareView } from '../../src/domain/view.ts'
import { describeWhen, titleOf } from '../../src/i18n/describe.ts'
import { words } from '../../src/i18n/words.ts'
import type { SvgNode } from '../../src/picture/svg-node.ts'
import { composeFrozen } from '../../src/share/compose-frozen.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { findAll, text } from '../fixtures/read-picture.ts'
import { readHtml } from '../fixtures/read-xml.ts'

vi.setConfig(PATIENCE)

const STYLES = readFileSync('src/styles/frozen.css', 'utf8')
const DATE = '2026-11-22'

let dataset: Dataset
beforeAll(async () => {
  dataset = (await realAtlas()).dataset
})

function freeze(query: string, from: Dataset = dataset) {
  const view = readView(query)
  const selected = select(from, view)
  const openCountries = view.country ? [view.country] : view.compare
  const address = `https://gazette.example/atlas/?${shareView(view)}`
  const html = composeFrozen(
    { dataset: from, view, selected, openCountries, projection: 'equal-earth', address, date: DATE },
    STYLES,
  )
  return { html, page: readHtml(html), selected, address }
}

function wordsOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

const VIEWS = [
  '',
  'activities=rendition,surveillance-export&years=2010-2020',
  'country=TZA&map=35,-6,2',
  'compare=TZA,KEN&statuses=alleged,disputed',
  'activities=none',
  'documents=gone-2010,%00%E2%80%AE%3Cb%3E&years=9999-1',
]

describe.each(VIEWS)('of “%s”', (query) => {
  test('it holds each mention once, with all that the atlas says of it', () => {
    const { page, selected } = freeze(query)
    const articles = findAll(page, ({ name }) => name === 'article')
    expect(articles.map((one) => text(one, 'data-mention')).sort()).toEqual(
      selected.map(({ mention }) => mention.mention).sort(),
    )
    for (const article of articles) {
      const mention = dataset.mentionById.get(text(article, 'data-mention'))
      const document = dataset.documentById.get(mention?.document ?? '')
      if (!mention || !document) throw new Error('a mention that the data does not hold')
      const written = wordsOf(article)
      const said = [
        mention.title,
        mention.summary,
        ...mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code),
        describeWhen(mention.when),
        words.statuses[mention.status],
        mention.via ?? '',
        titleOf(document),
      ]
      expect(said.filter((one) => !written.includes(one))).toEqual([])
      const links = findAll(article, ({ name }) => name === 'a').map((one) => text(one, 'href'))
      expect(links.filter((link) => !link.startsWith('#'))).toEqual(mention.url === null ? [] : [mention.url])
    }
  })

  test('it asks nobody for anything, and holds its reader’s browser to that', () => {
    const { html, page } = freeze(query)
    expect(
      findAll(page, ({ name }) => ['script', 'link', 'img', 'iframe', 'image', 'use'].includes(name)),
    ).toEqual([])
    expect(findAll(page, ({ attributes }) => 'src' in attributes || 'style' in attributes)).toEqual([])
    const targets = [...html.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target ?? '')
    expect(targets.filter((target) => !/^#hatch-/.test(target))).toEqual([])
    const [policy] = findAll(page, ({ attributes }) => 'http-equiv' in attributes)
    expect(policy && text(policy, 'content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; font-src data:/,
    )
    expect(html).not.toMatch(/NaN|undefined|\[object/)
  })

  test('it says whose it is, which version, of which day, and where the view lives', () => {
    const { page, address } = freeze(query)
    const written = wordsOf(page)
    expect(written).toContain(`data version ${dataset.atlas.version} of `)
    expect(written).toContain('a copy made on 22 November 2026')
    expect(written).toContain('never changes')
    expect(written).toContain('Creative Commons Attribution 4.0 International')
    expect(written).toContain(words.map.borders)
    expect(written).toContain('Accessed 22 November 2026.')
    const links = findAll(page, ({ name }) => name === 'a').map((one) => text(one, 'href'))
    expect(links).toContain(address)
  })

  test('each of its links within leads somewhere, and no two places share a name', () => {
    const { page } = freeze(query)
    const ids = findAll(page, ({ attributes }) => 'id' in attributes).map((one) => text(one, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    const within = findAll(page, ({ name }) => name === 'a')
      .map((one) => text(one, 'href'))
      .filter((link) => link.startsWith('#'))
    expect(within.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
  })
})

test('each mark of the wide map leads to its mention, and each ring of the narrow one to its country', () => {
  const { page, selected } = freeze('')
  const design = (name: string) => {
    const [node] = findAll(page, (one) => one.name === 'g' && one.attributes['data-design'] === name)
    if (!node) throw new Error(`no design ${name}`)
    return findAll(node, (one) => one.name === 'a').map((one) => text(one, 'href'))
  }
  const mentions = new Set(selected.map(({ mention }) => `#${mention.mention}`))
  expect(new Set(design('wide'))).toEqual(mentions)
  expect(design('narrow').filter((link) => !mentions.has(link)).length).toBeGreaterThan(5)
  expect(design('narrow').filter((link) => !/^#(country-[A-Z]{3}$|[a-z])/.test(link))).toEqual([])
})

test('of what nobody knows it shows nothing, and says so under its title', () => {
  const { page } = freeze('documents=gone-2010,%00%E2%80%AE%3Cb%3E&activities=training')
  const [lead] = findAll(page, ({ attributes }) => attributes.class === 'lead')
  expect(lead && wordsOf(lead)).toBe(
    `Training; document: <b>, gone-2010 (not in this data); all years. ${words.empty}`,
  )
})

test('the same view of the same day gives the same bytes', () => {
  expect(freeze('country=TZA').html).toBe(freeze('country=TZA').html)
})

test('text of the data is only ever text', () => {
  const evil = '</style></title><script>alert(1)</script> & "b"'
  const mentions = dataset.mentions.map((one, index) => (index === 0 ? { ...one, title: evil } : one))
  const mentionById = new Map(mentions.map((one) => [one.mention, one]))
  const { html, page } = freeze('', { ...dataset, mentions, mentionById })
  expect(html).not.toContain('<script')
  expect(findAll(page, ({ name }) => name === 'h4').map(wordsOf)).toContain(evil)
})

test('styles that would end too early are refused', () => {
  const view = readView('')
  const request = {
    dataset,
    view,
    selected: [],
    openCountries: [],
    address: 'https://a.example/',
    date: DATE,
  }
  expect(() => composeFrozen({ ...request, projection: 'equal-earth' }, 'a{}</STYLE >')).toThrow(/styles/)
})
