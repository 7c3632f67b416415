/** A table as Parquet: the same columns and rows as the CSV, with numbers as numbers and lists as lists. */
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell, Field } from '../../src/export/column.ts'

export interface ParquetOrder {
  readonly fields: readonly Field[]
  readonly rows: readonly (readonly Cell[])[]
  /** Goes into the file's footer, where tools show it. */
  readonly metadata: Readonly<Record<string, string>>
}

/** The same order gives the same bytes. */
export function writeParquet({ fields, rows, metadata }: ParquetOrder): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: fields.length }, ...fields.flatMap(elementsOf)],
    columnData: fields.map(({ name }, column) => ({ name, data: rows.map((row) => row[column] ?? null) })),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  })
  return new Uint8Array(buffer)
}

/** A list is never missing, only empty, and its items are never missing. */
function elementsOf({ name, type, itemType, required }: Field): SchemaElement[] {
  if (type === 'list')
    return [
      {
        name,
        repetition_type: 'REQUIRED',
        converted_type: 'LIST',
        logical_type: { type: 'LIST' },
        num_children: 1,
      },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...physicalType(itemType ?? 'string') },
    ]
  return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...physicalType(type) }]
}

function physicalType(
  type: Exclude<Field['type'], 'list'>,
): Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'> {
  switch (type) {
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
    case 'integer':
      return { type: 'INT32' }
    case 'number':
      return { type: 'DOUBLE' }
  }
}
