// What of an address could not be read as it is written.

import { expect, test } from 'vitest'
import { findUnread } from '../../src/domain/unread-parts.ts'

test.each([
  [''],
  ['?country=TZA'],
  ['country=tza&years=2015&uncertain=0'],
  ['activities=rendition,training'],
  ['activities=none&statuses=all&kinds=&documents=all'],
  ['compare=UGA,TZA&map=34.833333,-6.3,2'],
  ['utm_source=newsletter&fbclid=x'],
  ['regions=035,014&total=link-2022-t-055-1&mention=link-2022-067-1'],
])('"%s" is read as it is', (query) => {
  expect(findUnread(query)).toEqual({ parts: [], tooLong: false })
})

test.each([
  ['years=2022-2013', ['years=2022-2013']],
  ['years=soon&country=TZA', ['years=soon']],
  ['activities=training,spying', ['activities=training,spying']],
  ['country=T1', ['country=T1']],
  ['country=TZA&compare=UGA,KEN', ['country=TZA']],
  ['map=1,2', ['map=1,2']],
  ['uncertain=maybe', ['uncertain=maybe']],
  ['years=2010-2020&years=1995-1996', ['years=2010-2020,1995-1996']],
  [`documents=${'X'.repeat(60)}`, [`documents=${'X'.repeat(30)}…`]],
])('of "%s" it names what is not', (query, parts) => {
  expect(findUnread(query)).toEqual({ parts, tooLong: false })
})

test('ten kilobytes of noise are too long', () => {
  expect(findUnread('x'.repeat(10_000))).toEqual({ parts: [], tooLong: true })
})
