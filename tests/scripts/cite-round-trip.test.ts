// A reference manager reads from BibTeX and RIS what was written: parsed with citation-js, which had no part in writing.

import { Cite, type Parsed } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { citeBibtex } from '../../scripts/lib/cite-bibtex.ts'
import { citeRis } from '../../scripts/lib/cite-ris.ts'
import { type CitedWork, citeDocument, citeEntry } from '../../scripts/lib/cited-work.ts'
import { URL_BLANK } from '../../src/domain/citations.ts'
import { fillCitation } from '../../src/domain/fill-citation.ts'
import { realCitations } from '../fixtures/real-citations.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'

const DATASET = { name: 'three-shores-atlas', version: '2.1.0', issued: '2026-11-21', license: 'CC-BY-4.0' }

const works = [
  ...realSeeds().map(({ document }) => citeDocument(document.value)),
  citeEntry({ id: 'gazette-2020-004-1', name: 'mention', title: 'Riding course: Arvania' }, DATASET),
  citeEntry({ id: 'gazette-2020-t-009-1', name: 'figure', title: 'Share of "rides": 50% & more' }, DATASET),
]

const ACCESS = { accessed: '2026-11-22', url: 'https://news.example/a%20b/?mention=x-1&years=all#y_z' }

function parse(text: string, style: 'bibtex' | 'ris'): Parsed {
  const citation = { apa: '-', chicago: '-', mla: '-', bibtex: '-', ris: '-', [style]: text }
  const [item, ...more] = new Cite(fillCitation(citation, style, ACCESS)).data
  if (!item || more.length > 0) throw new Error(`not one work: ${text}`)
  return item
}

function titleOf({ title, description }: CitedWork): string {
  return title ?? `[${description}]`
}

function urlOf({ url }: CitedWork): string | undefined {
  return url === URL_BLANK ? ACCESS.url : (url ?? undefined)
}

/** The parser marks words whose case is kept, and turns LaTeX's quotation marks into curly ones. */
function plain(title: string): string {
  return title
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
}

describe.each(works.map((work) => [work.id, work] as const))('%s', (_, work) => {
  const issued = work.issued.split('-').map(Number)

  test('is read from BibTeX as it was written', () => {
    const item = parse(citeBibtex(work), 'bibtex')
    expect(item.id).toBe(work.id)
    expect(plain(item.title)).toBe(titleOf(work))
    expect(item.author ?? []).toEqual(work.authors)
    expect(item.URL).toBe(urlOf(work))
    expect(item.issued['date-parts']).toEqual([issued])
  })

  test('is read from RIS as it was written', () => {
    const item = parse(citeRis(work), 'ris')
    const isNews = work.type === 'article-newspaper'
    expect(item.id).toBe(work.id)
    expect(item.title).toBe(titleOf(work))
    const [first] = work.authors.map(({ family, given }) => `${family}, ${given}`)
    if (isNews) expect(item.reporter).toBe(first)
    else expect(item.author ?? []).toEqual(work.authors)
    expect(item.URL).toBe(urlOf(work))
    // Of news this parser reads the year alone.
    expect(item.issued['date-parts']).toEqual([isNews ? issued.slice(0, 1) : issued])
  })
})

test('every entry of the real data is read from both, with its address', () => {
  const { mentions, totals } = realCitations()
  for (const [id, citation] of Object.entries({ ...mentions, ...totals })) {
    for (const style of ['bibtex', 'ris'] as const) {
      const item = parse(citation[style], style)
      expect([item.id, item.URL]).toEqual([id, ACCESS.url])
      expect(plain(item.title)).toMatch(/^\S.+: .+\S$/)
    }
  }
})

test('signs with a meaning in LaTeX are escaped, and words keep the capitals that a sentence has', () => {
  const title = 'A {New} Law_1 on 50% & $5 #2 ~ ^ \\ in China: DNA'
  const work: CitedWork = {
    ...citeEntry({ id: 'x-1', name: 'mention', title }, DATASET),
    sentenceTitle: 'A {new} law_1 on 50% & $5 #2 ~ ^ \\ in China: DNA',
  }
  expect(citeBibtex(work)).toContain(
    'title = {A \\{New\\} Law\\_1 on 50\\% \\& \\$5 \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} in {China}: {DNA}}',
  )
})
