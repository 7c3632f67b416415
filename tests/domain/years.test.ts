import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DATINGS, type Dating, matchYears, type YearMatch, type YearSpan } from '../../src/domain/years.ts'

type Case = readonly [dating: Dating, from: number | null, to: number | null, match: YearMatch, why: string]

describe('a span against 2013–2016', () => {
  test.each<Case>([
    ['during', 2013, 2016, 'yes', 'is the range'],
    ['during', 2014, 2014, 'yes', 'lies in it'],
    ['during', 2010, 2013, 'yes', 'ends in its first year'],
    ['during', 2016, 2020, 'yes', 'begins in its last year'],
    ['during', 2010, 2020, 'yes', 'holds it'],
    ['during', 2010, 2012, 'no', 'ends before it'],
    ['during', 2017, 2020, 'no', 'begins after it'],
    ['during', null, 2013, 'yes', 'ends in it, beginning open'],
    ['during', null, 2012, 'no', 'ends before it, beginning open'],
    ['during', 2016, null, 'yes', 'begins in it, end open'],
    ['during', 2017, null, 'no', 'begins after it, end open'],
    ['during', null, null, 'yes', 'has no bounds'],
    ['within', 2013, 2016, 'yes', 'is the range'],
    ['within', 2014, 2015, 'yes', 'lies in it'],
    ['within', 2012, 2016, 'maybe', 'begins before it'],
    ['within', 2013, 2017, 'maybe', 'ends after it'],
    ['within', 1995, 2021, 'maybe', 'holds it'],
    ['within', 2010, 2012, 'no', 'ends before it'],
    ['within', 2017, 2020, 'no', 'begins after it'],
    ['within', null, 2014, 'maybe', 'ends in it, beginning open'],
    ['within', null, 2019, 'maybe', 'ends after it, beginning open'],
    ['within', null, 2012, 'no', 'ends before it, beginning open'],
    ['within', 2014, null, 'maybe', 'begins in it, end open'],
    ['within', 2017, null, 'no', 'begins after it, end open'],
    ['within', null, null, 'maybe', 'has no bounds'],
    ['undated', null, null, 'maybe', 'is unknown'],
    ['undated', 1990, 1990, 'maybe', 'says nothing, whatever its bounds'],
  ])('%s %s–%s: %s, as it %s', (dating, yearFrom, yearTo, match) => {
    expect(matchYears({ dating, yearFrom, yearTo }, { from: 2013, to: 2016 })).toBe(match)
  })
})

const RANK: Readonly<Record<YearMatch, number>> = { no: 0, maybe: 1, yes: 2 }

const year = fc.integer({ min: 1990, max: 2030 })
const ordered = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const span: fc.Arbitrary<YearSpan> = fc
  .record({
    bounds: ordered,
    open: fc.constantFrom('none', 'from', 'to'),
    dating: fc.constantFrom(...DATINGS),
  })
  .map(({ bounds, open, dating }) => ({
    dating,
    yearFrom: dating === 'undated' || open === 'from' ? null : bounds.from,
    yearTo: dating === 'undated' || open === 'to' ? null : bounds.to,
  }))

describe('any span', () => {
  test('matches a wider range at least as surely', () => {
    fc.assert(
      fc.property(span, ordered, fc.nat(9), fc.nat(9), (given, range, before, after) => {
        const wider = { from: range.from - before, to: range.to + after }
        expect(RANK[matchYears(given, wider)]).toBeGreaterThanOrEqual(RANK[matchYears(given, range)])
      }),
    )
  })

  test('matches a range exactly as a year of it can be drawn for the event', () => {
    // The event of `within` takes place in one year of its span, that of `during` in each.
    fc.assert(
      fc.property(ordered, ordered, fc.constantFrom('during', 'within'), (bounds, range, dating) => {
        const years = Array.from({ length: bounds.to - bounds.from + 1 }, (_, step) => bounds.from + step)
        const inside = years.filter((one) => one >= range.from && one <= range.to)
        const possible = inside.length > 0
        const certain = dating === 'during' ? possible : inside.length === years.length
        expect(matchYears({ dating, yearFrom: bounds.from, yearTo: bounds.to }, range)).toBe(
          certain ? 'yes' : possible ? 'maybe' : 'no',
        )
      }),
    )
  })

  test('that is undated matches every range, and never surely', () => {
    fc.assert(
      fc.property(ordered, (range) => {
        expect(matchYears({ dating: 'undated', yearFrom: null, yearTo: null }, range)).toBe('maybe')
      }),
    )
  })
})
