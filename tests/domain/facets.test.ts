// Each facet is counted under all filters but itself, so that a count says what choosing it would show.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIVITIES, ACTIVITY_KINDS } from '../../src/domain/activities.ts'
import { countOf } from '../../src/domain/counts.ts'
import { countFacet, FACETS, isFiltering, withoutFacet } from '../../src/domain/facets.ts'
import { EVERYTHING, type Selection, select } from '../../src/domain/selection.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const regionsOf = new Map([
  ['XAR', ['011', '002', '001']],
  ['XBE', ['011', '002', '001']],
  ['XCO', ['155', '150', '001']],
])

describe('a small corpus', () => {
  const mentions = [
    inventMention({ countries: ['XAR', 'XBE'], dating: 'during', yearFrom: 2014, yearTo: 2014 }),
    inventMention({ countries: ['XCO'], activity: 'diplomacy', kind: 'forum', status: 'alleged' }),
    inventMention({
      countries: ['XAR', 'XCO'],
      activity: 'diplomacy',
      kind: 'forum',
      document: 'other-2021',
    }),
  ]
  const corpus = { mentions, regionsOf }

  test('counts a mention once in a region, however many of its countries lie there', () => {
    expect(Object.fromEntries(countFacet(corpus, EVERYTHING, 'regions'))).toEqual({
      '001': { certain: 1, uncertain: 2 },
      '002': { certain: 1, uncertain: 1 },
      '011': { certain: 1, uncertain: 1 },
      '150': { certain: 0, uncertain: 2 },
      '155': { certain: 0, uncertain: 2 },
    })
  })

  test('counts under the other filters, and not under its own', () => {
    const diplomacy: Selection = { ...EVERYTHING, activities: ['diplomacy'], statuses: ['alleged'] }
    expect([...countFacet(corpus, diplomacy, 'activities')]).toEqual([
      ['diplomacy', { certain: 0, uncertain: 1 }],
    ])
    expect([...countFacet(corpus, diplomacy, 'statuses')].map(([status]) => status)).toEqual([
      'alleged',
      'reported',
    ])
    expect([...countFacet(corpus, diplomacy, 'documents')]).toHaveLength(1)
  })
})

test('a facet filters when it leaves something out', () => {
  const chosen: Selection = { ...EVERYTHING, activities: [], statuses: ['alleged'] }
  expect(FACETS.filter((facet) => isFiltering(chosen, facet))).toEqual(['activities', 'statuses'])
  expect(FACETS.filter((facet) => isFiltering(EVERYTHING, facet))).toEqual([])
  const six = [...ACTIVITIES.slice(1), 'trainng']
  expect(isFiltering({ ...EVERYTHING, activities: six }, 'activities')).toBe(true)
  for (const facet of FACETS) expect(isFiltering(withoutFacet(chosen, facet), facet)).toBe(false)
})

test('choosing one value shows as many mentions as its count said, whatever else is chosen', () => {
  const mention = fc
    .record({
      activity: fc.constantFrom(...ACTIVITIES),
      countries: fc.subarray(['XAR', 'XBE', 'XCO'], { minLength: 1 }),
      status: fc.constantFrom(...STATUSES),
      document: fc.constantFrom('a', 'b'),
    })
    .map((one) => inventMention({ ...one, kind: ACTIVITY_KINDS[one.activity][0] }))
  const selection: fc.Arbitrary<Selection> = fc.record({
    activities: fc.subarray([...ACTIVITIES]),
    kinds: fc.constant([]),
    statuses: fc.subarray([...STATUSES]),
    documents: fc.subarray(['a', 'b']),
    regions: fc.subarray(['001', '002', '150']),
    years: fc.constantFrom('all' as const, { from: 2010, to: 2012 }),
    uncertain: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(mention, { maxLength: 12 }),
      selection,
      fc.constantFrom(...FACETS),
      (mentions, chosen, facet) => {
        const corpus = { mentions, regionsOf }
        for (const [value, count] of countFacet(corpus, chosen, facet)) {
          expect(select(corpus, { ...chosen, [facet]: [value] })).toHaveLength(countOf(count))
        }
      },
    ),
  )
})
