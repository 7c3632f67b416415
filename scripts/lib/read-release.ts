/** A version of the data from its folder, as two are compared: its descriptor, its JSON Schemas and the keys of its tables. */
import { csvParse } from 'd3-dsv'
import * as v from 'valibot'
import { RETIRED_TABLE } from '../../src/export/tables/retired-table.ts'
import type { Release } from './compare-releases.ts'

/** Not data of its own: what it lists is no longer there. */
const RETIRED = `${RETIRED_TABLE.name}.csv`

const tableSchema = v.object({
  fields: v.array(
    v.object({
      name: v.string(),
      type: v.string(),
      delimiter: v.optional(v.string()),
      constraints: v.optional(v.object({ enum: v.optional(v.array(v.string()), []) }), {}),
    }),
  ),
  primaryKey: v.array(v.string()),
})

const descriptorSchema = v.object({
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      hash: v.string(),
      schema: v.optional(tableSchema),
      jsonSchema: v.optional(v.string()),
    }),
  ),
})

/** What of a JSON Schema says which fields there are. True and false are schemas as well: of anything, and of nothing. */
type JsonSchema = boolean | JsonSchemaObject

interface JsonSchemaObject {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
}

const inner: v.GenericSchema<JsonSchema> = v.lazy(() => jsonSchema)

const jsonSchema: v.GenericSchema<JsonSchema> = v.union([
  v.boolean(),
  v.object({
    type: v.exactOptional(v.string()),
    properties: v.exactOptional(v.record(v.string(), inner)),
    additionalProperties: v.exactOptional(inner),
    items: v.exactOptional(inner),
    anyOf: v.exactOptional(v.array(inner)),
    oneOf: v.exactOptional(v.array(inner)),
    enum: v.exactOptional(v.array(v.unknown())),
  }),
])

/** @param readText of a file of the folder, by its path there. */
export function readRelease(readText: (path: string) => string): Release {
  const { version, resources } = v.parse(descriptorSchema, JSON.parse(readText('datapackage.json')))
  const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []))
  return {
    version,
    parts: new Map([
      ...tables.flatMap(({ path, schema }) => partsOfTable(path, schema)),
      ...resources.flatMap(({ path, jsonSchema: at }) =>
        at ? partsOfJson(path, v.parse(jsonSchema, JSON.parse(readText(at)))) : [],
      ),
    ]),
    keys: new Map(
      tables
        .filter(({ path }) => path !== RETIRED)
        .map(({ path, schema }) => [path, keysOf(readText(path), schema.primaryKey)]),
    ),
    // What others refer to has one identifier; what has two fields for a key only joins others.
    identified: new Set(
      tables.filter(({ schema }) => schema.primaryKey.length === 1).map(({ path }) => path),
    ),
    retired: new Set(
      tables
        .filter(({ path }) => path === RETIRED)
        .flatMap(({ path, schema }) => [...keysOf(readText(path), schema.primaryKey)]),
    ),
    hashes: new Map(resources.map(({ path, hash }) => [path, hash])),
  }
}

function partsOfTable(path: string, { fields }: v.InferOutput<typeof tableSchema>): [string, string][] {
  return fields.flatMap(({ name, type, delimiter, constraints }) => [
    [`${path}: ${name}`, delimiter ? 'list' : type],
    ...constraints.enum.map((value): [string, string] => [`${path}: ${name} "${value}"`, 'value']),
  ])
}

function partsOfJson(path: string, schema: JsonSchema): [string, string][] {
  if (typeof schema === 'boolean') return []
  const {
    properties,
    additionalProperties,
    items = false,
    anyOf = [],
    oneOf = [],
    enum: values = [],
  } = schema
  const each = additionalProperties ? { '*': additionalProperties } : {}
  return [
    ...values.map((value): [string, string] => [`${path} ${JSON.stringify(value)}`, 'value']),
    ...Object.entries({ ...properties, ...each }).flatMap(([name, one]): [string, string][] => [
      [`${path} ${name}`, typeOf(one)],
      ...partsOfJson(`${path} ${name}`, one),
    ]),
    ...[items, ...anyOf, ...oneOf].flatMap((one) => partsOfJson(path, one)),
  ]
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema === 'boolean') return 'any'
  const { type = 'any', items, anyOf = [], oneOf = [], enum: values } = schema
  if (values) return 'closed list'
  if (items) return `${type} of ${typeOf(items)}`
  const alternatives = [...anyOf, ...oneOf].map(typeOf)
  return alternatives.length > 0 ? [...new Set(alternatives)].join(' or ') : type
}

/** @param csv with the mark of UTF-8 or, in versions to 1.0.1, without it. */
function keysOf(csv: string, primaryKey: readonly string[]): ReadonlySet<string> {
  return new Set(
    csvParse(csv.replace(/^\uFEFF/, '')).map((row) => primaryKey.map((field) => row[field]).join(' ')),
  )
}
