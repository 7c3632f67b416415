// The draft of a new document: the words that hint at an activity, what a figure counts, the words of a find, and all of
// an invented article as a person reads it.

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  type ActivityWords,
  activityWordsSchema,
  findActivityWords,
} from '../../scripts/lib/activity-words.ts'
import { documentLines } from '../../scripts/lib/document-lines.ts'
import { type Candidate, draftCandidates } from '../../scripts/lib/draft-candidates.ts'
import { findPassages } from '../../scripts/lib/find-passages.ts'
import { formatDraft } from '../../scripts/lib/format-draft.ts'
import { indexDocument } from '../../scripts/lib/index-document.ts'
import { proposeFind } from '../../scripts/lib/propose-find.ts'
import { readActivityWords } from '../../scripts/lib/read-activity-words.ts'
import { readNames } from '../../scripts/lib/read-names.ts'
import { readText } from '../../scripts/lib/read-text.ts'
import { seedFindSchema } from '../../scripts/lib/seed-schema.ts'
import { unitAfter } from '../../scripts/lib/unit-after.ts'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { isChina } from '../../src/domain/countries.ts'
import { tinyNames, tinyText } from '../fixtures/tiny-world.ts'

const ARTICLE = 'tests/fixtures/articles/lantern-2026'
const activityWords = readActivityWords('.')

function candidatesOf(text: string, document = 'gazette-2020', names = tinyNames()): Candidate[] {
  const evidence = indexDocument({ document, text, names })
  return draftCandidates({ text, evidence, names, activityWords })
}

/** Of a text with one line that has something to account for. */
function candidateOf(line: string): Candidate {
  const [first] = candidatesOf(line)
  if (!first) throw new Error(`no candidate in: ${line}`)
  return first
}

describe('the words that hint at an activity', () => {
  const list: ActivityWords[] = [
    { activity: 'training', words: ['train*', 'met'] },
    { activity: 'rendition', words: ['Red Notice*', 'co-train*'] },
  ]
  const found = (text: string) => findActivityWords(text, list).map(({ word, start }) => `${start} ${word}`)

  test.each([
    ['with any ending, in any capitals', 'Trainers TRAINED them', ['0 train*', '9 train*']],
    ['whole where there is no star', 'metal, met, mets', ['7 met']],
    ['not inside another word', 'restrained, réMET', []],
    ['one after the other', 'a red notice; Red-Notices', ['2 Red Notice*', '14 Red Notice*']],
    ['over one line break, and not over two', 'Red\nNotice, Red\n\nNotice', ['0 Red Notice*']],
    ['the longer first of two in one place', 'co-trainers', ['0 co-train*', '3 train*']],
  ])('are found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(['train?', '', 'two  words', '*', 'tr*in', 'red notice.'])('cannot be written "%s"', (word) => {
    expect(v.safeParse(activityWordsSchema, { activity: 'training', words: [word] }).success).toBe(false)
  })

  describe('as data/activity-words.yaml has them', () => {
    test('each activity has a row, in their order', () => {
      expect(activityWords.map((row) => row.activity)).toEqual(ACTIVITIES)
    })

    test('no word is found in another one, of this activity or another: it would count twice', () => {
      const words = activityWords.flatMap((row) => row.words)
      const inside = words.filter((word) => {
        const text = word.replaceAll('*', '')
        return findActivityWords(text, activityWords).some((one) => one.word !== word)
      })
      expect(inside).toEqual([])
      expect(new Set(words).size).toBe(words.length)
    })
  })
})

describe('what a figure counts', () => {
  test.each([
    ['25 Arvanian officers', 'officers'],
    ['1,200 people came', 'people'],
    ['two hundred new radios', 'radios'],
    ['thirty-two police', 'police'],
    ['4.5 million dollars', 'dollars'],
    ['60% of them', 'percent'],
    ['60 per cent of ships', 'percent'],
    ['3-week course for bakers', 'week'],
    ['40\nlanterns', 'lanterns'],
    ['40\n\nlanterns', null],
    ['25. Officers came', null],
    ['7 of the old and broken lanterns', null],
    ['9 across less famous rivers', null],
    ['12', null],
  ])('of "%s" is %s', (text, unit) => {
    expect(unitAfter(text)).toBe(unit)
  })
})

describe('a proposed find', () => {
  const propose = (text: string, anchor: string) =>
    proposeFind({ text, lines: text.split('\n'), line: 1, anchors: [text.indexOf(anchor)] })

  test('is the first three words with the anchor', () => {
    expect(propose('Boats of Arvania sail by night', 'Arvania')).toBe('Boats of Arvania')
  })

  test('is longer or later where these words occur again', () => {
    expect(propose('Boats of Arvania sail by night\nBoats of Arvania', 'Arvania')).toBe('of Arvania sail')
    const twice = 'Boats of Arvania sail by\nBoats of Arvania sail. Of Arvania sail by'
    expect(propose(twice, 'Arvania')).toBe('of Arvania sail by')
  })

  test('does not run from one sentence into the next, nor over a note number', () => {
    expect(propose('It ended. Arvania won. Boats sail by night', 'Arvania')).toBeNull()
    expect(propose('It ended. Arvania won the race.', 'Arvania')).toBe('Arvania won the')
    expect(propose('They sail1 to Arvania by night', 'Arvania')).toBe('to Arvania by')
  })

  test('begins and ends with a letter or a digit', () => {
    expect(propose('“Boats of Arvania,” they say', 'Arvania')).toBe('Boats of Arvania')
    expect(propose('-Arvania sails by', 'Arvania')).toBe('Arvania sails by')
  })

  test('is of the next anchor where the first has none', () => {
    const text = 'Arvania. Boats sail by night\nx'
    const anchors = [0, text.indexOf('night')]
    expect(proposeFind({ text, lines: text.split('\n'), line: 1, anchors })).toBe('sail by night')
  })

  test('is none where all words occur twice, also with other quotation marks', () => {
    expect(propose('Arvania’s old boats\nArvania’s old boats', 'Arvania')).toBeNull()
    expect(propose("Arvania's old boats\nArvania’s old boats", 'Arvania')).toBeNull()
  })
})

describe('a candidate', () => {
  test('has the activity with the most different words, and all the words', () => {
    expect(candidateOf('Trained in Arvania, trained again at a seminar after a meeting')).toMatchObject({
      likely: 'training',
      because: [
        { activity: 'training', words: ['seminar*', 'train*'] },
        { activity: 'diplomacy', words: ['meeting*'] },
      ],
    })
  })

  test('has none where two weigh the same, or no word is there', () => {
    expect(candidateOf('A meeting and a patrol in Arvania')).toMatchObject({
      likely: null,
      because: [
        { activity: 'joint-patrol', words: ['patrol*'] },
        { activity: 'diplomacy', words: ['meeting*'] },
      ],
    })
    expect(candidateOf('Rain in Arvania')).toMatchObject({ likely: null, because: [] })
  })

  test('sees only its own line', () => {
    const [first, second] = candidatesOf('Arvania rests.\nThe patrol sails.\nBelmora rests in 2014.')
    expect(first).toMatchObject({ line: 1, likely: null, when: null })
    expect(second).toMatchObject({ line: 3, likely: null, when: '2014' })
  })

  test('has a date where its line has one year, and none where it has several', () => {
    expect(candidateOf('Arvania in 2014')).toMatchObject({ years: [2014], when: '2014' })
    expect(candidateOf('Arvania in 2014 and 2015')).toMatchObject({ years: [2014, 2015], when: null })
  })

  test("is none of China's own", () => {
    expect(candidateOf('China trained Arvania')).toMatchObject({ countries: ['XAR'] })
    expect(candidatesOf('China trained its own patrols in 2014.')).toEqual([])
  })
})

describe.each([
  ['the gazette of the tiny world', tinyText(), tinyNames()],
  ['the invented article', readText(`${ARTICLE}/article.txt`), readNames('.')],
])('of %s', (_, text, names) => {
  const evidence = indexDocument({ document: 'name-2026', text, names })
  const candidates = draftCandidates({ text, evidence, names, activityWords })

  test('the candidates are what the account will ask for, neither more nor less', () => {
    const asked = evidence.evidence
      .map(({ line, countries, lookalikes, figures }) => ({
        line,
        countries: countries.filter((country) => !isChina(country)),
        lookalikes: lookalikes.filter((country) => !isChina(country)),
        figures,
      }))
      .filter((one) => one.countries.length + one.lookalikes.length + one.figures.length > 0)
    expect(
      candidates.map(({ line, countries, lookalikes, figures }) => {
        return { line, countries, lookalikes, figures: figures.map((one) => one.figure) }
      }),
    ).toEqual(asked)
  })

  test('each proposed find is one that the checks accept', () => {
    const lines = documentLines(text)
    expect(candidates.filter(({ find }) => find !== null).length).toBeGreaterThan(3)
    for (const { find, line } of candidates) {
      if (find === null) continue
      expect(v.is(seedFindSchema, find)).toBe(true)
      expect(findPassages(find, lines)).toEqual([line])
    }
  })

  test('the draft is YAML with the same candidates, and the same bytes each time', () => {
    const written = formatDraft('name-2026', candidates)
    expect(formatDraft('name-2026', draftCandidates({ text, evidence, names, activityWords }))).toBe(written)
    const read = parse(written) as Record<string, unknown>[]
    expect(read.map(({ line, id, find = null }) => ({ line, id, find }))).toEqual(
      candidates.map(({ line, id, find }) => ({ line, id, find })),
    )
    expect(read.map((one) => one.because)).toEqual(
      candidates.map(({ because }) => Object.fromEntries(because.map((hint) => [hint.activity, hint.words]))),
    )
  })

  test('the draft holds no more than six words of the text in a row', () => {
    const wordsOf = (given: string) => given.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (given: string) => {
      const words = wordsOf(given)
      return words.flatMap((_word, at) => (at + 7 > words.length ? [] : [words.slice(at, at + 7).join(' ')]))
    }
    const held = new Set(runs(formatDraft('name-2026', candidates)))
    expect(runs(text).length).toBeGreaterThan(50)
    expect(runs(text).filter((run) => held.has(run))).toEqual([])
  })
})

test('the draft of the invented article is the one that a person has read', () => {
  const candidates = candidatesOf(readText(`${ARTICLE}/article.txt`), 'lantern-2026', readNames('.'))
  const golden = readFileSync(`${ARTICLE}/draft.golden.yaml`, 'utf8')
  expect(formatDraft('lantern-2026', candidates)).toBe(golden)
})

test('a text that names nothing gives an empty list', () => {
  expect(parse(formatDraft('name-2026', candidatesOf('Rain.')))).toEqual([])
})
