// What an embed shows for its address: of what is unknown nothing, and it says so.

import { beforeAll, expect, test, vi } from 'vitest'
import { readAskedView } from '../../src/embed/asked-view.ts'
import { type EmbedData, packEmbedData, unpackEmbedData } from '../../src/embed/embed-data.ts'
import { describeUnread } from '../../src/i18n/describe-unread.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

let data: EmbedData

beforeAll(async () => {
  data = unpackEmbedData(packEmbedData((await realAtlas()).dataset))
})

function tell(query: string, from: EmbedData = data): string | null {
  const { unread } = readAskedView(query, from)
  return describeUnread({ ...unread, nothing: false })
}

test.each([
  ['country=ZZZ', 'no country “ZZZ”'],
  ['country=TZ', 'country=TZ'],
  ['country=Tanzania', 'country=Tanzania'],
  ['compare=ZZZ,QQQ', 'no country “QQQ”'],
  ['compare=T1', 'compare=T1'],
  ['region=999', 'no region “999”'],
  ['region=Africa', 'region=Africa'],
  ['mention=gone-2010-001-1', 'no mention “gone-2010-001-1”'],
  ['mention=%3F', 'mention=?'],
  ['country=ZZZ&mention=gone-2010-001-1', 'no mention “gone-2010-001-1”'],
])('an embed about nothing that there is shows nothing and says so: "%s"', (query, said) => {
  expect(readAskedView(query, data).isLost).toBe(true)
  expect(tell(query)).toContain(said)
})

test.each([
  ['compare=ZZZ,TZA', 'no country “ZZZ”'],
  ['compare=TZA,T1', 'compare=TZA,T1'],
  ['country=TZA&mention=gone-2010-001-1', 'no mention “gone-2010-001-1”'],
  ['country=ZZZ&mention=link-2022-067-1', 'no country “ZZZ”'],
  ['total=gone-2010-t-001-1', 'no total “gone-2010-t-001-1”'],
  ['theme=purple&plain=yes', 'theme=purple, plain=yes'],
  ['years=2013-2022&years=1995', 'years=2013-2022,1995'],
])('an embed about something shows it, and says the rest: "%s"', (query, said) => {
  expect(readAskedView(query, data).isLost).toBe(false)
  expect(tell(query)).toContain(said)
})

test.each([
  '',
  'country=TZA&theme=dark&plain=1',
  'compare=tza,KEN&total=link-2022-t-055-1',
  'region=035&utm_source=x',
  'activities=training&amp;years=2013-2022&amp;legend=0',
])('an embed whose address reads as it is written says nothing: "%s"', (query) => {
  expect(readAskedView(query, data).isLost).toBe(false)
  expect(tell(query)).toBeNull()
})

test('what is open goes on to the atlas as it is written, with what the embed does not show', () => {
  const { openers } = readAskedView('country=ZZZ&mention=gone-2010-001-1&total=link-2022-t-055-1', data)
  expect(openers).toEqual({
    country: 'ZZZ',
    region: null,
    mention: 'gone-2010-001-1',
    total: 'link-2022-t-055-1',
    compare: [],
  })
})

test('a mention that was withdrawn says why, and what replaced it is shown', () => {
  const retired = { id: 'link-2022-067-9', reason: 'Told twice.', replacedBy: 'link-2022-067-1' }
  const later = { ...data, retiredById: new Map([[retired.id, retired]]) }
  const { view, isLost } = readAskedView('mention=link-2022-067-9', later)
  expect(view.mention).toBe('link-2022-067-1')
  expect(isLost).toBe(false)
  expect(tell('mention=link-2022-067-9', later)).toContain('Told twice.')
  const gone = { ...data, retiredById: new Map([[retired.id, { ...retired, replacedBy: null }]]) }
  expect(readAskedView('mention=link-2022-067-9', gone).isLost).toBe(true)
})

test('hundreds of unknown ids are counted', () => {
  const many = Array.from({ length: 300 }, (_, index) => `gone-${index}`).join()
  const said = tell(`documents=${many}`) ?? ''
  expect(said).toMatch(/“gone-0”.*And 296 more\./)
  expect(said.match(/has no document/g)).toHaveLength(4)
})
