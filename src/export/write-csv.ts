/** A table as CSV (RFC 4180), as Excel reads it too: UTF-8 with a byte order mark, lines that end in CR LF. */
import { csvFormatRow } from 'd3-dsv'
import { isFormula } from '../domain/spreadsheet-formula.ts'
import { type Cell, type Column, LIST_DELIMITER } from './column.ts'

/** Without it Excel takes the text for the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. The atlas's own data has none, which is
 * checked when it is built; numbers are never changed, so that −33.9 stays a number.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ read }) => writeCell(read(row)))),
  ]
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')}`
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER)
  return isFormula(text) ? `'${text}` : text
}
