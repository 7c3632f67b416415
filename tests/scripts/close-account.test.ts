// Ids and set-asides that break the account.

import { describe, expect, test } from 'vitest'
import { testProblems } from '../fixtures/tell-problems.ts'
import {
  append,
  COUNTED,
  DOCUMENT,
  EVIDENCE,
  IDS,
  MENTIONS,
  problemsOfTinyWorld,
  replace,
  SET_ASIDE,
  TOTALS,
} from '../fixtures/tiny-world.ts'

describe('an id', () => {
  const gone = (id: string) =>
    `${IDS}:1: the account is open: ${id} was issued, but is neither coded nor retired`
  testProblems([
    {
      what: 'used twice',
      changes: { [MENTIONS]: replace('id: gazette-2020-008-1', 'id: gazette-2020-007-1') },
      told: [gone('gazette-2020-008-1'), `${MENTIONS}:50: the id gazette-2020-007-1 is used twice`],
    },
    {
      what: 'retired and used again',
      changes: { [MENTIONS]: replace('id: gazette-2020-004-1', 'id: gazette-2020-004-2') },
      told: [
        gone('gazette-2020-004-1'),
        `${MENTIONS}:1: gazette-2020-004-2 is retired and cannot be used again`,
      ],
    },
    {
      what: 'never issued',
      changes: { [MENTIONS]: replace('id: gazette-2020-004-1', 'id: gazette-2020-004-3') },
      told: [
        gone('gazette-2020-004-1'),
        `${MENTIONS}:1: gazette-2020-004-3 is not in ids.yaml: add it to the ids issued`,
      ],
    },
    {
      what: 'retired, but never issued',
      changes: { [IDS]: replace('  - gazette-2020-004-2\n', '') },
      told: [`${IDS}:1: gazette-2020-004-2 is retired, but was never issued`],
    },
    {
      what: 'of another form',
      changes: {
        [TOTALS]: replace('gazette-2020-t-009-1', 'total-1'),
        [IDS]: replace('gazette-2020-t-009-1', 'total-1'),
        [COUNTED]: (text) => text.replaceAll('gazette-2020-t-009-1', 'total-1'),
      },
      told: [`${TOTALS}:1: total-1: an id is gazette-2020-t-009-1: document, line, counter`],
    },
    {
      what: 'of a document that is not called as its folder is',
      changes: {
        [DOCUMENT]: replace('id: gazette-2020', 'id: gazette-2021'),
        [EVIDENCE]: replace('gazette-2020', 'gazette-2021'),
        [MENTIONS]: (text) => text.replaceAll('gazette-2020', 'gazette-2021'),
        [TOTALS]: (text) => text.replaceAll('gazette-2020', 'gazette-2021'),
        [IDS]: (text) => text.replaceAll('gazette-2020', 'gazette-2021'),
        [COUNTED]: (text) => text.replaceAll('gazette-2020', 'gazette-2021'),
      },
      told: [`${DOCUMENT}:1: gazette-2021 is not the name of its folder`],
    },
    {
      what: 'in a link that nothing links back',
      changes: { [MENTIONS]: replace('  lines: [8]\n', '  lines: [8]\n  links: [gazette-2020-004-1]\n') },
      told: [`${MENTIONS}:50: gazette-2020-008-1: gazette-2020-004-1 is no mention that links back`],
    },
  ])
})

test('two mentions may link to each other', () => {
  const link = (lines: string, other: string) => replace(`  ${lines}\n`, `  ${lines}\n  links: [${other}]\n`)
  const first = link('lines: [8]', 'gazette-2020-007-1')
  const second = link('lines: [7]', 'gazette-2020-008-1')
  expect(problemsOfTinyWorld({ [MENTIONS]: (text) => first(second(text)) })).toEqual([])
})

describe('a set-aside', () => {
  testProblems([
    {
      what: 'that covers nothing',
      changes: { [SET_ASIDE]: replace('figures: ["7"]', 'figures: ["7", "8"]') },
      told: [`${SET_ASIDE}:3: the set-aside covers nothing: 8 stands on none of its lines`],
    },
    {
      what: 'that covers nothing on one of its lines',
      changes: { [SET_ASIDE]: replace('lines: [1, 9]', 'lines: [1, 2, 9]') },
      told: [`${SET_ASIDE}:1: the set-aside covers nothing on line 2`],
    },
    {
      what: 'with nothing to set aside',
      changes: { [SET_ASIDE]: append('- {lines: [2], reason: detail, note: Nothing.}\n') },
      told: [`${SET_ASIDE}:4: the set-aside covers nothing: no countries and no figures`],
    },
    {
      what: 'of what a mention cites',
      changes: { [SET_ASIDE]: append('- {countries: [XAR], lines: [4], reason: detail, note: Told.}\n') },
      told: [`${SET_ASIDE}:4: XAR on line 4 is set aside, but a mention or total cites it`],
    },
    {
      what: 'of what is set aside already',
      changes: { [SET_ASIDE]: append('- {figures: ["7"], lines: [10], reason: detail, note: Again.}\n') },
      told: [`${SET_ASIDE}:4: 7 on line 10 is set aside twice`],
    },
    {
      what: 'on a line that does not exist',
      changes: { [SET_ASIDE]: replace('lines: [10]', 'lines: [10, 12]') },
      told: [
        `${SET_ASIDE}:3: the set-aside covers nothing on line 12`,
        `${SET_ASIDE}:3: there is no line 12; the document has 10`,
      ],
    },
    {
      what: 'whose range begins or ends on a line without it',
      changes: { [SET_ASIDE]: replace('lines: [1, 9]', 'lines: [1, [8, 10]]') },
      told: [
        `${SET_ASIDE}:1: the set-aside covers nothing on line 10`,
        `${SET_ASIDE}:1: the set-aside covers nothing on line 8`,
      ],
    },
  ])

  test('may have a range in which lines between are bare', () => {
    const changes = { [SET_ASIDE]: replace('lines: [1, 9]', 'lines: [[1, 9]]') }
    expect(problemsOfTinyWorld(changes)).toEqual([])
  })
})
