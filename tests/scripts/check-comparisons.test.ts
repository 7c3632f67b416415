// What is wrong in a comparison of what a total counts with what its document names.

import { describe, expect, test } from 'vitest'
import { checkSeeds } from '../../scripts/lib/check-seeds.ts'
import type { SourceFile } from '../../scripts/lib/read-checked.ts'
import type { SeedFolder } from '../../scripts/lib/seeds.ts'
import { QUALIFIERS } from '../../src/domain/quantities.ts'
import { testProblems } from '../fixtures/tell-problems.ts'
import {
  append,
  type Changes,
  COUNTED,
  formatted,
  MENTIONS,
  problemsOfTinyWorld,
  replace,
  TOTALS,
  tinySeeds,
  tinyWorld,
} from '../fixtures/tiny-world.ts'

const TOTAL = 'gazette-2020-t-009-1'
const PATROL = 'gazette-2020-005-1'
const RETURN = 'gazette-2020-006-1'

/** The total counts patrols from here on: the tiny world has one, by two countries. */
const PATROLS = replace('activity: agreement', 'activity: joint-patrol')

/** One comparison, of countries unless it says otherwise. */
function compared(fields: string, counts = 'counts: countries, unit: governments'): Changes {
  return { [COUNTED]: () => `- {total: ${TOTAL}, ${counts}, ${fields}, rest: Unknown.}\n` }
}

const told = (counts: string, fault: string) => `${COUNTED}:1: ${TOTAL}, ${counts}: ${fault}`

describe('a comparison', () => {
  testProblems([
    {
      what: 'of an unknown total',
      changes: { [COUNTED]: () => '- {total: none, counts: countries, unit: countries, rest: Unknown.}\n' },
      told: [`${COUNTED}:1: none, countries: gazette-2020 has no such total`],
    },
    {
      what: 'of an unknown mention',
      changes: compared('named: [gazette-2020-999-1]'),
      told: [told('countries', 'unknown mention gazette-2020-999-1')],
    },
    {
      what: 'of an unknown mention that is but possible',
      changes: compared('possibly: [gazette-2020-999-1]'),
      told: [told('countries', 'unknown mention gazette-2020-999-1')],
    },
    {
      what: 'of a mention of another activity',
      changes: compared(`possibly: [${PATROL}]`),
      told: [told('countries', `${PATROL} is joint-patrol, the total is agreement`)],
    },
    {
      what: 'of a mention listed in both lists',
      changes: { ...compared(`named: [${PATROL}], possibly: [${PATROL}]`), [TOTALS]: PATROLS },
      told: [told('countries', `${PATROL} is listed twice`)],
    },
    {
      what: 'of a mention listed twice in one',
      changes: { ...compared(`named: [${PATROL}, ${PATROL}]`), [TOTALS]: PATROLS },
      told: [told('countries', `${PATROL} is listed twice`)],
    },
    {
      what: 'made twice',
      changes: {
        [COUNTED]: append(`- {total: ${TOTAL}, counts: quantity, unit: agreements, rest: Unknown.}\n`),
      },
      told: [`${COUNTED}:9: ${TOTAL}, quantity: is compared twice`],
    },
    {
      what: 'with several faults',
      changes: compared(`named: [${RETURN}, none]`, 'counts: quantity, unit: cases'),
      told: [
        told('quantity', `${RETURN} is rendition, the total is agreement`),
        told('quantity', 'its quantity counts agreements, not cases'),
        told('quantity', 'unknown mention none'),
      ],
    },
  ])
})

describe('its number', () => {
  const counting = (unit: string) => replace('unit: agreements', `unit: ${unit}`)
  const quantity = (unit: string) => compared('named: []', `counts: quantity, unit: ${unit}`)
  testProblems([
    {
      what: 'countries of a total that counts none',
      changes: {
        [TOTALS]: replace('  countriesCounted: 2\n', ''),
        'seeds/gazette-2020/set-aside.yaml': replace('figures: ["3"]', 'figures: ["2", "3"]'),
      },
      told: [`${COUNTED}:1: ${TOTAL}, countries: the total has no countriesCounted`],
    },
    {
      what: 'countries taken for something else',
      changes: compared('named: []', 'counts: countries, unit: meetings'),
      told: [told('countries', 'its countries are no meetings')],
    },
    {
      what: 'a quantity of people',
      changes: { ...quantity('cases'), [TOTALS]: counting('people') },
      told: [told('quantity', 'its quantity counts people, not cases')],
    },
    {
      what: 'a quantity that is a share',
      changes: { ...quantity('agreements'), [TOTALS]: counting('share of agreements') },
      told: [told('quantity', 'its quantity counts share of agreements, not agreements')],
    },
    {
      what: 'a quantity with a qualifier beside its own',
      changes: compared('qualifier: over', 'counts: quantity, unit: agreements'),
      told: [told('quantity', 'its quantity has a qualifier of its own')],
    },
  ])

  test.each([
    ['agreement', 'agreements'],
    ['sessions', 'training sessions'],
    ['countries a year', 'countries'],
  ])('a quantity of %s may be compared as %s', (own, unit) => {
    expect(problemsOfTinyWorld({ ...quantity(unit), [TOTALS]: counting(own) })).toEqual([])
  })
})

describe('what is named', () => {
  /** A second patrol, of the third country: one more than the total counts. */
  const CAMERAS = 'gazette-2020-007-1'
  const patrolOfThree: Changes = {
    [TOTALS]: PATROLS,
    [MENTIONS]: replace(
      'activity: surveillance-export\n  kind: surveillance-package',
      'activity: joint-patrol\n  kind: river-patrol',
    ),
  }
  const above = (counts: string, numbers: string) => told(counts, `${numbers} are more than the 2 counted`)

  testProblems([
    {
      what: 'as one more than is counted',
      changes: { ...patrolOfThree, ...compared(`named: [${PATROL}, ${CAMERAS}]`) },
      told: [above('countries', '3 named and 0 possible')],
    },
    {
      what: 'as possible beyond what is counted',
      changes: { ...patrolOfThree, ...compared(`possibly: [${PATROL}, ${CAMERAS}]`) },
      told: [above('countries', '0 named and 3 possible')],
    },
    {
      what: 'in both lists together as more than is counted',
      changes: { ...patrolOfThree, ...compared(`named: [${PATROL}], possibly: [${CAMERAS}]`) },
      told: [above('countries', '2 named and 1 possible')],
    },
    ...QUALIFIERS.map((qualifier) => ({
      what: `as more than is counted "${qualifier}"`,
      changes: {
        ...patrolOfThree,
        ...compared(`qualifier: ${qualifier}, named: [${PATROL}, ${CAMERAS}]`),
      },
      told: [above('countries', '3 named and 0 possible')],
    })),
  ])

  test('may be all that is counted', () => {
    const changes = { ...compared(`named: [${PATROL}]`), [TOTALS]: PATROLS }
    expect(problemsOfTinyWorld(changes)).toEqual([])
  })

  test.each([
    [2, 3, []],
    [2, 2, [above('quantity', '3 named and 0 possible')]],
  ])('is measured against the end of a range from %i to %i', (min, max, problems) => {
    const range = replace(
      'value: 12, unit: agreements, qualifier: exactly',
      `min: ${min}, max: ${max}, unit: countries`,
    )
    const told = problemsOfTinyWorld({
      ...patrolOfThree,
      ...compared(`named: [${PATROL}, ${CAMERAS}]`, 'counts: quantity, unit: countries'),
      [TOTALS]: (text) => PATROLS(range(text)),
    })
    // The account of the line's other figures is of no interest here.
    expect(told.filter((one) => one.startsWith(COUNTED))).toEqual(problems)
  })
})

describe('its fields', () => {
  testProblems([
    {
      what: 'an empty rest',
      changes: { [COUNTED]: replace('"Nowhere: the passage gives only the number."', '" "') },
      told: [`${COUNTED}:8: rest: empty`],
    },
    {
      what: 'no rest at all',
      changes: { [COUNTED]: replace('  rest: "Nowhere: the passage gives only the number."\n', '') },
      told: [`${COUNTED}:5: rest: Invalid key: Expected "rest" but received undefined`],
    },
    {
      what: 'a rest that begins with "="',
      changes: { [COUNTED]: replace('"Nowhere:', '"=Nowhere:') },
      told: [`${COUNTED}:8: rest: begins with = + - or @, which a spreadsheet runs as a formula`],
    },
    {
      what: 'an unknown unit',
      changes: { [COUNTED]: replace('unit: agreements', 'unit: people') },
      told: [
        `${COUNTED}:7: unit: unknown unit "people"; known are agreements, cases, countries, governments, meetings, occasions, projects, training sessions`,
      ],
    },
    {
      what: 'an unknown thing to count',
      changes: { [COUNTED]: replace('counts: quantity', 'counts: people') },
      told: [`${COUNTED}:6: counts: unknown count "people"; known are quantity, countries`],
    },
    {
      what: 'an unknown field',
      changes: { [COUNTED]: append('  count: 3\n') },
      told: [`${COUNTED}:9: count: Invalid key: Expected never but received "count"`],
    },
  ])
})

test('a mention of another document is told, with its document', () => {
  const [gazette] = tinyWorld(compared('named: [herald-2021-005-1]')).folders
  const [other] = tinyWorld().folders
  if (!gazette || !other) throw new Error('the tiny world has no document')
  expect(formatted(checkSeeds([gazette, renamed(other)], undefined).problems)).toEqual([
    told('countries', 'herald-2021-005-1 is a mention of herald-2021'),
  ])
})

test('a document without the file has no comparison', () => {
  const [folder] = tinyWorld().folders
  if (!folder) throw new Error('the tiny world has no document')
  const { 'counted.yaml': _, ...rest } = folder
  const { documents, problems } = checkSeeds([rest], undefined)
  expect(problems).toEqual([])
  expect(documents.map((seeds) => seeds.comparisons)).toEqual([[]])
  expect(tinySeeds().comparisons).toHaveLength(2)
})

/** The same document under another name. */
function renamed(folder: SeedFolder): SeedFolder {
  const rename = (text: string) => text.replaceAll('gazette-2020', 'herald-2021')
  const files = Object.entries(folder).map(([name, { file, text }]: [string, SourceFile]) => [
    name,
    { file: rename(file), text: rename(text) },
  ])
  return Object.fromEntries(files) as SeedFolder
}
