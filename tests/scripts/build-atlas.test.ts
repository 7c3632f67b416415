// What is wrong in a file as a whole, in the tables, and in several places at once. One thing wrong in the seeds: see seed-schema, check-document, close-account.

import { describe, expect, test } from 'vitest'
import { buildAtlas } from '../../scripts/lib/build-atlas.ts'
import { testProblems } from '../fixtures/tell-problems.ts'
import { TINY_SHAPES } from '../fixtures/tiny-shapes.ts'
import {
  append,
  COUNTRIES,
  DOCUMENT,
  EVIDENCE,
  formatted,
  IDS,
  MENTIONS,
  problemsOfTinyWorld,
  REGIONS,
  replace,
  SET_ASIDE,
  TOTALS,
  tinyWorld,
} from '../fixtures/tiny-world.ts'

test('the tiny world is without a problem', () => {
  expect(problemsOfTinyWorld({})).toEqual([])
})

describe('a file that cannot be read', () => {
  testProblems([
    {
      what: 'broken YAML',
      changes: { [MENTIONS]: replace('title: Cameras', 'title: Cameras: forty') },
      told: [`${MENTIONS}:45: not valid YAML: Nested mappings are not allowed in compact mappings`],
    },
    {
      what: 'a key given twice',
      changes: { [MENTIONS]: replace('  status: disputed\n', '  status: disputed\n  status: alleged\n') },
      told: [`${MENTIONS}:44: not valid YAML: Map keys must be unique`],
    },
    {
      what: 'an alias without its anchor',
      changes: { [MENTIONS]: replace('find: court in Tilly', 'find: *court') },
      told: [`${MENTIONS}:38: not valid YAML: no anchor for the alias *court`],
    },
    {
      what: 'an empty file of a list',
      changes: { [TOTALS]: () => '' },
      told: [`${TOTALS}:1: a list is needed`],
    },
    {
      what: 'an empty file of one entry',
      changes: { [IDS]: () => '' },
      told: [`${IDS}:1: Invalid type: Expected Object but received null`],
    },
    {
      what: 'a file that is wrong as a whole, where it begins after its comments,',
      changes: { [IDS]: () => '# Every id.\n\nretired: {}\n' },
      told: [`${IDS}:3: issued: Invalid key: Expected "issued" but received undefined`],
    },
    {
      what: 'a document without its authors',
      changes: { [DOCUMENT]: replace('author:', 'authors:') },
      told: [
        `${DOCUMENT}:1: gazette-2020: author: Invalid key: Expected "author" but received undefined`,
        `${DOCUMENT}:5: gazette-2020: authors: Invalid key: Expected never but received "authors"`,
      ],
    },
    {
      what: 'a list of ids that is none',
      changes: { [IDS]: () => 'issued: some\n' },
      told: [`${IDS}:1: issued: Invalid type: Expected Array but received "some"`],
    },
    {
      what: 'evidence that breaks off',
      changes: { [EVIDENCE]: () => '{"document":' },
      told: [`${EVIDENCE}:1: not valid JSON: Unexpected end of JSON input`],
    },
    {
      what: 'a table of countries that is no YAML, and not again each shape and each mention,',
      changes: { [COUNTRIES]: append('- {iso: XDO') },
      told: [
        `${COUNTRIES}:6: not valid YAML: Flow map in block collection must be sufficiently indented and end with a }`,
      ],
    },
  ])
})

test('an alias with its anchor stands for what the anchor holds', () => {
  const anchor = replace('  via: Three', '  via: &radio Three')
  const alias = replace(', via: Three Shores Radio}', ', via: *radio }')
  expect(problemsOfTinyWorld({ [MENTIONS]: (text) => alias(anchor(text)) })).toEqual([])
})

describe('shapes and rows', () => {
  const row = (iso: string, shapes: string, label: string) =>
    `- {iso: ${iso}, m49: null, name: ${iso}, aliases: [], adjectives: [], region: "150", shapes: ["${shapes}"], label: ${label}}\n`
  testProblems([
    {
      what: 'a row without a shape',
      changes: { [COUNTRIES]: append(row('XDO', '904', '[5, 5]')) },
      told: [`${COUNTRIES}:6: XDO: a row without a shape`, `${COUNTRIES}:6: XDO: no shape is called "904"`],
    },
    {
      what: 'a label point in the sea',
      changes: { [COUNTRIES]: replace('label: [25, 5]', 'label: [25, 15]') },
      told: [`${COUNTRIES}:4: XCO: the label point 25, 15 lies in the sea`],
    },
    {
      what: 'a row of an unknown region',
      changes: { [REGIONS]: replace('- {m49: "150", name: Europe, parent: "001"}\n', '') },
      told: [
        `${COUNTRIES}:2: XAR: no region has the code "150"`,
        `${COUNTRIES}:3: XBE: no region has the code "150"`,
      ],
    },
  ])

  test('a shape without a row', () => {
    const { countries } = TINY_SHAPES.objects
    const island = { type: 'Polygon' as const, id: '905', properties: { name: 'An island' }, arcs: [[9]] }
    const objects = { countries: { ...countries, geometries: [...countries.geometries, island] } }
    const built = buildAtlas({ ...tinyWorld(), worldAtlas: { ...TINY_SHAPES, objects } })
    expect(formatted(built.problems)).toEqual([`${COUNTRIES}:1: a shape without a row: "905:An island"`])
  })
})

test('several problems at once are all told, by file and line, and nothing is built', () => {
  const changes = {
    [TOTALS]: replace('m49: null', 'm49: "999"'),
    [MENTIONS]: (text: string) =>
      replace('id: gazette-2020-008-1', 'id: gazette-2020-004-1')(replace('value: 25', 'value: 26')(text)),
    [COUNTRIES]: (text: string) =>
      replace('[Corvian], region: "142"', '[Corvian], region: "143"')(replace('[35, 5]', '[35, 15]')(text)),
    'seeds/dataset.yaml': replace('version: "0.0.1"', 'version: 1'),
  }
  expect(problemsOfTinyWorld(changes)).toEqual([
    `${COUNTRIES}:4: XCO: no region has the code "143"`,
    `${COUNTRIES}:5: CHN: the label point 35, 15 lies in the sea`,
    'seeds/dataset.yaml:2: version: must be quoted',
    `${IDS}:1: the account is open: gazette-2020-008-1 was issued, but is neither coded nor retired`,
    `${MENTIONS}:1: gazette-2020-004-1: its lines do not hold the figure 26`,
    `${MENTIONS}:50: the id gazette-2020-004-1 is used twice`,
    `${SET_ASIDE}:1: the account is open: figure 25 on line 4 is neither cited nor set aside`,
    `${TOTALS}:1: gazette-2020-t-009-1: unknown region 999`,
  ])
  expect(buildAtlas(tinyWorld(changes)).files).toBeUndefined()
})
