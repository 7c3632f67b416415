import { describe, expect, test } from 'vitest'
import { COLUMNS, type Sort, sortRows } from '../../../src/panels/table/table-rows.ts'
import { tinyAtlas } from '../../fixtures/atlas.ts'
import { inventRows } from '../../fixtures/invent-rows.ts'

const { dataset } = await tinyAtlas()

const rows = inventRows(dataset, {
  belmora: { countries: ['XBE'], title: 'evening course', status: 'disputed', lines: [11] },
  corvia: {
    countries: ['XCO'],
    activity: 'diplomacy',
    kind: 'forum',
    title: 'Éclair of a forum',
    when: '[..2015]',
    yearTo: 2015,
    dating: 'within',
    status: 'reported',
    lines: [9],
  },
  both: {
    countries: ['XAR', 'XCO'],
    activity: 'rendition',
    kind: 'return',
    title: 'zebra crossing',
    when: '2014-11',
    yearFrom: 2014,
    yearTo: 2014,
    dating: 'during',
    status: 'alleged',
    lines: [10],
  },
  arvania: {
    countries: ['XAR'],
    title: 'Afternoon course',
    when: '2014-03',
    yearFrom: 2014,
    yearTo: 2014,
    dating: 'during',
    status: 'claimed',
    lines: [2],
  },
})

function sorted(sort: Sort): string[] {
  return sortRows(rows, sort).map(({ one }) => one.mention.mention)
}

describe('rows can be sorted by', () => {
  test.each([
    ['country', ['arvania', 'both', 'belmora', 'corvia']],
    // In the atlas's own order: training, renditions, diplomacy. The two courses stand by country.
    ['activity', ['arvania', 'belmora', 'both', 'corvia']],
    // Without regard to accents and capitals.
    ['title', ['arvania', 'corvia', 'belmora', 'both']],
    // Undated, open, then by year and month.
    ['date', ['belmora', 'corvia', 'arvania', 'both']],
    ['status', ['both', 'arvania', 'belmora', 'corvia']],
    // By line where the document is the same, as numbers.
    ['document', ['arvania', 'corvia', 'both', 'belmora']],
  ] as const)('%s, both ways', (column, order) => {
    expect(sorted({ column, descending: false })).toEqual(order)
    if (column !== 'activity') expect(sorted({ column, descending: true })).toEqual([...order].reverse())
  })

  test('activity, descending: those of one activity still stand by country from A to Z', () => {
    expect(sorted({ column: 'activity', descending: true })).toEqual(['corvia', 'both', 'arvania', 'belmora'])
  })
})

test('rows that nothing tells apart keep the order of the data, both ways', () => {
  const alike = inventRows(dataset, { first: {}, second: {}, third: {} })
  for (const column of COLUMNS) {
    for (const descending of [false, true]) {
      const order = sortRows(alike, { column, descending }).map(({ one }) => one.mention.mention)
      expect(order, column).toEqual(['first', 'second', 'third'])
    }
  }
})

test('dates: a window within a year stands after the year’s months', () => {
  const dated = { yearFrom: 2017, yearTo: 2017 }
  const within = inventRows(dataset, {
    window: { ...dated, dating: 'within', when: '[2017-01..2017-05]' },
    november: { ...dated, dating: 'during', when: '2017-11' },
    year: { ...dated, dating: 'during', when: '2017' },
  })
  const order = sortRows(within, { column: 'date', descending: false }).map(({ one }) => one.mention.mention)
  expect(order).toEqual(['year', 'november', 'window'])
})
