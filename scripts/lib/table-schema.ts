/** A table as a Table Schema (Data Package v2, https://datapackage.org/standard/table-schema/). */
import { type Field, LIST_DELIMITER } from '../../src/export/column.ts'
import type { DataTable, ForeignKey } from '../../src/export/data-table.ts'
import { titleColumn } from '../../src/export/title-column.ts'

export interface Category {
  readonly value: string
  readonly label?: string
  /** Not of the standard, which allows more than it names. */
  readonly description?: string
}

export interface Constraints {
  readonly required?: true
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

export interface SchemaField {
  readonly name: string
  readonly title: string
  /**
   * A list is a string with the two properties of the standard's lists besides: the published profile 2.0 forgot the
   * type, so that whoever checks by it refuses a list. https://github.com/frictionlessdata/datapackage/issues/1089
   */
  readonly type: Exclude<Field['type'], 'list'>
  readonly description: string
  readonly format?: Field['format']
  readonly delimiter?: string
  readonly itemType?: Field['itemType']
  readonly categories?: readonly Category[]
  readonly constraints?: Constraints
}

export interface TableSchema {
  readonly fields: readonly SchemaField[]
  readonly missingValues: readonly string[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    /** Without a resource: this table. */
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
  }[]
}

export function tableSchema({ fields, primaryKey, foreignKeys }: DataTable): TableSchema {
  return {
    fields: fields.map(schemaField),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys && { foreignKeys: foreignKeys.map(schemaKey) }),
  }
}

function schemaField(field: Field): SchemaField {
  const { name, type, description, format, itemType = 'string', values } = field
  const constraints = constraintsOf(field)
  return {
    name,
    title: titleColumn(name),
    ...(type === 'list' ? { type: 'string', delimiter: LIST_DELIMITER, itemType } : { type }),
    ...(format && { format }),
    description,
    ...(values && { categories: values.map((value) => categoryOf(field, value)) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function categoryOf({ labels, meanings }: Field, value: string): Category {
  const [label, description] = [labels?.[value], meanings?.[value]]
  return { value, ...(label && { label }), ...(description && { description }) }
}

function constraintsOf(field: Field): Constraints {
  const { required, values, minimum, maximum } = field
  const pattern = field.type === 'list' ? listPattern(field) : field.pattern && writePattern(field.pattern)
  return {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}

/** Of the whole cell. Any text can be an item, but for the sign between them. */
function listPattern({ itemType, pattern }: Field): string {
  const item = itemType === 'integer' ? '\\d+' : pattern ? writePattern(pattern) : `[^${LIST_DELIMITER}]+`
  return `${item}(${LIST_DELIMITER}${item})*`
}

/** Patterns of XML Schema always stand for the whole value, and know no signs for its ends. */
function writePattern({ source }: RegExp): string {
  return source.replace(/^\^/, '').replace(/\$$/, '')
}

function schemaKey({ fields, table, references }: ForeignKey) {
  return { fields, reference: { ...(table && { resource: table }), fields: references } }
}
