/** A table of the whole dataset, as it is published: its fields, its rows, and how it hangs together with the others. */
import type { Dataset } from '../domain/dataset.ts'
import type { Cell, Column, Field } from './column.ts'

export interface ForeignKey {
  readonly fields: readonly string[]
  /** Left out of a reference to the table itself. */
  readonly table?: string
  readonly references: readonly string[]
}

interface About {
  /** Also the name of its files, without the ending. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

export interface DataTable extends About {
  readonly fields: readonly Field[]
  /** A row's cells stand in the order of the fields. */
  readonly readRows: (dataset: Dataset) => readonly (readonly Cell[])[]
}

export interface TableDefinition<Row> extends About {
  readonly columns: readonly Column<Row>[]
  readonly rowsOf: (dataset: Dataset) => readonly Row[]
}

export function dataTable<Row>({ columns, rowsOf, ...about }: TableDefinition<Row>): DataTable {
  return {
    ...about,
    fields: columns.map(({ read: _, ...field }) => field),
    readRows: (dataset) => rowsOf(dataset).map((row) => columns.map(({ read }) => read(row))),
  }
}
