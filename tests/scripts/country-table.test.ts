import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCountryTable } from '../../scripts/lib/country-table.ts'
import { formatProblem } from '../../scripts/lib/problem.ts'

const REGIONS = `- {m49: "001", name: World, parent: null}
- {m49: "150", name: Europe, parent: "001"}
`
const MALTA = `{iso: MLT, m49: "470", name: Malta, aliases: [], adjectives: [Maltese], region: "150", shapes: ["470"], label: [14.42, 35.9]}`
const CYPRUS = `{iso: CYP, m49: "196", name: Cyprus, aliases: [], adjectives: [Cypriot], region: "150", shapes: ["196"], label: [33.16, 34.93]}`

describe('what is read', () => {
  test('rows in the order of the file, with their lines', () => {
    const { countries, regions, problems } = read(`# a comment\n- ${MALTA}\n- ${CYPRUS}\n`)
    expect(problems).toEqual([])
    expect(countries.map(({ iso, line }) => [iso, line])).toEqual([
      ['MLT', 2],
      ['CYP', 3],
    ])
    expect(countries[0]).toEqual({
      iso: 'MLT',
      m49: '470',
      name: 'Malta',
      aliases: [],
      adjectives: ['Maltese'],
      region: '150',
      shapes: ['470'],
      label: [14.42, 35.9],
      line: 2,
    })
    expect(regions.map(({ m49, parent, line }) => [m49, parent, line])).toEqual([
      ['001', null, 1],
      ['150', '001', 2],
    ])
  })
})

describe('problems', () => {
  test.each([
    ['a code that is none', MALTA.replace('MLT', 'Mlt'), 'iso: not a country code of three capitals'],
    ['a number without quotes', MALTA.replace('"470"', '470'), 'm49: three digits in quotes'],
    [
      'a name that a spreadsheet would run',
      MALTA.replace('name: Malta', 'name: "=Malta"'),
      'name: begins with = + - or @, which a spreadsheet runs as a formula',
    ],
    ['a row without shapes', MALTA.replace('["470"]', '[]'), 'shapes: a country needs a shape'],
    ['an empty name', MALTA.replace('Malta', '""'), 'name: empty'],
  ])('%s', (_, row, message) => {
    const { countries, problems } = read(`- ${CYPRUS}\n- ${row}\n`)
    expect(problems.map(formatProblem)).toEqual([`countries.yaml:2: ${message}`])
    expect(countries.map(({ iso }) => iso)).toEqual(['CYP'])
  })

  test('a label off the globe', () => {
    const { problems } = read(`- ${MALTA.replace('35.9', '95.9')}\n`)
    expect(problems.map(({ line, message }) => [line, message.startsWith('label.1: ')])).toEqual([[1, true]])
  })

  test('a misspelled column', () => {
    const { problems } = read(`- ${MALTA.replace('aliases', 'alias')}\n`)
    expect(problems.length).toBeGreaterThan(0)
  })

  test('a code, a number and names that stand twice', () => {
    const again = MALTA.replace('name: Malta', 'name: Gozo').replace('aliases: []', 'aliases: [Cyprus, Gozo]')
    expect(messages(`- ${CYPRUS}\n- ${MALTA}\n- ${again}\n`)).toEqual([
      'countries.yaml:3: the code "MLT" stands in line 2 already',
      'countries.yaml:3: the number "470" stands in line 2 already',
      'countries.yaml:3: the name "Cyprus" stands in line 1 already',
      'countries.yaml:3: the name "Gozo" stands in line 3 already',
      'countries.yaml:3: the name "Maltese" stands in line 2 already',
    ])
  })

  test('a region that is not in the table', () => {
    expect(messages(`- ${MALTA.replace('"150"', '"039"')}\n`)).toEqual([
      'countries.yaml:1: MLT: no region has the code "039"',
    ])
  })

  test('regions that stand twice, have no parent or lie in themselves', () => {
    const regions = `${REGIONS}- {m49: "150", name: Europe, parent: "001"}
- {m49: "039", name: Southern Europe, parent: "151"}
- {m49: "151", name: Eastern Europe, parent: "151"}
- {m49: "155", name: Western Europe, parent: null}
`
    expect(messages(`- ${MALTA}\n`, regions)).toEqual([
      'regions.yaml:3: the code "150" stands in line 2 already',
      'regions.yaml:3: the name "Europe" stands in line 2 already',
      'regions.yaml:4: 039: no region above has the code "151"',
      'regions.yaml:5: 151: no region above has the code "151"',
      'regions.yaml:6: 155: only the first region can go without a parent',
    ])
  })
})

describe('the tables in data/', () => {
  const { countries, regions, problems } = readCountryTable({
    countries: { file: 'data/countries.yaml', text: readFileSync('data/countries.yaml', 'utf8') },
    regions: { file: 'data/regions.yaml', text: readFileSync('data/regions.yaml', 'utf8') },
  })

  test('have no problem', () => {
    expect(problems.map(formatProblem)).toEqual([])
  })

  test('are in the order of English names', () => {
    const names = countries.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  })

  test('put every country into a region that has no regions of its own', () => {
    const parents = new Set(regions.map(({ parent }) => parent))
    expect(countries.filter(({ region }) => parents.has(region)).map(({ iso }) => iso)).toEqual([])
  })

  test('use every region', () => {
    const used = new Set([...countries.map(({ region }) => region), ...regions.map(({ parent }) => parent)])
    expect(regions.filter(({ m49 }) => !used.has(m49)).map(({ name }) => name)).toEqual([])
  })

  test('hold no name that fits two countries', () => {
    const spellings = countries.flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
    expect(
      spellings.filter((one) => ['Korea', 'Korean', 'Congo', 'Congolese', 'Virgin Islands'].includes(one)),
    ).toEqual([])
  })
})

function read(countries: string, regions = REGIONS) {
  return readCountryTable({
    countries: { file: 'countries.yaml', text: countries },
    regions: { file: 'regions.yaml', text: regions },
  })
}

function messages(countries: string, regions = REGIONS): string[] {
  return read(countries, regions).problems.map(formatProblem)
}
