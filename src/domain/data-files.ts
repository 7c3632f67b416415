/** What the descriptor of the published data (datapackage.json) says of each file, as far as people are told. */
import * as v from 'valibot'

const columnSchema = v.object({
  name: v.string(),
  title: v.string(),
  type: v.picklist(['string', 'integer', 'number']),
  description: v.string(),
  format: v.optional(v.literal('uri')),
  /** Of a list: what stands between its items. */
  delimiter: v.optional(v.string()),
  itemType: v.optional(v.picklist(['string', 'integer'])),
  /** All values that can occur, where they are a closed list. */
  categories: v.optional(
    v.array(
      v.object({ value: v.string(), label: v.optional(v.string()), description: v.optional(v.string()) }),
    ),
    [],
  ),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
    {},
  ),
})

const fileSchema = v.object({
  name: v.string(),
  /** Below the folder of the data. */
  path: v.string(),
  title: v.string(),
  description: v.string(),
  bytes: v.number(),
  /** Of a table as CSV. */
  schema: v.optional(v.object({ fields: v.array(columnSchema), primaryKey: v.array(v.string()) })),
})

export const dataFilesSchema = v.object({ resources: v.array(fileSchema) })

export type DataColumn = v.InferOutput<typeof columnSchema>

export type DataFile = v.InferOutput<typeof fileSchema>

export interface DataFiles {
  readonly resources: readonly DataFile[]
  /** Of all in one, in bytes. */
  readonly archive: number
}
