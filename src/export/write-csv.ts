/** A table as CSV for Excel and other spreadsheets: with the mark of UTF-8. */
import type { Column } from './column.ts'
import { formatCsv } from './format-csv.ts'

/** Without it Excel takes the text for the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ read }) => read(row)))
  return BYTE_ORDER_MARK + formatCsv(columns, cells)
}
