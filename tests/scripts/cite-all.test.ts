// What holds for every citation of the real data, and for the published file.

import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { buildAtlas } from '../../scripts/lib/build-atlas.ts'
import {
  ACCESSED_BLANK,
  CITATION_STYLES,
  type Citation,
  citationsSchema,
  URL_BLANK,
} from '../../src/domain/citations.ts'
import { fillCitation } from '../../src/domain/fill-citation.ts'
import { realCitations } from '../fixtures/real-citations.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import { tinyWorld } from '../fixtures/tiny-world.ts'

const citations = realCitations()
const documents = realSeeds().map(({ document }) => document.value)
const entries = { ...citations.mentions, ...citations.totals }

function times(text: string, part: string): number {
  return text.split(part).length - 1
}

/** How often each style has each blank. */
function blanksOf(citation: Citation): Record<string, readonly [accessed: number, url: number]> {
  return Object.fromEntries(
    CITATION_STYLES.map((style) => [
      style,
      [times(citation[style], ACCESSED_BLANK), times(citation[style], URL_BLANK)],
    ]),
  )
}

function everyStyle(accessed: number, url: number): ReturnType<typeof blanksOf> {
  return Object.fromEntries(CITATION_STYLES.map((style) => [style, [accessed, url]]))
}

test('there is one for each document, mention and total', () => {
  const seeds = realSeeds()
  expect(Object.keys(citations.documents)).toEqual(documents.map(({ id }) => id))
  expect(Object.keys(citations.mentions)).toEqual(
    seeds.flatMap(({ mentions }) => mentions.map(({ value }) => value.id)),
  )
  expect(Object.keys(citations.totals)).toEqual(
    seeds.flatMap(({ totals }) => totals.map(({ value }) => value.id)),
  )
})

describe('blanks', () => {
  test('of an entry are the day and the address, once in each style', () => {
    expect(Object.keys(entries).length).toBeGreaterThan(100)
    for (const citation of Object.values(entries)) expect(blanksOf(citation)).toEqual(everyStyle(1, 1))
  })

  test('of a document are the day, where it has an address to be accessed', () => {
    expect(documents.filter(({ URL }) => URL === null)).toHaveLength(1)
    for (const { id, URL } of documents) {
      const citation = citations.documents[id]
      if (!citation) throw new Error(`no citation for ${id}`)
      expect(blanksOf(citation)).toEqual(everyStyle(URL === null ? 0 : 1, 0))
      for (const style of CITATION_STYLES) expect(times(citation[style], URL ?? id)).toBeLessThanOrEqual(1)
      if (URL) for (const style of CITATION_STYLES) expect(citation[style]).toContain(URL)
    }
  })

  test('are none after filling', () => {
    const access = { accessed: '2026-11-22', url: 'https://news.example/' }
    for (const citation of [...Object.values(citations.documents), ...Object.values(entries)]) {
      for (const style of CITATION_STYLES) expect(fillCitation(citation, style, access)).not.toMatch(/[⟦⟧]/)
    }
  })

  test('that nobody fills are refused', () => {
    const [id, citation] = Object.entries(citations.documents)[0] ?? ['', undefined]
    const withBlank = (blank: string) => ({
      ...citations,
      documents: { [id]: { ...citation, mla: `Seen ${blank}` } },
    })
    expect(v.is(citationsSchema, withBlank(ACCESSED_BLANK))).toBe(true)
    expect(v.is(citationsSchema, withBlank('⟦day⟧'))).toBe(false)
    expect(v.is(citationsSchema, withBlank('⟦url'))).toBe(false)
  })
})

test('every entry names its own id, the version and the title once, in each style', () => {
  for (const [id, citation] of Object.entries(entries)) {
    for (const style of CITATION_STYLES) {
      expect(citation[style]).toContain(id)
      expect(citation[style]).toContain('China Security Cooperation Atlas')
      expect(times(citation[style], '1.0.0')).toBe(1)
    }
    for (const style of ['apa', 'chicago', 'mla'] as const) expect(times(citation[style], id)).toBe(1)
  }
})

test('a title has the capitals of its style', () => {
  const { apa, chicago, mla } = citations.mentions['link-2022-068-1'] ?? {}
  expect(apa).toContain('Course against drug crime: Uzbekistan ')
  expect(chicago).toContain('“Course Against Drug Crime: Uzbekistan.”')
  expect(mla).toContain('“Course against Drug Crime: Uzbekistan.”')
})

test('nothing is set twice or left empty: no doubled point, comma, space or bracket', () => {
  for (const citation of [...Object.values(citations.documents), ...Object.values(entries)]) {
    for (const style of ['apa', 'chicago', 'mla'] as const) {
      expect(citation[style]).not.toMatch(/\.\.|,,| {2}|\(\)|\[\]|\s[.,;]|undefined|null|"|'/)
    }
  }
})

test('no line of RIS is wrapped, and each has a tag', () => {
  for (const { ris } of [...Object.values(citations.documents), ...Object.values(entries)]) {
    for (const line of ris.split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    expect([ris.slice(0, 6), ris.slice(-7)]).toEqual(['TY  - ', '\nER  - '])
  }
})

test('two builds give the same bytes, and a file that the page accepts', () => {
  const [one, two] = [buildAtlas(tinyWorld()), buildAtlas(tinyWorld())]
  expect(one.files?.['citations.json']).toBe(two.files?.['citations.json'])
  const published: unknown = JSON.parse(one.files?.['citations.json'] ?? 'null')
  const { documents, mentions, totals } = v.parse(citationsSchema, published)
  expect([documents, mentions, totals].map((group) => Object.keys(group).length)).toEqual([1, 5, 1])
  expect(v.parse(citationsSchema, JSON.parse(JSON.stringify(citations)))).toEqual(citations)
})
