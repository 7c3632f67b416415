import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIVITIES, ACTIVITY_KINDS } from '../../src/domain/activities.ts'
import {
  countOf,
  countSelected,
  countYears,
  summariseCountries,
  yearExtent,
} from '../../src/domain/counts.ts'
import type { Mention } from '../../src/domain/mention.ts'
import { type Corpus, EVERYTHING, type Selection, select } from '../../src/domain/selection.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const mentions = [
  inventMention({ mention: 'a', countries: ['XAR', 'XBE'], dating: 'during', yearFrom: 2014, yearTo: 2016 }),
  inventMention({
    mention: 'b',
    countries: ['XBE'],
    related: ['XCO'],
    dating: 'within',
    yearFrom: 2015,
    yearTo: 2018,
  }),
  inventMention({
    mention: 'c',
    countries: ['XBE'],
    activity: 'diplomacy',
    kind: 'forum',
    dating: 'within',
    yearFrom: null,
    yearTo: 2015,
  }),
  inventMention({ mention: 'd', countries: ['XCO'] }),
]

const corpus = corpusOf(mentions)

describe('the counting rule', () => {
  const selected = select(corpus, EVERYTHING)

  test('counts a mention of two countries once in the world', () => {
    expect(countSelected(selected)).toEqual({ certain: 1, uncertain: 3 })
  })

  test('counts it once in each of its countries, and a related country not at all', () => {
    const counts = [...summariseCountries(selected)].map(([country, { certain, uncertain, selected }]) => [
      country,
      certain,
      uncertain,
      selected.map((one) => one.mention.mention).join(''),
    ])
    expect(counts).toEqual([
      ['XAR', 1, 0, 'a'],
      ['XBE', 1, 2, 'abc'],
      ['XCO', 0, 1, 'd'],
    ])
  })
})

describe('the histogram', () => {
  const extent = { from: 2013, to: 2018 }

  test('has a bar per year, certain and possible told apart, and one for no date', () => {
    const { bars, undated } = countYears(corpus, EVERYTHING, extent)
    expect(bars).toEqual([
      { year: 2013, certain: 0, uncertain: 1 },
      { year: 2014, certain: 1, uncertain: 1 },
      { year: 2015, certain: 1, uncertain: 2 },
      { year: 2016, certain: 1, uncertain: 1 },
      { year: 2017, certain: 0, uncertain: 1 },
      { year: 2018, certain: 0, uncertain: 1 },
    ])
    expect(undated).toBe(1)
  })

  test('follows the activities and not the years', () => {
    const diplomacy: Selection = { ...EVERYTHING, activities: ['diplomacy'], years: { from: 2018, to: 2018 } }
    const { bars, undated } = countYears(corpus, diplomacy, extent)
    expect(bars.map(countOf)).toEqual([1, 1, 1, 0, 0, 0])
    expect(undated).toBe(0)
  })

  test('spans the years that any mention names', () => {
    expect(yearExtent(mentions)).toEqual({ from: 2014, to: 2018 })
    expect(yearExtent([])).toEqual({ from: 2000, to: 2000 })
  })
})

describe('any mentions under any selection', () => {
  const year = fc.integer({ min: 2010, max: 2020 })
  const range = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  const mention = fc
    .record({
      activity: fc.constantFrom(...ACTIVITIES),
      countries: fc.subarray(['XAR', 'XBE', 'XCO'], { minLength: 1 }),
      bounds: range,
      dating: fc.constantFrom('during', 'within', 'undated'),
    })
    .map(({ activity, countries, bounds, dating }) =>
      inventMention({
        activity,
        kind: ACTIVITY_KINDS[activity][0],
        countries,
        dating,
        yearFrom: dating === 'undated' ? null : bounds.from,
        yearTo: dating === 'undated' ? null : bounds.to,
      }),
    )
  const list = fc.array(mention, { maxLength: 20 })
  const noFilter = {
    kinds: fc.constant([]),
    statuses: fc.constant([]),
    documents: fc.constant([]),
    regions: fc.constant([]),
  }
  const selection: fc.Arbitrary<Selection> = fc.record({
    ...noFilter,
    activities: fc.subarray([...ACTIVITIES]),
    years: fc.oneof(fc.constant('all' as const), range),
    uncertain: fc.boolean(),
  })

  test('give the countries the world again for each country that a mention has', () => {
    fc.assert(
      fc.property(list, selection, (given, chosen) => {
        const selected = select(corpusOf(given), chosen)
        const features = selected.reduce((sum, one) => sum + one.mention.countries.length, 0)
        const counted = [...summariseCountries(selected).values()].reduce((sum, one) => sum + countOf(one), 0)
        expect(counted).toBe(features)
      }),
    )
  })

  test('give a bar of the histogram what a selection of that year shows of dated mentions', () => {
    fc.assert(
      fc.property(list, selection, year, (given, chosen, one) => {
        const [bar] = countYears(corpusOf(given), chosen, { from: one, to: one }).bars
        const dated = given.filter((mention) => mention.dating !== 'undated')
        const shown = select(corpusOf(dated), { ...chosen, years: { from: one, to: one }, uncertain: true })
        expect(bar).toEqual({ year: one, ...countSelected(shown) })
      }),
    )
  })
})

function corpusOf(given: readonly Mention[]): Corpus {
  return { mentions: given, regionsOf: new Map() }
}
