// The pages of countries as HTML: of the invented world word by word, of the real one all of them.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { renderCountry, renderCountryList } from '../../src/app/render-country.tsx'
import { listCountries } from '../../src/domain/country-facts.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { countryWords } from '../../src/i18n/country-words.ts'
import { describeLines, describeQuantity, describeWhen, titleOf } from '../../src/i18n/describe.ts'
import { words } from '../../src/i18n/words.ts'
import { PATIENCE, realAtlas, type TestAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { elements, type ReadPage, readPage, readText } from '../fixtures/read-page.ts'
import { MENTIONS, replace } from '../fixtures/tiny-world.ts'

vi.setConfig(PATIENCE)

const SITE = 'https://news.example/atlas/'

let tiny: Dataset
let real: TestAtlas
let pages: ReadonlyMap<string, ReadPage>

beforeAll(async () => {
  tiny = (await tinyAtlas()).dataset
  real = await realAtlas()
  const { dataset } = real
  pages = new Map(listCountries(dataset).map(({ iso }) => [iso, readPage(renderCountry(dataset, iso, null))]))
})

test('each country with a mention has a page, and no other', () => {
  const mentioned = new Set(real.features.map(({ properties }) => properties.country))
  expect(new Set(pages.keys())).toEqual(mentioned)
  const related = new Set(real.features.flatMap(({ properties }) => properties.related))
  const onlyNamed = [...related].filter((code) => !mentioned.has(code))
  expect(onlyNamed.length).toBeGreaterThan(0)
  for (const code of onlyNamed) expect(() => renderCountry(real.dataset, code, null)).toThrow(code)
})

test('every mention of every country stands on its page with all that the data has of it', () => {
  const { documentById, countryByCode } = real.dataset
  expect(real.features.length).toBeGreaterThan(80)
  for (const { properties: one } of real.features) {
    const page = pages.get(one.country)
    const text = readText(page?.byId(one.mention) ?? { name: '', attributes: {}, children: [] })
    const document = documentById.get(one.document)
    const expected = [
      one.title,
      one.summary,
      describeWhen(one.when),
      words.kinds[one.kind],
      words.statuses[one.status],
      one.via && words.panel.accordingTo(one.via),
      one.quantity && describeQuantity(one.quantity),
      one.whenBasis,
      one.place?.name,
      one.section && words.panel.section(one.section),
      document && titleOf(document),
      words.panel.line(describeLines(one.lines), one.lines.length > 1),
      one.notes.length > 0 && words.panel.notes(describeLines(one.notes), one.notes.length > 1),
      one.url === null && words.panel.noAddress,
      ...one.actors,
      ...[...one.countries, ...one.related]
        .filter((code) => code !== one.country)
        .map((code) => countryByCode.get(code)?.name),
    ]
    for (const part of expected.filter(Boolean)) expect(text, one.mention).toContain(part)
    if (one.url) expect(page?.links, one.mention).toContain(one.url)
  }
})

test('a page has the mentions of its country alone, each once and under its activity', () => {
  for (const [code, { html }] of pages) {
    const own = real.features.filter(({ properties }) => properties.country === code)
    const sections = elements(html, 'section').filter(({ attributes }) => attributes['data-activity'])
    const shown = sections.flatMap((section) =>
      elements(section, 'article').map(
        ({ attributes }) => `${section.attributes['data-activity']} ${attributes.id}`,
      ),
    )
    expect(shown.sort(), code).toEqual(
      own.map(({ properties }) => `${properties.activity} ${properties.mention}`).sort(),
    )
  }
})

test('no id stands on a page twice, nothing is styled or scripted inline, and no other host is asked for anything', () => {
  for (const { iso } of listCountries(real.dataset)) {
    const page = renderCountry(real.dataset, iso, null)
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, iso).toBe(ids.length)
    expect(page).not.toMatch(/\s(?:style|on[a-z]+)=/)
    const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes?.trim())
    expect(scripts).toEqual(['type="application/ld+json"', 'type="module" src="/src/main.tsx"'])
    expect(page).not.toMatch(/(?:src|<link[^>]*href)="https?:/)
  }
})

test('links lead to pages, anchors and mentions that there are', () => {
  const { mentionById, countryByCode } = real.dataset
  let seen = 0
  for (const [code, { links, byId }] of pages) {
    for (const link of links.filter((one) => !one.startsWith('http'))) {
      const [path = '', anchor] = link.split('#')
      const [, other] = /^\.\.\/([A-Z]{3})\/$/.exec(path) ?? []
      const view = new URLSearchParams(path.startsWith('../../?') ? path.slice(7) : '')
      if (path === '') byId(anchor ?? '')
      else if (other && anchor) pages.get(other)?.byId(anchor)
      if (other) expect([...pages.keys()], `${code}: ${link}`).toContain(other)
      if (view.has('mention')) expect(mentionById.has(view.get('mention') ?? ''), link).toBe(true)
      if (view.has('country')) expect(countryByCode.has(view.get('country') ?? ''), link).toBe(true)
      seen += 1
    }
  }
  expect(seen).toBeGreaterThan(300)
})

describe('the page of an invented country', () => {
  test('says what there is, what silence means, whose borders and data these are, and where the rest is', () => {
    const { html, meta, links } = readPage(renderCountry(tiny, 'XBE', null))
    const text = readText(html)
    expect(readText(elements(html, 'title')[0] ?? html)).toBe('Belmora – China Security Cooperation Atlas')
    expect(readText(elements(html, 'h1')[0] ?? html)).toBe('Belmora')
    expect(meta.description).toMatch(
      /^Belmora: three mentions in one document, .*: joint patrols, renditions/,
    )
    for (const part of [
      'Three mentions in one document',
      words.panel.silence,
      words.map.borders,
      `data version ${tiny.atlas.version}`,
      'Creative Commons Attribution 4.0 International',
    ]) {
      expect(text).toContain(part)
    }
    expect(links).toEqual(
      expect.arrayContaining([
        '../../',
        '../../?country=XBE',
        '../',
        '../../method/',
        '../../data/mentions.csv',
        '../../data/mentions_for_reporters.csv',
        '../../data/',
        '../../method/#report',
      ]),
    )
    // Shared with Arvania, whose page has the mention too.
    expect(links).toContain('../XAR/#gazette-2020-005-1')
    expect(text).not.toContain('Cameras')
  })

  test('tells what the status and the date of its mentions mean, and no other', () => {
    const reading = readText(readPage(renderCountry(tiny, 'XCO', null)).byId('reading'))
    expect(reading).toBe(countryWords.reading.title)
    const text = readText(readPage(renderCountry(tiny, 'XCO', null)).html)
    expect(text).toContain(words.statusMeanings.disputed)
    expect(text).toContain(words.datingMeanings.undated)
    expect(text).not.toContain(words.statusMeanings.planned)
    expect(text).not.toContain(words.datingMeanings.within)
  })

  test('names mentions of others that name it too, apart from its own', () => {
    const { html, links } = readPage(renderCountry(tiny, 'XCO', null))
    const sections = elements(html, 'section').map(readText)
    const besides = sections.find((section) => section.startsWith(words.panel.namedBesides))
    expect(besides).toContain('Return of a baker (Belmora)')
    expect(links).toContain('../XBE/#gazette-2020-006-1')
  })

  test('has its outline and a mark for each mention on its map', () => {
    const [map] = elements(readPage(renderCountry(tiny, 'XAR', null)).html, 'figure')
    const paths = map ? elements(map, 'path') : []
    expect(paths.filter(({ attributes }) => attributes['data-outlined'] === 'XAR')).toHaveLength(1)
    const marks = (map ? elements(map, 'g') : []).flatMap(
      ({ attributes }) => attributes['data-mention'] ?? [],
    )
    expect(marks.sort()).toEqual(['gazette-2020-004-1', 'gazette-2020-005-1'])
  })

  test('shows text of the data as text', async () => {
    const nasty = 'Riding </script><img src=x onerror=alert(1)> & "course"'
    const { dataset } = await tinyAtlas({
      [MENTIONS]: replace('title: Riding course', `title: '${nasty}'`),
    })
    const page = renderCountry(dataset, 'XAR', null)
    expect(page).not.toContain('<img')
    const { byId, jsonLd } = readPage(page)
    expect(readText(byId('gazette-2020-004-1'))).toContain(nasty)
    expect(JSON.stringify(jsonLd)).toContain('onerror')
  })
})

describe('what a page tells search engines and cards', () => {
  test('is a list of its mentions, about a place, part of the dataset', () => {
    const { jsonLd } = readPage(renderCountry(tiny, 'XAR', SITE))
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'WebPage',
      name: 'Arvania – China Security Cooperation Atlas',
      url: `${SITE}country/XAR/`,
      about: { '@type': 'Place', name: 'Arvania', identifier: 'XAR' },
      isPartOf: { '@type': 'Dataset', url: SITE, version: tiny.atlas.version },
      primaryImageOfPage: { contentUrl: `${SITE}country/XAR/card.png`, width: 1200, height: 630 },
      mainEntity: {
        numberOfItems: 2,
        itemListElement: [
          { position: 1, name: 'Riding course', url: `${SITE}country/XAR/#gazette-2020-004-1` },
          { position: 2, name: 'Watch on the Umber', url: `${SITE}country/XAR/#gazette-2020-005-1` },
        ],
      },
    })
  })

  test('gives whole addresses where that of the site is known', () => {
    const { html, meta } = readPage(renderCountry(tiny, 'XAR', SITE))
    const canonical = elements(html, 'link').filter(({ attributes }) => attributes.rel === 'canonical')
    expect(canonical.map(({ attributes }) => attributes.href)).toEqual([`${SITE}country/XAR/`])
    expect(meta).toMatchObject({
      'og:title': 'Arvania – China Security Cooperation Atlas',
      'og:description': meta.description,
      'og:url': `${SITE}country/XAR/`,
      'og:image': `${SITE}country/XAR/card.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    expect(meta['og:image:alt']).toContain('Arvania. Two mentions in one document')
  })

  test('and where it is not, none that would need one', () => {
    for (const page of [renderCountry(tiny, 'XAR', null), renderCountryList(tiny, null)]) {
      const { html, meta } = readPage(page)
      expect(Object.keys(meta).filter((name) => /^(og:(url|image)|twitter:)/.test(name))).toEqual([])
      expect(meta['og:title']).toBeTruthy()
      expect(elements(html, 'link').filter(({ attributes }) => attributes.rel === 'canonical')).toEqual([])
    }
  })
})

describe('the list', () => {
  test('leads to every page, by continent', () => {
    const { links, html } = readPage(renderCountryList(real.dataset, null))
    const listed = links.flatMap((link) => /^\.\/([A-Z]{3})\/$/.exec(link)?.[1] ?? [])
    expect(listed.length).toBe(pages.size)
    expect(new Set(listed)).toEqual(new Set(pages.keys()))
    const continents = elements(html, 'h2').map(readText)
    expect(continents).toEqual(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'])
  })

  test('counts the mentions of each, and names what a mark in its row means', () => {
    const { html } = readPage(renderCountryList(tiny, null))
    const rows = elements(html, 'li').map(readText).sort()
    expect(rows).toEqual([
      'Arvania 2 mentions: training and joint patrols',
      'Belmora 3 mentions: joint patrols, renditions, and material assistance',
      'Corvia 1 mention: surveillance exports',
    ])
  })
})
