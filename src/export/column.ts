/** A column of a published table: its field in a Table Schema (Data Package v2), and how to read it. */

/** Null is an empty cell. A list becomes one cell. */
export type Cell = string | number | null | readonly (string | number)[]

export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'list'
  /** Of a list only. */
  readonly itemType?: 'string' | 'integer'
  readonly format?: 'uri' | 'date'
  /** Whether every row has a value. */
  readonly required?: true
  /** All values that can occur, where they are a closed list. */
  readonly values?: readonly string[]
  readonly description: string
  readonly read: (row: Row) => Cell
}

/** Between the items of a list. No item has one: names of countries, agencies and ids of mentions do without. */
export const LIST_DELIMITER = ';'
