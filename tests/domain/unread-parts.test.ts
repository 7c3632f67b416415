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
  ['documents=gone-2010&years=0900-1200&years=0900-1200'],
  ['years=900&activities=Training,+rendition&kinds=ALL'],
  ['activities=training&amp;years=2013-2022'],
  ['years=&years=2013-2022'],
  ['regions=035,014&total=link-2022-t-055-1&mention=link-2022-067-1'],
])('"%s" is read as it is', (query) => {
  expect(findUnread(query)).toEqual({ parts: [], tooLong: false })
})

test.each([
  ['years=2022-2013', ['years=2022-2013']],
  ['years=soon&country=TZA', ['years=soon']],
  ['activities=training,spying', ['activities=training,spying']],
  ['kinds=drill,drlil&statuses=claimd', ['kinds=drill,drlil', 'statuses=claimd']],
  ['documents=%C3%9Cnknown&regions=Africa', ['documents=Ünknown', 'regions=Africa']],
  ['years=9999-1', ['years=9999-1']],
  ['years=13-22&amp;uncertain=maybe', ['years=13-22', 'uncertain=maybe']],
  ['compare=TZA', ['compare=TZA']],
  ['compare=TZA,UGA,KEN,ZMB,EGY', ['compare=TZA,UGA,KEN,ZMB,EGY']],
  ['region=035&mention=link-2022-067-1', ['mention=link-2022-067-1']],
  ['documents=a%E2%80%AEb%00c', ['documents=a b c']],
  ['country=T1', ['country=T1']],
  ['country=TZA&compare=UGA,KEN', ['country=TZA']],
  ['map=1,2', ['map=1,2']],
  ['uncertain=maybe', ['uncertain=maybe']],
  ['years=2010-2020&years=1995-1996', ['years=2010-2020,1995-1996']],
  [`documents=${'X'.repeat(60)}`, [`documents=${'X'.repeat(30)}…`]],
])('of "%s" it names what is not', (query, parts) => {
  expect(findUnread(query)).toEqual({ parts, tooLong: false })
})

test('a part that is too long is named by its beginning', () => {
  const { parts, tooLong } = findUnread(`country=TZA&activities=${'x'.repeat(10_000)}`)
  expect(parts).toEqual([`activities=${'x'.repeat(29)}…`])
  expect(tooLong).toBe(true)
})

test('ten kilobytes of noise are too long', () => {
  expect(findUnread('x'.repeat(10_000))).toEqual({ parts: [], tooLong: true })
})
