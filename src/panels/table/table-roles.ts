/**
 * What the parts of a table are, said once more: on a phone its rows are stacked by style, and some browsers take a
 * table whose cells are no longer laid out as such for no table at all.
 */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** Takes room and is no row. */
  none: { role: 'presentation' },
} as const
