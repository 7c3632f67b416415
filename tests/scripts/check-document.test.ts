// What is coded against what the evidence holds.

import { describe, expect, test } from 'vitest'
import { testProblems } from '../fixtures/tell-problems.ts'
import {
  DOCUMENT,
  IDS,
  MENTIONS,
  problemsOfTinyWorld,
  replace,
  SET_ASIDE,
  TOTALS,
} from '../fixtures/tiny-world.ts'

describe('a date', () => {
  const quoted = 'must be quoted: without quotes YAML reads it as a number, a list or a date'
  const courseOn = (when: string) => ({ [MENTIONS]: replace('when: "2014-05"', `when: ${when}`) })
  testProblems([
    {
      what: 'unquoted, as a number,',
      changes: courseOn('2014'),
      told: [`${MENTIONS}:5: gazette-2020-004-1: when: ${quoted}`],
    },
    {
      what: 'unquoted, as a list of one,',
      changes: courseOn('[1995..2021]'),
      told: [`${MENTIONS}:5: gazette-2020-004-1: when: ${quoted}`],
    },
    {
      what: 'unquoted, as a list of several,',
      changes: courseOn('[2014, 2015]'),
      told: [`${MENTIONS}:5: gazette-2020-004-1: when: ${quoted}`],
    },
    {
      what: 'of a day that no calendar has',
      changes: courseOn('"2014-02-30"'),
      told: [`${MENTIONS}:1: gazette-2020-004-1: when: "2014-02-30" holds an impossible date`],
    },
    {
      what: 'that is a reversed one-of set',
      changes: courseOn('"[2021..1995]"'),
      told: [`${MENTIONS}:1: gazette-2020-004-1: when: "[2021..1995]" is reversed`],
    },
    {
      what: 'that is a reversed interval',
      changes: courseOn('"2020/2014"'),
      told: [`${MENTIONS}:1: gazette-2020-004-1: when: "2020/2014" is reversed`],
    },
    {
      what: 'of none of the five forms',
      changes: courseOn('about 2014'),
      told: [
        `${MENTIONS}:1: gazette-2020-004-1: when: "about 2014" is none of the five forms of a date: 2006, 2017-11, 2014/2020, [1995..2021], [..2019]`,
      ],
    },
    {
      what: 'that stands on none of the lines',
      changes: courseOn('"2013"'),
      told: [
        `${MENTIONS}:1: gazette-2020-004-1: 2013 stands neither on its lines nor on its whenLines; whenBasis must say why`,
      ],
    },
    {
      what: 'that is impossible in a total',
      changes: { [TOTALS]: replace('"[2010..2019]"', '"2017-02-30"') },
      told: [`${TOTALS}:1: gazette-2020-t-009-1: when: "2017-02-30" holds an impossible date`],
    },
  ])
})

test('an id can have a line of four digits', () => {
  const longer = (text: string) => text.replaceAll('gazette-2020-004-1', 'gazette-2020-1004-1')
  expect(problemsOfTinyWorld({ [MENTIONS]: longer, [IDS]: longer })).toEqual([])
})

describe('a mention against its lines', () => {
  testProblems([
    {
      what: 'a line that does not exist',
      changes: { [MENTIONS]: replace('lines: [8]', 'lines: [8, 11]') },
      told: [
        `${MENTIONS}:50: gazette-2020-008-1: line 11 is empty`,
        `${MENTIONS}:50: gazette-2020-008-1: there is no line 11; the document has 10`,
      ],
    },
    {
      what: 'a quantity that its line does not hold',
      changes: { [MENTIONS]: replace('value: 25', 'value: 26') },
      told: [
        `${MENTIONS}:1: gazette-2020-004-1: its lines do not hold the figure 26`,
        `${SET_ASIDE}:1: the account is open: figure 25 on line 4 is neither cited nor set aside`,
      ],
    },
    {
      what: 'a quantity that the line of a total does not hold',
      changes: { [TOTALS]: replace('countriesCounted: 2', 'countriesCounted: 4') },
      told: [
        `${SET_ASIDE}:1: the account is open: figure 2 on line 9 is neither cited nor set aside`,
        `${TOTALS}:1: gazette-2020-t-009-1: its lines do not hold the figure 4`,
      ],
    },
    {
      what: 'a note that its line does not hold',
      changes: { [MENTIONS]: replace('notes: [2]', 'notes: [3]') },
      told: [`${MENTIONS}:13: gazette-2020-005-1: note 3 stands on none of its lines`],
    },
    {
      what: 'a country twice in one mention',
      changes: { [MENTIONS]: replace('related: [XCO]', 'related: [XCO, XBE]') },
      told: [`${MENTIONS}:25: gazette-2020-006-1: XBE stands twice in countries and related`],
    },
    {
      what: 'evidence of another text',
      changes: { [DOCUMENT]: (text) => text.replace(/sha256: .*/, `sha256: ${'f'.repeat(64)}`) },
      told: [
        `${DOCUMENT}:1: id, sha256 or lines are not those of evidence.json: was the text indexed again?`,
      ],
    },
  ])
})
