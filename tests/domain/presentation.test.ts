// What is presented, in the address: read, written, and beside the view that it is left for.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Presentation } from '../../src/domain/presentation.ts'
import { findUnread } from '../../src/domain/unread-parts.ts'
import { DEFAULT_VIEW, readView, shareView, writeView } from '../../src/domain/view.ts'

const step = fc.integer({ min: 1, max: 99 })
const presentation: fc.Arbitrary<Presentation> = fc.record({
  lesson: fc.option(fc.constantFrom('a-patrol-on-the-mekong', 'cameras')),
  step,
  revealed: fc.boolean(),
  switched: fc.uniqueArray(step, { maxLength: 5 }).map((steps) => steps.toSorted((a, b) => a - b)),
})

test('any presentation reads back as it was written and as it was shared, and nothing of it is unread', () => {
  fc.assert(
    fc.property(presentation, (presented) => {
      const view = { ...DEFAULT_VIEW, country: 'TZA', presentation: presented }
      expect(readView(writeView(view))).toEqual(view)
      expect(readView(shareView(view))).toEqual(view)
      expect(findUnread(writeView(view)).parts).toEqual([])
    }),
  )
})

test('the view beside it is written as it is without it', () => {
  const view = { ...DEFAULT_VIEW, activities: ['training'] as const, country: 'TZA' }
  const presented = { lesson: 'cameras', step: 3, revealed: true, switched: [2, 4] }
  expect(writeView({ ...view, presentation: presented })).toBe(
    `${writeView(view)}&present=cameras&step=3&revealed=1&switched=2,4`,
  )
  expect(
    writeView({
      ...view,
      presentation: { ...presented, lesson: null, step: 1, revealed: false, switched: [] },
    }),
  ).toBe(`${writeView(view)}&present=view`)
})

describe.each([
  ['present=Cameras', ['present=Cameras']],
  ['present=', []],
  ['step=3', ['step=3']],
  ['present=cameras&step=0', ['step=0']],
  ['present=cameras&step=1e1', ['step=1e1']],
  ['present=cameras&step=100', ['step=100']],
  ['present=cameras&revealed=yes', ['revealed=yes']],
  ['present=cameras&switched=4,two', ['switched=4,two']],
])('of "%s"', (query, unread) => {
  test(`is said to be unread: ${unread.join() || 'nothing'}`, () => {
    expect(findUnread(query).parts).toEqual(unread)
    expect(readView(query).presentation?.step ?? 1).toBe(1)
  })
})

test('steps of a list come in order, once', () => {
  expect(readView('present=view&switched=4,2,4').presentation?.switched).toEqual([2, 4])
})
