// What is wrong in one field of the seeds.

import { describe, expect, test } from 'vitest'
import { testProblems } from '../fixtures/tell-problems.ts'
import {
  append,
  DOCUMENT,
  MENTIONS,
  problemsOfTinyWorld,
  replace,
  SET_ASIDE,
  TOTALS,
  tinySeeds,
} from '../fixtures/tiny-world.ts'

describe('a value that is none of the known ones', () => {
  testProblems([
    {
      what: 'an unknown activity',
      changes: { [MENTIONS]: replace('activity: training', 'activity: teaching') },
      told: [
        `${MENTIONS}:2: gazette-2020-004-1: activity: unknown activity "teaching"; known are training, agreement, joint-patrol, rendition, surveillance-export, material-assistance, diplomacy`,
      ],
    },
    {
      what: 'a kind of another activity',
      changes: { [MENTIONS]: replace('kind: police-course', 'kind: forum') },
      told: [`${MENTIONS}:3: gazette-2020-004-1: kind: unknown kind for this activity`],
    },
    {
      what: 'an unknown status',
      changes: { [MENTIONS]: replace('status: disputed', 'status: rumoured') },
      told: [
        `${MENTIONS}:43: gazette-2020-007-1: status: unknown status "rumoured"; known are disputed, alleged, claimed, planned, reported`,
      ],
    },
    {
      what: 'an unknown status of a quantity',
      changes: {
        [MENTIONS]: replace('qualifier: about, status: alleged', 'qualifier: about, status: rumoured'),
      },
      told: [
        `${MENTIONS}:47: gazette-2020-007-1: quantity.status: unknown status "rumoured"; known are disputed, alleged, claimed, planned, reported`,
      ],
    },
    {
      what: 'an unknown reason',
      changes: { [SET_ASIDE]: replace('reason: namesake', 'reason: boring') },
      told: [
        `${SET_ASIDE}:2: reason: unknown reason "boring"; known are us-policy, background, veto-or-quarrel, other-field, of-interest, partner-law, company-only, nationality, source-or-author, namesake, domestic, detail`,
      ],
    },
    {
      what: 'an unknown field',
      changes: { [MENTIONS]: replace('  section: On land', '  heading: On land') },
      told: [
        `${MENTIONS}:36: gazette-2020-006-1: heading: Invalid key: Expected never but received "heading"`,
      ],
    },
    {
      what: 'a country that is no code',
      changes: { [MENTIONS]: replace('countries: [XCO]', 'countries: [Corvia]') },
      told: [`${MENTIONS}:42: gazette-2020-007-1: countries.0: not a country code of three capitals`],
    },
    {
      what: 'a country without a row',
      changes: { [MENTIONS]: replace('related: [XCO]', 'related: [XCO, XQQ]') },
      told: [
        `${MENTIONS}:25: gazette-2020-006-1: XQQ is named on none of its lines`,
        `${MENTIONS}:25: gazette-2020-006-1: unknown country XQQ`,
      ],
    },
    {
      what: 'a country without a row that is set aside',
      changes: { [SET_ASIDE]: replace('countries: [XBE, XCO]', 'countries: [XBE, XCO, XQQ]') },
      told: [
        `${SET_ASIDE}:3: the set-aside covers nothing: XQQ stands on none of its lines`,
        `${SET_ASIDE}:3: unknown country XQQ`,
      ],
    },
    {
      what: "China's own as a country",
      changes: { [MENTIONS]: replace('countries: [XAR, XBE]', 'countries: [XAR, XBE, CHN]') },
      told: [`${MENTIONS}:13: gazette-2020-005-1: CHN is China's own and is never counted`],
    },
    {
      what: 'an unknown region',
      changes: { [TOTALS]: replace('m49: null', 'm49: "999"') },
      told: [`${TOTALS}:1: gazette-2020-t-009-1: unknown region 999`],
    },
  ])
})

describe('a text', () => {
  const summary = 'summary: A laboratory has been promised.'
  const formula = 'begins with = + - or @, which a spreadsheet runs as a formula'
  testProblems([
    {
      what: 'a summary of 281 characters',
      changes: { [MENTIONS]: replace(summary, `summary: ${'ü'.repeat(281)}`) },
      told: [`${MENTIONS}:58: gazette-2020-008-1: summary: longer than 280 characters`],
    },
    {
      what: 'a find of seven words',
      changes: {
        [MENTIONS]: replace('find: to ride at night', 'find: 25 Arvanian officers to ride at night'),
      },
      told: [`${MENTIONS}:12: gazette-2020-004-1: find: more than 6 words`],
    },
    {
      what: 'a find with a note number in it',
      changes: { [MENTIONS]: replace('find: to ride at night', 'find: ride at night.1') },
      told: [`${MENTIONS}:12: gazette-2020-004-1: find: crosses a note number`],
    },
    {
      what: 'a title that begins with "="',
      changes: { [MENTIONS]: replace('title: Cameras', 'title: "=1+1"') },
      told: [`${MENTIONS}:45: gazette-2020-007-1: title: ${formula}`],
    },
    {
      what: 'a "=" after a space',
      changes: { [MENTIONS]: replace('title: Cameras', 'title: " =1+1"') },
      told: [`${MENTIONS}:45: gazette-2020-007-1: title: ${formula}`],
    },
    {
      what: 'an actor that begins with "@"',
      changes: { [MENTIONS]: replace('actors: [Ministry', 'actors: ["@Ministry", Ministry') },
      told: [`${MENTIONS}:21: gazette-2020-005-1: actors.0: ${formula}`],
    },
    {
      what: 'a place that begins with "="',
      changes: { [MENTIONS]: replace('name: Tilly', 'name: =Tilly') },
      told: [`${MENTIONS}:35: gazette-2020-006-1: place.name: ${formula}`],
    },
    {
      what: 'the label of a total that begins with "+"',
      changes: { [TOTALS]: replace('label: the three shores', 'label: +three') },
      told: [`${TOTALS}:3: gazette-2020-t-009-1: scope.label: ${formula}`],
    },
  ])

  test('a summary of 280 characters is short enough, and so is a find of six words', () => {
    const long = replace(summary, `summary: ${'🛶'.repeat(280)}`)
    const find = replace('find: to ride at night', 'find: Arvanian officers to ride at night')
    expect(problemsOfTinyWorld({ [MENTIONS]: (text) => find(long(text)) })).toEqual([])
  })
})

describe('a quantity', () => {
  const needs = `${MENTIONS}:9: gazette-2020-004-1: quantity: needs either value, or min and max`
  const given = (numbers: string) => problemsOfTinyWorld({ [MENTIONS]: replace('value: 25', numbers) })

  test.each([
    'min: 25',
    'max: 25',
    'value: 25, min: 25',
    'value: 25, max: 25',
    'min: 25, max: 24',
    'value: null',
  ])('of %s is told', (numbers) => {
    expect(given(numbers)).toContain(needs)
  })

  test('may have a minimum and a maximum, which may be the same', () => {
    expect(given('min: 25, max: 25')).toEqual([])
  })
})

describe('lines', () => {
  const given = (lines: string) => ({ [MENTIONS]: replace('lines: [8]', `lines: ${lines}`) })

  test('are spelled out, sorted, each once', () => {
    const { mentions } = tinySeeds(given('[8, [7, 8], [8, 8]]'))
    expect(mentions.at(-1)?.value.lines).toEqual([7, 8])
  })

  test.each([
    ['[[8, 7]]', '.0: a pair [first, last] is reversed'],
    ['[0]', '.0: Invalid value: Expected >=1 but received 0'],
    ['[8.5]', '.0: Invalid integer: Received 8.5'],
    ['[[8]]', '.0: a line, or a pair [first, last]'],
    ['["8"]', '.0: a line, or a pair [first, last]'],
    ['[]', ': needs a line'],
  ])('%s is told', (lines, message) => {
    expect(problemsOfTinyWorld(given(lines))).toEqual([`${MENTIONS}:59: gazette-2020-008-1: lines${message}`])
  })
})

describe('what cannot be empty', () => {
  testProblems([
    {
      what: 'a title',
      changes: { [MENTIONS]: replace('title: Cameras', 'title: " "') },
      told: [`${MENTIONS}:45: gazette-2020-007-1: title: empty`],
    },
    {
      what: 'the countries',
      changes: { [MENTIONS]: replace('countries: [XCO]', 'countries: []') },
      told: [`${MENTIONS}:42: gazette-2020-007-1: countries: needs a country`],
    },
    {
      what: 'the lines of a set-aside',
      changes: { [SET_ASIDE]: replace('lines: [10]', 'lines: []') },
      told: [`${SET_ASIDE}:3: lines: needs a line`],
    },
    {
      what: 'the authors',
      changes: { [DOCUMENT]: replace('\n  - {family: Stone, given: Corvia}', ' []') },
      told: [`${DOCUMENT}:4: gazette-2020: author: needs an author`],
    },
    {
      what: 'an entry',
      changes: { [SET_ASIDE]: append('- just a sentence\n') },
      told: [`${SET_ASIDE}:4: Invalid type: Expected Object but received "just a sentence"`],
    },
  ])
})

describe('a document', () => {
  const title = 'title: "Three shores: a tale made up for tests"'
  testProblems([
    {
      what: 'no title and no description',
      changes: { [DOCUMENT]: replace(title, 'title: null') },
      told: [
        `${DOCUMENT}:1: gazette-2020: description: is for a document whose title is null, and needed there`,
      ],
    },
    {
      what: 'a description beside a title',
      changes: { [DOCUMENT]: append('description: A tale\n') },
      told: [
        `${DOCUMENT}:14: gazette-2020: description: is for a document whose title is null, and needed there`,
      ],
    },
    {
      what: 'a title in sentence case that is another title',
      changes: { [DOCUMENT]: append('sentenceTitle: Three shores\n') },
      told: [`${DOCUMENT}:14: gazette-2020: sentenceTitle: differs from the title in more than capitals`],
    },
  ])

  test('may have a description in the place of a title, and a title in sentence case', () => {
    expect(
      problemsOfTinyWorld({ [DOCUMENT]: replace(title, 'title: null\ndescription: A tale of shores') }),
    ).toEqual([])
    expect(
      problemsOfTinyWorld({
        [DOCUMENT]: replace(title, 'title: Three Shores and China\nsentenceTitle: Three shores and China'),
      }),
    ).toEqual([])
  })
})
