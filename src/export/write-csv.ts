/** Rows of whatever kind as CSV, by their columns. */
import type { Column } from './column.ts'
import { formatCsv } from './format-csv.ts'

export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return formatCsv(
    columns,
    rows.map((row) => columns.map(({ read }) => read(row))),
  )
}
