/** A column of a published table: its field in a Table Schema (Data Package v2), and how to read it. */

/** Null is an empty cell. A list becomes one cell. */
export type Cell = string | number | null | readonly (string | number)[]

export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'list'
  /** Of a list only. */
  readonly itemType?: 'string' | 'integer'
  readonly format?: 'uri'
  /** Whether every row has a value. */
  readonly required?: true
  /** All values that can occur, where they are a closed list. */
  readonly values?: readonly string[]
  /** What readers call each of them, and what it means, where that is told. */
  readonly labels?: Readonly<Record<string, string>>
  readonly meanings?: Readonly<Record<string, string>>
  /** What every value of a text looks like, or every item of a list, from its first letter to its last. */
  readonly pattern?: RegExp
  /** Of numbers only; both are allowed values. */
  readonly minimum?: number
  readonly maximum?: number
  readonly description: string
}

export interface Column<Row> extends Field {
  readonly read: (row: Row) => Cell
}

/** Between the items of a list. No item has one: names of countries, agencies and ids of mentions do without. */
export const LIST_DELIMITER = ';'
