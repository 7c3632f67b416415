import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unitsOfMentions } from '../../scripts/lib/coding-units.ts'
import {
  type Codings,
  checkCodings,
  formatCoding,
  parseCoding,
  readCodings,
} from '../../scripts/lib/codings.ts'
import { readCodingSources } from '../../scripts/lib/read-coding-sources.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import { formatted, MENTIONS, replace, TINY_ROOT, tinySeeds } from '../fixtures/tiny-world.ts'

const FOLDER = 'seeds/gazette-2020'

/** None of a document that was coded once. */
function codingsOf(root: string, document: string): Codings | undefined {
  const { sources, problems } = readCodingSources(root, document)
  expect(problems).toEqual([])
  if (!sources) return undefined
  const read = readCodings(document, sources)
  expect(read.problems).toEqual([])
  return read.codings
}

describe('the real documents', () => {
  const documents = realSeeds().map((seeds) => ({ id: seeds.document.value.id, seeds }))

  test.each(documents)(
    '$id: both codings cover every unit, and the mentions are what was settled',
    ({ id, seeds }) => {
      const codings = codingsOf('.', id)
      expect(codings ? formatted(checkCodings(codings, seeds)) : []).toEqual([])
    },
  )

  test('are coded twice where the codebook gives their agreement', () => {
    const rows = readFileSync('seeds/CODEBOOK.md', 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)
    const twice = documents.filter(({ id }) => codingsOf('.', id)).map(({ id }) => id)
    expect(twice.length).toBeGreaterThan(0)
    expect(Array.from(rows, ([, id]) => id).toSorted()).toEqual(twice)
  })
})

describe('the codings of the tiny world', () => {
  const codings = codingsOf(TINY_ROOT, 'gazette-2020')
  if (!codings) throw new Error('the document of the tiny world is coded twice')
  const seeds = tinySeeds()
  const told = (changed: Partial<Codings>) => formatted(checkCodings({ ...codings, ...changed }, seeds))

  test('are without a problem', () => {
    expect(told({})).toEqual([])
  })

  test('have a unit for each line and country of the evidence that is not China', () => {
    expect(unitsOfMentions(seeds)).toEqual(codings.second)
  })

  test('join the activities of a unit with several, and give each its status', () => {
    const twice = tinySeeds({
      [MENTIONS]: replace('activity: rendition\n  kind: return', 'activity: diplomacy\n  kind: forum'),
    })
    const [first, second] = [seeds.mentions[2], twice.mentions[2]]
    if (!first || !second) throw new Error('the mention of line 6 is gone')
    const planned = { ...second, value: { ...second.value, status: 'planned' as const } }
    expect(unitsOfMentions({ ...seeds, mentions: [planned, first] })[3]).toEqual({
      line: 6,
      country: 'XBE',
      activity: 'rendition+diplomacy',
      status: 'reported+planned',
    })
    const claimed = { ...first, value: { ...first.value, status: 'claimed' as const } }
    expect(unitsOfMentions({ ...seeds, mentions: [first, claimed] })[3]).toMatchObject({
      activity: 'rendition',
      status: 'claimed/reported',
    })
  })

  test('cannot leave a unit out', () => {
    expect(told({ first: codings.first.slice(1) })).toEqual([
      `${FOLDER}/coding-1.csv:1: line 4, XAR is not coded`,
    ])
    expect(told({ second: codings.second.slice(0, -1) })).toEqual([
      `${FOLDER}/coding-2.csv:1: line 10, XCO is not coded`,
    ])
  })

  test('cannot have a unit that is none', () => {
    const more = { line: 4, country: 'XCO', activity: 'none', status: 'none' }
    expect(told({ second: [...codings.second, more] })).toEqual([
      `${FOLDER}/coding-2.csv:1: line 4, XCO is no unit`,
    ])
    expect(told({ first: [...codings.first, more] })).toEqual([
      `${FOLDER}/coding-1.csv:1: line 4, XCO is no unit`,
    ])
    const decision = { file: `${FOLDER}/settled.yaml`, line: 6, value: { ...more, why: 'Because.' } }
    expect(told({ settled: [...codings.settled, decision] })).toEqual([
      `${FOLDER}/settled.yaml:6: line 4, XCO is no unit`,
    ])
  })

  test('cannot have a unit twice', () => {
    expect(told({ first: [...codings.first, ...codings.first.slice(0, 1)] })).toEqual([
      `${FOLDER}/coding-1.csv:1: line 4, XAR is coded twice`,
    ])
  })

  test('cannot differ without being settled', () => {
    expect(told({ settled: [] })).toEqual([
      `${FOLDER}/settled.yaml:1: line 7, XCO is not settled: surveillance-export (alleged) or surveillance-export (disputed)`,
    ])
  })

  test('decide what the mentions say where they agree', () => {
    const changed = tinySeeds({ [MENTIONS]: replace('status: planned', 'status: claimed') })
    expect(formatted(checkCodings(codings, changed))).toEqual([
      `${FOLDER}/mentions.yaml:1: line 8, XBE: both codings say material-assistance (planned), the mentions say material-assistance (claimed)`,
    ])
  })

  test('decide too where they find no activity', () => {
    const none = (units: Codings['first']) => [
      { line: 4, country: 'XAR', activity: 'none', status: 'none' },
      ...units.slice(1),
    ]
    expect(told({ first: none(codings.first), second: none(codings.second) })).toEqual([
      `${FOLDER}/mentions.yaml:1: line 4, XAR: both codings say none, the mentions say training (reported)`,
    ])
  })

  test('are settled as the mentions say', () => {
    const changed = tinySeeds({ [MENTIONS]: replace('status: disputed', 'status: alleged') })
    expect(formatted(checkCodings(codings, changed))).toEqual([
      `${FOLDER}/mentions.yaml:1: line 7, XCO: settled as surveillance-export (disputed), the mentions say surveillance-export (alleged)`,
    ])
  })
})

test.each([
  ['without a reason', 'line: 7, country: XCO, activity: none, status: none, why: ""', 'why'],
  ['of line 0', 'line: 0, country: XCO, activity: none, status: none, why: Because.', 'line'],
])('a decision %s is told', (_, entry, field) => {
  const empty = { file: 'coding.csv', text: formatCoding([]) }
  const settled = { file: 'settled.yaml', text: `- {${entry}}\n` }
  const { problems } = readCodings('gazette-2020', { first: empty, second: empty, settled })
  expect(formatted(problems)).toEqual([expect.stringMatching(`^settled\\.yaml:1: ${field}: `)])
})

describe('a raw coding', () => {
  const file = 'coding.csv'

  test('reads back as it was written', () => {
    const units = unitsOfMentions(tinySeeds())
    expect(parseCoding({ file, text: formatCoding(units) })).toEqual({ units, problems: [] })
  })

  test('needs its header', () => {
    const { problems } = parseCoding({ file, text: 'country,line\n' })
    expect(formatted(problems)).toEqual(['coding.csv:1: the header must be line,country,activity,status'])
  })

  test.each(['x,XAR,none,none', '4,XAR,none', '4,XAR,none,none,', ',XAR,none,none', '4,,none,none'])(
    'needs four cells and a line number: %s is told with its line',
    (row) => {
      const { problems } = parseCoding({
        file,
        text: `line,country,activity,status\n4,XAR,none,none\n${row}\n`,
      })
      expect(formatted(problems)).toEqual([
        'coding.csv:3: four cells are needed: line, country, activity, status',
      ])
    },
  )
})
