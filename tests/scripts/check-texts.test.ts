// The checks that need a text: on the tiny world always, on the real documents where their texts are at hand.

import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../scripts/lib/check-texts.ts'
import { DOCUMENTS_VARIABLE, documentPath } from '../../scripts/lib/documents-folder.ts'
import type { EvidenceFile } from '../../scripts/lib/evidence.ts'
import { indexDocument } from '../../scripts/lib/index-document.ts'
import { readNames } from '../../scripts/lib/read-names.ts'
import { readText } from '../../scripts/lib/read-text.ts'
import { sha256 } from '../../scripts/lib/sha256.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import {
  type Changes,
  formatted,
  MENTIONS,
  replace,
  TOTALS,
  tinyNames,
  tinySeeds,
  tinyText,
} from '../fixtures/tiny-world.ts'

const CHANGED =
  'seeds/gazette-2020/evidence.json:1: the evidence is not what the text gives today: the text has changed; run npm run document:index'

const names = tinyNames()

function index(text: string): EvidenceFile {
  return indexDocument({ document: 'gazette-2020', text, names })
}

function check(changes: Changes, text = tinyText()): string[] {
  return formatted(checkText(tinySeeds(changes), text, index(text)))
}

describe('the evidence of the tiny world', () => {
  const text = tinyText()
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]

  test('is what the indexer gives', () => {
    expect(tinySeeds().evidence).toEqual(index(text))
    expect(check({})).toEqual([])
  })

  test('is no longer that of a text in which any one word is changed', () => {
    const seeds = tinySeeds()
    const unnoticed = words.filter((word) => {
      const end = word.index + word[0].length
      const other = `${text.slice(0, word.index)}other${text.slice(end)}`
      return !formatted(checkText(seeds, other, index(other))).includes(CHANGED)
    })
    expect(words.length).toBeGreaterThan(100)
    expect(unnoticed).toEqual([])
  })

  test.each([
    ['a word', (given: string) => given.replace('boats', 'old boats')],
    ['a space', (given: string) => given.replace('boats', ' boats')],
    ['an empty line', (given: string) => `${given}\n`],
  ])('is no longer that of a text with %s more', (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(check({}, change(text))).toContain(CHANGED)
  })

  test('is checked line by line where the rules of the indexer have changed and the text has not', () => {
    const today = index(text)
    const evidence = today.evidence.map((line) =>
      line.line === 7 ? { ...line, figures: ['40', '41'] } : line,
    )
    expect(formatted(checkText(tinySeeds(), text, { ...today, evidence }))).toEqual([
      'seeds/gazette-2020/evidence.json:1: the evidence is not what the text gives today: line 7 differs; run npm run document:index',
    ])
    const fewer = { ...today, evidence: today.evidence.slice(0, -1) }
    expect(formatted(checkText(tinySeeds(), text, fewer))).toEqual([
      'seeds/gazette-2020/evidence.json:1: the evidence is not what the text gives today: the number of lines differs; run npm run document:index',
    ])
  })
})

describe('a find', () => {
  const find = (words: string) => ({ [MENTIONS]: replace('find: its mayor denies', `find: ${words}`) })
  const told = (what: string) => [`${MENTIONS}:39: gazette-2020-007-1: find ${what}`]

  test.each([
    ['that occurs twice', 'Belmora and', 'occurs 2 times in the text, not once'],
    ['that does not occur', 'the mayor denies', 'occurs 0 times in the text, not once'],
    ['in other capitals', 'Its mayor denies', 'occurs 0 times in the text, not once'],
    ['that begins within a word', 'ts mayor denies', 'occurs 0 times in the text, not once'],
    ['that ends within a word', 'its mayor den', 'occurs 0 times in the text, not once'],
    ['on another line', 'to ride at', 'stands on line 4, which is none of its lines'],
  ])('%s is told', (_, words, what) => {
    expect(check(find(words))).toEqual(told(what))
  })

  test('that a note number touches is told', () => {
    const text = tinyText().replace('denies it', 'denies12 it')
    const problems = checkText(tinySeeds(), text, tinySeeds().evidence)
    expect(formatted(problems)).toEqual(told('occurs 0 times in the text, not once'))
  })

  test('of a total is told too', () => {
    expect(check({ [TOTALS]: replace('find: China signed 12 agreements', 'find: the three') })).toEqual([])
    expect(check({ [TOTALS]: replace('find: China signed 12 agreements', 'find: China') })).toEqual([
      `${TOTALS}:1: gazette-2020-t-009-1: find occurs 4 times in the text, not once`,
    ])
  })

  test('may write its quotation marks straight where the text has curly ones', () => {
    const text = tinyText().replace('its mayor denies it', 'its “mayor” denies it')
    const problems = checkText(tinySeeds(find(`its "mayor" denies`)), text, tinySeeds().evidence)
    expect(formatted(problems)).toEqual([])
  })
})

const folder = process.env[DOCUMENTS_VARIABLE] ?? ''
const realNames = readNames('.')
const real = realSeeds().map((seeds) => ({ document: seeds.document.value.id, seeds }))

describe.each(real)('the text of $document', ({ document, seeds }) => {
  const path = documentPath(folder, document)
  const realTest = test.skipIf(folder === '' || !existsSync(path))
  const realIndex = (text: string) => indexDocument({ document, text, names: realNames })

  realTest('gives the evidence that is stored, and each find leads to one passage', () => {
    const text = readText(path)
    expect(formatted(checkText(seeds, text, realIndex(text)))).toEqual([])
  })

  realTest('gives another with a word of any line changed', () => {
    const lines = readText(path).split('\n')
    const worded = lines.flatMap((line, at) => (/\p{L}/u.test(line) ? [at] : []))
    const withChange = (at: number) => lines.with(at, (lines[at] ?? '').replace(/\p{L}+/u, '$&x')).join('\n')
    const evidenceOnly = { ...seeds, mentions: [], totals: [] }
    // Indexing anew takes long: the fingerprint of the file is taken here, as the indexer takes it.
    const unnoticed = worded.filter((at) => {
      const changed = withChange(at)
      return checkText(evidenceOnly, changed, { ...seeds.evidence, sha256: sha256(changed) }).length === 0
    })
    expect(worded.length).toBeGreaterThan(10)
    expect(unnoticed).toEqual([])
    const [first = 0] = worded
    expect(realIndex(withChange(first)).sha256).toBe(sha256(withChange(first)))
  })
})
