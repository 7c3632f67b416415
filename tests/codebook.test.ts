// The codebook explains every value that a coder can choose, once, and none that does not exist.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCodebook } from '../scripts/lib/codebook.ts'
import {
  seedComparisonSchema,
  seedMentionSchema,
  seedSetAsideSchema,
  seedTotalSchema,
} from '../scripts/lib/seed-schema.ts'
import { ACTIVITIES, ACTIVITY_KINDS } from '../src/domain/activities.ts'
import { SET_ASIDE_REASONS } from '../src/domain/set-aside-reasons.ts'
import { STATUSES } from '../src/domain/statuses.ts'

const codebook = parseCodebook(readFileSync('seeds/CODEBOOK.md', 'utf8'))
const entries = codebook.chapters.flatMap((chapter) =>
  chapter.entries.map((entry) => ({ chapter: chapter.heading, ...entry })),
)

function headings(chapter: string, level: number): string[] {
  return entries
    .filter((entry) => entry.chapter === chapter && entry.level === level)
    .map((entry) => entry.heading)
}

describe('the codebook has one heading', () => {
  test('for each field of a mention', () => {
    expect(headings('Fields of a mention', 3).toSorted()).toEqual(
      Object.keys(seedMentionSchema.entries).toSorted(),
    )
  })

  test('for each field of a total and of a set-aside that is not one of a mention, or of the lists', () => {
    const own = (schema: { entries: object }) =>
      Object.keys(schema.entries).filter(
        (field) => !(field in seedMentionSchema.entries) && field !== 'reason',
      )
    expect(headings('Fields of a total', 3)).toEqual(own(seedTotalSchema))
    expect(headings('Fields of a set-aside', 3)).toEqual(own(seedSetAsideSchema))
  })

  test('for each field of a comparison', () => {
    expect(headings('Fields of a comparison', 3)).toEqual(Object.keys(seedComparisonSchema.entries))
  })

  test('for each activity, in their order', () => {
    expect(headings('Activities and kinds', 3)).toEqual(ACTIVITIES)
  })

  test('for each kind, under its activity', () => {
    const chapter = entries.filter((entry) => entry.chapter === 'Activities and kinds')
    const listed = chapter.flatMap((entry, index) => {
      const activity = chapter.slice(0, index + 1).findLast((one) => one.level === 3)?.heading
      return entry.level === 4 ? [[activity, entry.heading]] : []
    })
    expect(listed).toEqual(
      Object.entries(ACTIVITY_KINDS).flatMap(([activity, kinds]) => kinds.map((kind) => [activity, kind])),
    )
  })

  test('for each status, in the order in which the first that applies counts', () => {
    expect(headings('Status', 3)).toEqual(STATUSES)
  })

  test('for each reason to set something aside', () => {
    expect(headings('Why something is set aside', 3)).toEqual(SET_ASIDE_REASONS)
  })

  test('and none in any other chapter', () => {
    const known = [
      'Fields of a mention',
      'Fields of a total',
      'Fields of a set-aside',
      'Fields of a comparison',
      'Activities and kinds',
      'Status',
      'Why something is set aside',
    ]
    expect(entries.filter((entry) => !known.includes(entry.chapter))).toEqual([])
  })
})

test.each(entries)('$heading ($chapter) is told with an example and a near miss', ({ example, nearMiss }) => {
  expect(example).toMatch(/\S/)
  expect(nearMiss).toMatch(/\S/)
})

// The method page gives these as the meaning of what readers see on the map.
test.each(
  entries.filter(({ chapter }) =>
    ['Activities and kinds', 'Status', 'Why something is set aside'].includes(chapter),
  ),
)('$heading ($chapter) is defined in a sentence', ({ definition }) => {
  expect(definition).toMatch(/^[A-Z][\s\S]{5,}\.$/)
})
