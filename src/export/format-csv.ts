/**
 * Cells as CSV (RFC 4180): the mark of UTF-8, then lines that end in CR LF, the first with the names of the columns. Every CSV that
 * the atlas saves or publishes is written here.
 */
import { isFormula } from '../domain/spreadsheet-formula.ts'
import { type Cell, type Field, LIST_DELIMITER } from './column.ts'

/** Without it spreadsheets take the text for the system's old encoding: not every host says which it is, and no file on a disk does. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a cell can't hold without quotes. By RFC 4180 the semicolon and the tab are no part of it; but LibreOffice takes these for ends of
 * cells too, unless told otherwise, and would shift every row that has a list.
 */
const NEEDS_QUOTES = /[",;\t\r\n]/

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. The atlas's own data has none, which is
 * checked when it is built; numbers are never changed, so that −33.9 stays a number.
 */
export function formatCsv(
  fields: readonly Pick<Field, 'name'>[],
  rows: readonly (readonly Cell[])[],
): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((cells) => cells.map(formatCell))]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')
}

function quote(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER)
  return isFormula(text) ? `'${text}` : text
}
