/** From the published files to all the rest of the data folder, in memory: the tables, the JSON Schemas and the descriptor. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Dataset } from '../../src/domain/dataset.ts'
import { licenceOf } from '../../src/domain/licences.ts'
import type { DataTable } from '../../src/export/data-table.ts'
import { describeDataset } from '../../src/export/describe-dataset.ts'
import { formatCsv } from '../../src/export/format-csv.ts'
import { DATA_TABLES } from '../../src/export/tables/data-tables.ts'
import type { AtlasFiles } from './build-atlas.ts'
import { MEDIA_TYPES } from './media-types.ts'
import { describePackage, type PackageFile, type ShapePackage } from './package-descriptor.ts'
import { PUBLISHED_FILES, type PublishedFiles } from './published-files.ts'
import { tableSchema } from './table-schema.ts'
import { writeParquet } from './write-parquet.ts'

export interface PackageInput extends PublishedFiles {
  /** The text of the licence of the data. */
  readonly licence: string
  /** The version of each package that delivers shapes. */
  readonly shapePackages: Readonly<Record<ShapePackage, string>>
}

/** File name to content: all of the data folder but what is published already and the lessons, which are no data. The same input gives the same bytes. */
export type PackageFiles = Readonly<Record<string, string | Uint8Array>>

export function buildPackage(input: PackageInput): PackageFiles {
  const { dataset, texts } = input
  const published = publishedNames().map((name) => publishedFile(name, texts[name]))
  const made = [
    ...DATA_TABLES.map((table) => csvFile(table, dataset)),
    ...DATA_TABLES.map((table) => parquetFile(table, dataset)),
    ...publishedNames().map(schemaFile),
    licenceFile(input.licence),
  ]
  const descriptor = describePackage({ ...input, files: inOrder(made, published) })
  return {
    ...Object.fromEntries(made.map(({ path, content }) => [path, content])),
    'datapackage.json': formatJson(descriptor),
  }
}

/** The tables first, as that is what most readers of a package look for. */
function inOrder(made: readonly PackageFile[], published: readonly PackageFile[]): PackageFile[] {
  const isTable = ({ schema }: PackageFile) => schema !== undefined
  return [...made.filter(isTable), ...published, ...made.filter((file) => !isTable(file))]
}

function csvFile(table: DataTable, dataset: Dataset): PackageFile {
  const { name, title, description, fields } = table
  return {
    name,
    path: `${name}.csv`,
    title,
    description,
    mediatype: MEDIA_TYPES.csv,
    content: formatCsv(fields, table.readRows(dataset)),
    schema: tableSchema(table),
  }
}

function parquetFile(table: DataTable, dataset: Dataset): PackageFile {
  const { name, title, fields } = table
  const { atlas } = dataset
  return {
    name: `${name}-parquet`,
    path: `${name}.parquet`,
    title: `${title}, as Parquet`,
    description: `The same table as ${name}.csv.`,
    mediatype: MEDIA_TYPES.parquet,
    content: writeParquet({
      fields,
      rows: table.readRows(dataset),
      metadata: {
        title: `${describeDataset(dataset).title}: ${title}`,
        version: atlas.version,
        issued: atlas.issued,
        license: licenceOf(atlas.license).url,
      },
    }),
  }
}

function publishedNames(): (keyof AtlasFiles)[] {
  return Object.keys(PUBLISHED_FILES) as (keyof AtlasFiles)[]
}

function publishedFile(name: keyof AtlasFiles, content: string): PackageFile {
  const { title, description, type } = PUBLISHED_FILES[name]
  return {
    name: name.replace('.', '-'),
    path: name,
    title,
    description,
    mediatype: type,
    content,
    jsonSchema: schemaPath(name),
  }
}

function schemaPath(name: keyof AtlasFiles): string {
  return `schemas/${name.replace(/\..*$/, '')}.schema.json`
}

/** Throws where a rule of the definition has no counterpart, so that nothing is lost on the way. */
function schemaFile(name: keyof AtlasFiles): PackageFile {
  const { title, schema } = PUBLISHED_FILES[name]
  const json = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'throw' })
  const { $schema, ...rest } = json
  return {
    name: `${name.replace('.', '-')}-schema`,
    path: schemaPath(name),
    title: `Schema of ${name}`,
    description: 'JSON Schema, draft 2020-12.',
    mediatype: MEDIA_TYPES.schema,
    content: formatJson({ $schema, title, ...rest }),
  }
}

function licenceFile(content: string): PackageFile {
  return {
    name: 'licence',
    path: 'LICENSE.txt',
    title: 'Licence',
    description: 'The licence of the data, and what it does not cover.',
    mediatype: MEDIA_TYPES.text,
    content,
  }
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
