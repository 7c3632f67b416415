import { describe, expect, test } from 'vitest'
import { countYears, summariseCountries } from '../../../src/domain/counts.ts'
import type { Mention } from '../../../src/domain/mention.ts'
import { EVERYTHING, type Selection } from '../../../src/domain/selection.ts'
import { words } from '../../../src/i18n/words.ts'
import { type Arrangement, arrangeRows } from '../../../src/panels/table/arrange-rows.ts'
import { sortRows } from '../../../src/panels/table/table-rows.ts'
import { realAtlas, tinyAtlas } from '../../fixtures/atlas.ts'
import { inventRows } from '../../fixtures/invent-rows.ts'

const { dataset } = await tinyAtlas()

const GIVEN: Readonly<Record<string, Partial<Mention>>> = {
  patrols: {
    countries: ['XBE', 'XAR'],
    activity: 'joint-patrol',
    kind: 'river-patrol',
    when: '2014/2016',
    yearFrom: 2014,
    yearTo: 2016,
    dating: 'during',
  },
  spring: {
    when: '[2015-01..2015-05]',
    yearFrom: 2015,
    yearTo: 2015,
    dating: 'within',
    document: 'other-2021',
  },
  window: { countries: ['XCO'], when: '[2014..2018]', yearFrom: 2014, yearTo: 2018, dating: 'within' },
  open: { countries: ['XCO'], when: '[..2014]', yearTo: 2014, dating: 'within' },
  undated: { countries: ['XBE'] },
}

const PLAIN: Arrangement = {
  grouping: 'none',
  sort: { column: 'country', descending: false },
  folded: new Set(),
  years: 'all',
}

/** Headings end with a colon and say how many stand below. */
function arranged(change: Partial<Arrangement>, selection: Partial<Selection> = {}): string[] {
  const arrangement = { ...PLAIN, ...change }
  const rows = sortRows(inventRows(dataset, GIVEN, selection), arrangement.sort)
  return arrangeRows(rows, { ...arrangement, years: selection.years ?? 'all' }, dataset).items.map((item) =>
    item.kind === 'group' ? `${item.label} ${item.count}:` : item.row.one.mention.mention,
  )
}

describe('grouped by', () => {
  test('nothing, each mention stands once, in the order of the rows', () => {
    expect(arranged({})).toEqual(['spring', 'undated', 'patrols', 'window', 'open'])
  })

  test('country, a mention stands in each of its countries, and the groups in the order of their names', () => {
    expect(arranged({ grouping: 'country' })).toEqual([
      'Arvania 2:',
      'spring',
      'patrols',
      'Belmora 2:',
      'undated',
      'patrols',
      'Corvia 2:',
      'window',
      'open',
    ])
  })

  test('country, a mention stands only where the chosen regions count it', () => {
    const rows = inventRows(dataset, { both: { countries: ['XAR', 'XCO'] } }, { regions: ['142'] })
    const { groups, repeated } = arrangeRows(rows, { ...PLAIN, grouping: 'country' }, dataset)
    expect(groups).toEqual(['XCO'])
    expect(repeated).toBe(false)
  })

  test('activity, in the order that the activities have everywhere', () => {
    expect(arranged({ grouping: 'activity' })).toEqual([
      'Training 4:',
      'spring',
      'undated',
      'window',
      'open',
      'Joint patrols 1:',
      'patrols',
    ])
  })

  test('document, by name', () => {
    expect(arranged({ grouping: 'document' })).toEqual([
      'other-2021 1:',
      'spring',
      'Stone 2020 4:',
      'undated',
      'patrols',
      'window',
      'open',
    ])
  })

  test('year, a mention stands in each year that is certain, and what leaves it open or is undated comes last', () => {
    expect(arranged({ grouping: 'year' })).toEqual([
      '2014 1:',
      'patrols',
      '2015 2:',
      'spring',
      'patrols',
      '2016 1:',
      'patrols',
      `${words.table.noCertainYear} 2:`,
      'window',
      'open',
      `${words.table.noDate} 1:`,
      'undated',
    ])
  })

  test('year, only those chosen: the rest is filtered out', () => {
    expect(arranged({ grouping: 'year' }, { years: { from: 2016, to: 2018 } })).toEqual([
      '2016 1:',
      'patrols',
      `${words.table.noCertainYear} 1:`,
      'window',
      `${words.table.noDate} 1:`,
      'undated',
    ])
  })
})

describe('the order of groups', () => {
  const headings = (change: Partial<Arrangement>) => arranged(change).filter((line) => line.endsWith(':'))
  const down = (column: Arrangement['sort']['column']) => ({ column, descending: true })

  test('turns where the rows are sorted by the same, but what is known least stays last', () => {
    expect(headings({ grouping: 'country', sort: down('country') })).toEqual([
      'Corvia 2:',
      'Belmora 2:',
      'Arvania 2:',
    ])
    expect(headings({ grouping: 'year', sort: down('date') })).toEqual([
      '2016 1:',
      '2015 2:',
      '2014 1:',
      `${words.table.noCertainYear} 2:`,
      `${words.table.noDate} 1:`,
    ])
  })

  test('stays where they are sorted by something else', () => {
    expect(headings({ grouping: 'country', sort: down('date') })).toEqual(headings({ grouping: 'country' }))
  })
})

test('a folded group keeps its heading and its count, and hides its rows', () => {
  expect(arranged({ grouping: 'activity', folded: new Set(['training']) })).toEqual([
    'Training 4:',
    'Joint patrols 1:',
    'patrols',
  ])
})

test('ids are all different, also where a mention stands several times', () => {
  const rows = inventRows(dataset, GIVEN)
  const { items, repeated, groups } = arrangeRows(rows, { ...PLAIN, grouping: 'year' }, dataset)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(groups).toEqual(['2014', '2015', '2016', 'no-certain-year', 'no-date'])
  expect(repeated).toBe(true)
  expect(arrangeRows(rows, { ...PLAIN, grouping: 'activity' }, dataset).repeated).toBe(false)
})

describe('of the five documents', async () => {
  const real = (await realAtlas()).dataset
  const given = Object.fromEntries(real.mentions.map((mention) => [mention.mention, mention]))
  const counts = (grouping: Arrangement['grouping'], selection: Partial<Selection> = {}) => {
    const rows = inventRows(real, given, selection)
    const { items } = arrangeRows(rows, { ...PLAIN, grouping, years: selection.years ?? 'all' }, real)
    const headings = items.flatMap((item) => (item.kind === 'group' ? [[item.id, item.count]] : []))
    const found = items.flatMap((item) => (item.kind === 'mention' ? [item.row.one.mention.mention] : []))
    expect(new Set(found), 'each mention is found').toEqual(
      new Set(rows.map(({ one }) => one.mention.mention)),
    )
    return { rows, headings: Object.fromEntries(headings) as Record<string, number> }
  }

  test('groups by country have the figures of the map', () => {
    const { rows, headings } = counts('country', { years: { from: 2014, to: 2018 } })
    const summaries = summariseCountries(rows.map(({ one }) => one))
    const expected = [...summaries].map(([code, { certain, uncertain }]) => [code, certain + uncertain])
    expect(headings).toEqual(Object.fromEntries(expected))
  })

  test('groups by year have the certain figures of the histogram, and undated its last bar', () => {
    const { headings } = counts('year')
    const { bars, undated } = countYears(real, EVERYTHING, real.extent)
    const certain = bars.filter((bar) => bar.certain > 0).map((bar) => [String(bar.year), bar.certain])
    const { 'no-certain-year': open, 'no-date': none, ...years } = headings
    expect(years).toEqual(Object.fromEntries(certain))
    expect(none ?? 0).toBe(undated)
    expect(open).toBeGreaterThan(0)
  })
})
