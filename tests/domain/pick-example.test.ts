import { expect, test } from 'vitest'
import { pickExample } from '../../src/domain/pick-example.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const NOTHING: ReadonlySet<string> = new Set()

const plain = inventMention({ mention: 'plain' })
const detailed = inventMention({ mention: 'detailed', via: 'A radio', actors: ['A ministry'] })
const dated = inventMention({ mention: 'dated', dating: 'during', yearFrom: 2014, yearTo: 2014 })
const second = inventMention({ ...dated, mention: 'second' })

test('a certain date tells more than any detail, and detail more than none', () => {
  expect(pickExample([plain, detailed, dated], NOTHING)?.mention).toBe('dated')
  expect(pickExample([plain, detailed], NOTHING)?.mention).toBe('detailed')
})

test('among equals the first is taken', () => {
  expect(pickExample([dated, second], NOTHING)?.mention).toBe('dated')
  expect(pickExample([second, dated], NOTHING)?.mention).toBe('second')
})

test('what is shown already gives way, but is better than nothing', () => {
  expect(pickExample([plain, dated], new Set(['dated']))?.mention).toBe('plain')
  expect(pickExample([dated], new Set(['dated']))?.mention).toBe('dated')
  expect(pickExample([], NOTHING)).toBeUndefined()
})
