import { expect, test } from 'vitest'
import { type ComparisonUnit, countNamed } from '../../src/domain/comparisons.ts'
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
