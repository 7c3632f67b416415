import { describe, expect, test } from 'vitest'
import { type ComparisonUnit, countNamed, restOf } from '../../src/domain/comparisons.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const patrol = inventMention({ countries: ['XAR', 'XBE'], related: ['XCO'] })
const course = inventMention({ countries: ['XAR'] })
const forum = inventMention({ countries: ['XBE', 'XCO'] })

test.each<[ComparisonUnit, { named: number; possibly: number }]>([
  ['agreements', { named: 2, possibly: 1 }],
  ['training sessions', { named: 2, possibly: 1 }],
  ['countries', { named: 2, possibly: 1 }],
  ['governments', { named: 2, possibly: 1 }],
])('%s: two named mentions of two countries, and one that adds a third', (unit, count) => {
  expect(countNamed({ unit, named: [patrol, course], possibly: [forum] })).toEqual(count)
})

test('a mention of two countries is one meeting and two countries; a related country is none', () => {
  expect(countNamed({ unit: 'meetings', named: [patrol], possibly: [] }).named).toBe(1)
  expect(countNamed({ unit: 'countries', named: [patrol], possibly: [] }).named).toBe(2)
})

test('two mentions of one country are two meetings and one country', () => {
  const named = [course, inventMention({ countries: ['XAR'] })]
  expect(countNamed({ unit: 'meetings', named, possibly: [] }).named).toBe(2)
  expect(countNamed({ unit: 'countries', named, possibly: [] }).named).toBe(1)
})

test('a country that is named is not possible besides', () => {
  expect(countNamed({ unit: 'countries', named: [patrol], possibly: [course] })).toEqual({
    named: 2,
    possibly: 0,
  })
})

describe('what is counted and not named', () => {
  const counts = { mentions: [], count: 0 }
  const exactly = (value: number) => ({ value, min: null, max: null, qualifier: 'exactly' as const })

  test('lies between two ends, as what may be counted is or is not', () => {
    const named = { ...counts, count: 2 }
    const possibly = { ...counts, count: 13 }
    expect(restOf({ counted: exactly(77), named, possibly })).toEqual({ least: 62, most: 75, open: false })
  })

  test('has no upper end where the document gives none', () => {
    const counted = { value: 120, min: null, max: null, qualifier: 'over' as const }
    expect(restOf({ counted, named: counts, possibly: { ...counts, count: 12 } })).toEqual({
      least: 108,
      most: 120,
      open: true,
    })
  })

  test('follows a range at both ends, and is never less than nothing', () => {
    const counted = { value: null, min: 30, max: 40, qualifier: null }
    expect(restOf({ counted, named: { ...counts, count: 7 }, possibly: counts })).toEqual({
      least: 23,
      most: 33,
      open: false,
    })
    expect(restOf({ counted: exactly(2), named: { ...counts, count: 3 }, possibly: counts })).toEqual({
      least: 0,
      most: 0,
      open: false,
    })
  })
})
