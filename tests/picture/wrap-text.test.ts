// Lines are as long as they may be, never longer, and lose nothing.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/picture/text-width.ts'
import { wrapText } from '../../src/picture/wrap-text.ts'

const at = (width: number) => ({ width, size: 10 })

test('breaks at spaces, which stay at the end of their lines', () => {
  expect(wrapText('Training and Agreements, all years', at(70))).toEqual([
    'Training and ',
    'Agreements, all ',
    'years',
  ])
})

test('an address breaks after its punctuation, behind the words before it', () => {
  expect(wrapText('This view: https://example.org/atlas/?years=all&uncertain=1', at(130))).toEqual([
    'This view: https://',
    'example.org/atlas/?years=all&',
    'uncertain=1',
  ])
})

test('what has no place to break is broken anywhere', () => {
  const lines = wrapText('Llanfairpwllgwyngyllgogerychwyrndrobwll', at(60))
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('')).toBe('Llanfairpwllgwyngyllgogerychwyrndrobwll')
})

test('a serif is wider, and so are its lines', () => {
  const text = 'Where China’s police reach, by the record'
  expect(wrapText(text, { width: 580, size: 32 })).toHaveLength(1)
  expect(wrapText(text, { width: 580, size: 32, typeface: 'serif' })).toHaveLength(2)
})

test('an empty text has no line', () => {
  expect(wrapText('', at(100))).toEqual([])
})

describe('any text', () => {
  const any = fc.string({
    unit: fc.constantFrom('a', 'W', 'i', ' ', ' ', ',', '/', '&', '=', 'é', '’', '0', '漢'),
  })
  const width = fc.integer({ min: 12, max: 300 })

  test('is whole again when its lines are put together', () => {
    fc.assert(
      fc.property(any, width, (text, wide) => {
        expect(wrapText(text, at(wide)).join('')).toBe(text)
      }),
    )
  })

  test('has no line wider than asked, and none that had room for the next word', () => {
    fc.assert(
      fc.property(any, width, (text, wide) => {
        const lines = wrapText(text, at(wide))
        for (const [index, line] of lines.entries()) {
          expect(textWidth(line.trimEnd(), 10)).toBeLessThanOrEqual(wide)
          const next = /^\s*\S/.exec(lines[index + 1] ?? '')
          const word = /^\S+/.exec(lines[index + 1] ?? '')
          if (next && word && textWidth(word[0], 10) <= wide && !/[/?&,;=]/.test(word[0])) {
            expect(textWidth(line + word[0], 10)).toBeGreaterThan(wide)
          }
        }
      }),
    )
  })
})
