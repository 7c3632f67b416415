// What is chosen about a picture, in the address: read, written, and never in the way of anything else.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_TITLE, tidyTitle } from '../../src/domain/own-title.ts'
import {
  DEFAULT_PICTURE,
  PICTURE_CROPS,
  PICTURE_FORMATS,
  type PictureChoice,
} from '../../src/domain/picture-choice.ts'
import { findUnread } from '../../src/domain/unread-parts.ts'
import { DEFAULT_VIEW, readView, shareView, writeView } from '../../src/domain/view.ts'

const choice: fc.Arbitrary<PictureChoice> = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 120 }).map(tidyTitle),
  crop: fc.constantFrom(...PICTURE_CROPS),
  format: fc.constantFrom(...PICTURE_FORMATS),
})

test('any choice reads back as it was written and as it was shared, and nothing of it is unread', () => {
  fc.assert(
    fc.property(choice, (picture) => {
      const view = { ...DEFAULT_VIEW, country: 'TZA', picture }
      expect(readView(writeView(view))).toEqual(view)
      expect(readView(shareView(view))).toEqual(view)
      expect(findUnread(writeView(view)).parts).toEqual([])
    }),
  )
})

test('where nothing is chosen no link speaks of it', () => {
  expect(writeView(DEFAULT_VIEW)).toBe('')
  expect(shareView(DEFAULT_VIEW)).not.toContain('picture')
})

test.each([
  'picture-crop=3x2&picture-format=gif',
  'picture-crop=&picture-format=&picture-title=%20%20',
  'picture-crop=toString',
])('what nobody knows is the default: %s', (query) => {
  expect(readView(query).picture).toEqual(DEFAULT_PICTURE)
})

test('what could not be read is said', () => {
  expect(findUnread('picture-crop=3x2').parts).toEqual(['picture-crop=3x2'])
})

test('a title is one line of letters that can be seen, and not longer than two lines of a picture', () => {
  const { title } = readView(
    `picture-title=${encodeURIComponent(`  a\n\tb \u202ec ${'x'.repeat(500)}`)}`,
  ).picture
  expect(title).toMatch(/^a b c x+…$/)
  expect([...title]).toHaveLength(LONGEST_TITLE + 1)
})
