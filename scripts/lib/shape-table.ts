/** The table of departures from the shapes as delivered, read and checked. country-shapes applies it. */
import * as v from 'valibot'
import { positionSchema } from '../../src/domain/mention.ts'
import type { Problem } from './problem.ts'
import { readCheckedList, type SourceFile } from './read-checked.ts'

const text = v.pipe(v.string('a text is needed here'), v.trim(), v.minLength(1, 'empty'))

/** `what` and `reason` are sentences for readers. */
const told = { id: text, what: text, reason: text }

const changeSchema = v.variant(
  'change',
  [
    v.strictObject({
      ...told,
      change: v.literal('move'),
      from: text,
      holding: positionSchema,
      cut: v.optional(v.strictTuple([positionSchema, positionSchema])),
      to: text,
    }),
    v.strictObject({ ...told, change: v.literal('add'), shape: text }),
    v.strictObject({ ...told, change: v.literal('unattributed'), shape: text }),
    v.strictObject({ ...told, change: v.literal('left-out'), shape: text }),
  ],
  'one of: move, add, unattributed, left-out',
)

export type ShapeChange = Readonly<v.InferOutput<typeof changeSchema>>

export type ShapeRow = ShapeChange & {
  /** Where the row stands in its file, for later problems. */
  readonly line: number
}

export interface ShapeTable {
  readonly file: string
  /** In the order of the file, which is the order in which they apply. */
  readonly rows: readonly ShapeRow[]
  readonly problems: readonly Problem[]
}

/** Rows that don't fit the schema are left out. */
export function readShapeTable(source: SourceFile): ShapeTable {
  const { entries, problems } = readCheckedList(source, changeSchema)
  return { file: source.file, rows: entries.map(({ value, line }) => ({ ...value, line })), problems }
}
