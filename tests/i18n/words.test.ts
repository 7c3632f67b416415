// Every value that the data can hold has words, and no two activities, kinds or statuses share them.

import { describe, expect, test } from 'vitest'
import { ACTIVITIES, KINDS } from '../../src/domain/activities.ts'
import { QUALIFIERS } from '../../src/domain/quantities.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { words } from '../../src/i18n/words.ts'
import { CLASS_FLOORS } from '../../src/picture/country-look.ts'

describe.each([
  ['activity', ACTIVITIES, words.activities],
  ["activity's meaning", ACTIVITIES, words.activityMeanings],
  ['kind', KINDS, words.kinds],
  ['status', STATUSES, words.statuses],
  ["status's meaning", STATUSES, words.statusMeanings],
] as const)('every %s', (_, values: readonly string[], names: Readonly<Record<string, string>>) => {
  test('has words, and nothing else has', () => {
    expect(Object.keys(names).sort()).toEqual([...values].sort())
    expect(values.filter((value) => (names[value] ?? '').trim() === '')).toEqual([])
  })

  test('has words of its own', () => {
    const spelled = values.map((value) => names[value]?.toLowerCase())
    expect(new Set(spelled).size).toBe(values.length)
  })
})

test('every qualifier has words; exactly has none, because the figure says it', () => {
  expect(Object.keys(words.qualifiers).sort()).toEqual([...QUALIFIERS].sort())
  expect(QUALIFIERS.filter((qualifier) => words.qualifiers[qualifier] === '')).toEqual(['exactly'])
})

test('the classes in the legend are the fixed ones', () => {
  const first = words.legend.classes.map((written) => Number.parseInt(written, 10))
  expect(first).toEqual([...CLASS_FLOORS])
})

test('counts read well for one and for many', () => {
  expect(words.mentions(1)).toBe('1 mention')
  expect(words.mentions(2)).toBe('2 mentions')
  expect(words.results(1, 1)).toBe('1 mention in 1 country')
  expect(words.results(0, 0)).toBe('0 mentions in 0 countries')
})
