import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Cell, Column } from '../../src/export/column.ts'
import { writeCsv } from '../../src/export/write-csv.ts'

const COLUMN: Column<Cell> = { name: 'cell', type: 'string', description: 'A cell.', read: (cell) => cell }
const NEXT: Column<Cell> = { ...COLUMN, name: 'next', read: () => 'next' }

/** Through another reader of RFC 4180, which refuses what is none. */
function readBack(...cells: readonly Cell[]): (string | undefined)[] {
  const rows: Record<string, string>[] = parse(writeCsv([COLUMN, NEXT], cells), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  })
  expect(rows.map(({ next }) => next)).toEqual(cells.map(() => 'next'))
  return rows.map(({ cell }) => cell)
}

test('begins with the mark of UTF-8, has a header, and ends each line with CR LF', () => {
  expect(writeCsv([COLUMN, NEXT], ['Café'])).toBe('\uFEFFcell,next\r\nCafé,next\r\n')
})

test('what a spreadsheet may take for the end of a cell stands in quotes: a semicolon and a tab too', () => {
  expect(writeCsv([COLUMN, NEXT], [['TZA', 'UGA'], 'a\tb', 'a, "b"', 'plain'])).toBe(
    '\uFEFFcell,next\r\n"TZA;UGA",next\r\n"a\tb",next\r\n"a, ""b""",next\r\nplain,next\r\n',
  )
})

describe('a cell comes back as it was', () => {
  test.each(['a, b; c', 'He said "no".', 'two\nlines', 'two\r\nlines', ' spaces ', '', '警察', '"', 'a\tb'])(
    '%j',
    (text) => {
      expect(readBack(text, 'after')).toEqual([text, 'after'])
    },
  )

  test('numbers as numbers, nothing as nothing, lists with semicolons', () => {
    expect(readBack(-33.9, 0, 1e6, null, [], ['TZA', 'UGA'], [57, 58])).toEqual([
      '-33.9',
      '0',
      '1000000',
      '',
      '',
      'TZA;UGA',
      '57;58',
    ])
  })
})

describe('no text is a formula to a spreadsheet', () => {
  test.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://a.example","b")\nc'])(
    '%j',
    (text) => {
      expect(readBack(text)).toEqual([`'${text}`])
      expect(readBack([text, 'b'])).toEqual([`'${text};b`])
    },
  )

  test('and what only holds such a sign stays', () => {
    expect(readBack('2013-2022', 'a = b', 'x@y.example')).toEqual(['2013-2022', 'a = b', 'x@y.example'])
  })
})
