// How a title and a date are set, whatever is cited.

import { describe, expect, test } from 'vitest'
import { citeProse, PROSE_STYLES } from '../../scripts/lib/cite-prose.ts'
import type { CitedWork } from '../../scripts/lib/cited-work.ts'
import { headlineCase } from '../../scripts/lib/headline-case.ts'
import { readCitationSources } from '../../scripts/lib/read-citation-sources.ts'
import { typesetQuotes } from '../../scripts/lib/typeset-quotes.ts'
import { fillCitation } from '../../src/domain/fill-citation.ts'

const sources = readCitationSources('.')

const WORK: CitedWork = {
  id: 'tale',
  type: 'article',
  authors: [],
  title: 'What do the "three shores" say about it all?',
  sentenceTitle: 'What do the "three shores" say about it all?',
  description: null,
  source: 'The Gazette',
  version: null,
  entryName: null,
  issued: '2020-01-05',
  url: null,
  accessed: null,
}

function cite(work: Partial<CitedWork>, style: (typeof PROSE_STYLES)[number]): string | undefined {
  return citeProse([{ ...WORK, ...work }], style, sources).get('tale')
}

describe('a headline', () => {
  test.each([
    ['Course against drug crime', 'Course Against Drug Crime', 'Course against Drug Crime'],
    ['Week of training after a patrol', 'Week of Training After a Patrol', 'Week of Training after a Patrol'],
    ['Draft on cyber-sovereignty at the ITU', 'Draft on Cyber-Sovereignty at the ITU', undefined],
    ['Two-day detention, by day and by night', 'Two-Day Detention, by Day and by Night', undefined],
    ['a shore: the one to turn to', 'A Shore: The One to Turn To', undefined],
    ["The Reach of China's Police", "The Reach of China's Police", undefined],
    ['Training in "stability maintenance"', 'Training in "Stability Maintenance"', undefined],
    ['Visit: Antigua and Barbuda', 'Visit: Antigua and Barbuda', undefined],
  ])('of %s', (title, chicago, mla = chicago) => {
    expect(headlineCase(title, 'capital')).toBe(chicago)
    expect(headlineCase(title, 'small')).toBe(mla)
    expect(headlineCase(chicago, 'capital')).toBe(chicago)
  })
})

test('quotation marks and apostrophes are curly, and single inside others', () => {
  expect(typesetQuotes('"One" of China\'s "two"', 'free')).toBe('“One” of China’s “two”')
  expect(typesetQuotes('"One" of China\'s "two"', 'in quotes')).toBe('‘One’ of China’s ‘two’')
})

test('a title that ends in a question mark gets no full stop, and its quotation marks change inside others', () => {
  expect(cite({}, 'apa')).toBe('What do the “three shores” say about it all? (2020, January 5). The Gazette.')
  expect(cite({}, 'chicago')).toBe(
    '“What Do the ‘Three Shores’ Say About It All?” The Gazette, January 5, 2020.',
  )
  expect(cite({}, 'mla')).toBe('“What Do the ‘Three Shores’ Say about It All?” The Gazette, 5 Jan. 2020.')
})

test('of many authors each style names as many as it wants', () => {
  const authors = ['Ash', 'Birch', 'Cedar', 'Elm'].map((family) => ({ family, given: 'Ann Bea' }))
  expect(cite({ authors }, 'apa')).toMatch(/^Ash, A\. B\., Birch, A\. B\., Cedar, A\. B\., & Elm, A\. B\. \(/)
  expect(cite({ authors }, 'chicago')).toMatch(
    /^Ash, Ann Bea, Ann Bea Birch, Ann Bea Cedar, and Ann Bea Elm\. “/,
  )
  expect(cite({ authors }, 'mla')).toMatch(/^Ash, Ann Bea, et al\. “/)
})

/** The engine writes the day of issue, the page the day of access: in every month they must look the same. */
test.each(PROSE_STYLES.filter((style) => style !== 'apa'))(
  'days of access are written as %s writes days',
  (style) => {
    const access = { apa: '⟦accessed⟧', chicago: '⟦accessed⟧', mla: '⟦accessed⟧', bibtex: '-', ris: '-' }
    for (let month = 1; month <= 12; month++) {
      const issued = `2026-${String(month).padStart(2, '0')}-09`
      const day = fillCitation(access, style, { accessed: issued, url: 'https://news.example/' })
      expect(cite({ issued }, style)).toContain(` ${day}.`)
    }
  },
)
