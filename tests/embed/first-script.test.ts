// The embed's first lines of script, run as a browser runs them: what the address asks for, on the html element before anything is drawn.

import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { DEFAULT_EMBED_FLAGS, EMBED_THEMES, writeEmbedFlags } from '../../src/domain/embed-flags.ts'
import { DEFAULT_PICTURE } from '../../src/domain/picture-choice.ts'
import { DEFAULT_VIEW, shareView, type View } from '../../src/domain/view.ts'
import { FIRST_SCRIPT } from '../../src/embed/first-script.ts'

function run(query: string): Record<string, string> {
  const dataset: Record<string, string> = {}
  runInNewContext(FIRST_SCRIPT, {
    document: { documentElement: { dataset } },
    location: { search: query === '' ? '' : `?${query}` },
    URLSearchParams,
  })
  return dataset
}

const view: fc.Arbitrary<View> = fc.record({
  activities: fc.constantFrom(ACTIVITIES, ACTIVITIES.slice(0, 2), []),
  kinds: fc.constant([]),
  statuses: fc.constantFrom([], ['claimed'] as const),
  documents: fc.constantFrom([], ['link-2022']),
  regions: fc.constantFrom([], ['035']),
  years: fc.constantFrom('all' as const, { from: 2013, to: 2022 }),
  uncertain: fc.boolean(),
  country: fc.constantFrom(null, 'TZA'),
  region: fc.constant(null),
  mention: fc.constantFrom(null, 'link-2022-067-1'),
  total: fc.constant(null),
  compare: fc.constantFrom([], ['TZA', 'KEN']),
  camera: fc.constantFrom(null, { longitude: 34, latitude: -6, zoom: 2 }),
  presentation: fc.constant(null),
  picture: fc.constant(DEFAULT_PICTURE),
})

test('it says whether the address asks for another view than the one in the HTML', () => {
  fc.assert(
    fc.property(view, (asked) => {
      const written = `${shareView(asked)}&${writeEmbedFlags(DEFAULT_EMBED_FLAGS)}`
      expect('asked' in run(written)).toBe(shareView(asked) !== shareView(DEFAULT_VIEW))
    }),
  )
})

test('without a query it asks for nothing, and every flag has its default', () => {
  expect(run('')).toEqual({ script: '', theme: 'auto', plain: '0', legend: '1', table: '1', filters: '1' })
})

test.each(EMBED_THEMES)('it sets the flags of a %s embed', (theme) => {
  const flags = { theme, plain: true, legend: false, table: false, filters: false, title: '' }
  expect(run(writeEmbedFlags(flags))).toMatchObject({
    theme,
    plain: '1',
    legend: '0',
    table: '0',
    filters: '0',
  })
})

test.each([
  'country=ZZZ',
  'region=999',
  'total=gone-2010-t-001-1',
  'years=all&years=2013-2022',
  'activities=training&amp;years=all',
  'uncertain=maybe',
  'theme=purple',
  'plain=yes',
  'title=My%20own',
  'theme=dark&theme=light',
  `utm_source=${'x'.repeat(4000)}`,
])('whatever "%s" has to be told, nothing shows before it is', (query) => {
  expect('asked' in run(query)).toBe(true)
})

test('flags alone ask for no other view, and their names may be escaped once too often', () => {
  expect(run('theme=dark&amp;plain=1&amp;amp;table=0')).toMatchObject({
    theme: 'dark',
    plain: '1',
    table: '0',
  })
  expect('asked' in run('theme=dark&amp;plain=1&amp;amp;table=0')).toBe(false)
})

test('no text of the address becomes more than the value of an attribute', () => {
  expect(run(`theme=${encodeURIComponent('"><script>')}&x=1`).theme).toBe('"><script>')
})

test('a browser that can not read the address is still told that the script is late', () => {
  const dataset: Record<string, string> = {}
  const window = { document: { documentElement: { dataset } }, location: { search: '' } }
  expect(() => runInNewContext(FIRST_SCRIPT, window)).toThrow('URLSearchParams')
  expect(dataset).toEqual({ script: '' })
})
