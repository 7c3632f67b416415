/** The names of the columns, each a button that sorts by it. */
import type { ReactNode } from 'react'
import { words } from '../../i18n/words.ts'
import { ROLES } from './table-roles.ts'
import { COLUMNS, type Column, type Sort } from './table-rows.ts'

interface TableHeadProps {
  readonly sort: Sort
  readonly onSort: (column: Column) => void
}

export function TableHead({ sort, onSort }: TableHeadProps): ReactNode {
  return (
    <thead {...ROLES.rowgroup}>
      <tr {...ROLES.row} aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <th
            key={column}
            {...ROLES.columnheader}
            scope="col"
            aria-sort={ariaSort(column, sort)}
            className={`cell-${column}`}
          >
            <button type="button" onClick={() => onSort(column)}>
              {words.table[column]}
              <span aria-hidden="true">{arrow(column, sort)}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ariaSort(column: Column, sort: Sort): 'ascending' | 'descending' | undefined {
  if (column !== sort.column) return undefined
  return sort.descending ? 'descending' : 'ascending'
}

function arrow(column: Column, sort: Sort): string {
  if (column !== sort.column) return ''
  return sort.descending ? ' ↓' : ' ↑'
}
