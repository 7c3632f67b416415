// Dates, lines and figures in words.

import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../src/domain/atlas.ts'
import type { Quantity } from '../../src/domain/mention.ts'
import {
  creditOf,
  describeDate,
  describeLines,
  describePassage,
  describeQuantity,
  describeWhen,
  shortNameOf,
  titleOf,
} from '../../src/i18n/describe.ts'

describe('a date', () => {
  test.each([
    ['2006', '2006'],
    ['2017-11', 'November 2017'],
    ['2017-11-05', '5 November 2017'],
    ['2014/2020', 'throughout 2014–2020'],
    ['2014-03/2020-12', 'throughout March 2014–December 2020'],
    ['[1995..2021]', 'some time in 1995–2021'],
    ['[2018-01..2018-06]', 'some time in January 2018–June 2018'],
    ['[..2019]', 'some time up to 2019'],
    ['[..2019-07-02]', 'some time up to 2 July 2019'],
    [null, 'no date given'],
  ])('%s reads: %s', (when, expected) => {
    expect(describeWhen(when)).toBe(expected)
  })

  test('each month has its own name', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      describeDate(`2020-${String(index + 1).padStart(2, '0')}`),
    )
    expect(new Set(months).size).toBe(12)
    expect([months[0], months[11]]).toEqual(['January 2020', 'December 2020'])
  })
})

describe('lines', () => {
  test.each([
    [[57], '57'],
    [[57, 58], '57–58'],
    [[57, 58, 59, 61], '57–59, 61'],
    [[12, 40, 41, 90], '12, 40–41, 90'],
    [[], ''],
  ])('%j read: %s', (lines, expected) => {
    expect(describeLines(lines)).toBe(expected)
  })
})

describe('a quantity', () => {
  const officers: Quantity = {
    value: 25,
    min: null,
    max: null,
    unit: 'officers',
    qualifier: 'exactly',
    status: null,
    via: null,
  }
  test.each([
    ['exactly', {}, '25 officers'],
    ['without a qualifier', { qualifier: null }, '25 officers'],
    ['about', { qualifier: 'about' as const }, 'about 25 officers'],
    ['at least', { qualifier: 'at-least' as const }, 'at least 25 officers'],
    ['over', { qualifier: 'over' as const }, 'more than 25 officers'],
    ['under', { qualifier: 'under' as const }, 'under 25 officers'],
    ['thousands', { value: 10_500 }, '10,500 officers'],
    ['none', { value: 0 }, '0 officers'],
    ['a range', { value: null, min: 800, max: 1200 }, '800 to 1,200 officers'],
    ['a status of its own', { status: 'claimed' as const }, '25 officers (claimed by China)'],
    ['a source of its own', { via: 'Xinhua' }, '25 officers (Xinhua)'],
    ['both', { status: 'claimed' as const, via: 'Xinhua' }, '25 officers (claimed by China: Xinhua)'],
  ])('%s', (_, given, expected) => {
    expect(describeQuantity({ ...officers, ...given })).toBe(expected)
  })
})

describe('a document', () => {
  const gazette: SourceDocument = {
    id: 'gazette-2020',
    type: 'article-magazine',
    title: 'The Three Shores',
    authors: [
      { given: 'Ana', family: 'Arva' },
      { given: 'Ben', family: 'Bel' },
    ],
    publisher: 'Gazette',
    issued: '2020-03-09',
    url: null,
    addresses: [],
    standpoint: 'A paper.',
    caveat: null,
  }

  test('is credited by authors, publisher and date, as exact as it is known', () => {
    expect(creditOf(gazette)).toBe('Ana Arva and Ben Bel, Gazette, 9 March 2020')
    expect(creditOf({ ...gazette, issued: '2020-03' })).toBe('Ana Arva and Ben Bel, Gazette, March 2020')
  })

  test('has a short name', () => {
    expect(shortNameOf(gazette)).toBe('Arva and Bel 2020')
  })

  test('without a headline says that none was seen', () => {
    expect(titleOf(gazette)).toBe('The Three Shores')
    expect(titleOf({ ...gazette, title: null })).toBe('Opinion article, headline not seen')
  })
})

test.each([
  [{ section: null, lines: [67], notes: [] }, 'line 67 of the archived text'],
  [
    { section: 'Training', lines: [57, 58, 60], notes: [80, 81] },
    'under “Training”, lines 57–58, 60 of the archived text, notes 80–81',
  ],
  [{ section: null, lines: [3], notes: [9] }, 'line 3 of the archived text, note 9'],
])('where a passage stands is said in one line', (passage, written) => {
  expect(describePassage(passage)).toBe(written)
})
