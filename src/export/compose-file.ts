/** An extract as a file: its name, its type and its text. The same extract on the same day gives the same bytes. */
import type { Extract } from '../domain/extract.ts'
import { featuresOf } from '../domain/mention-features.ts'
import { rangeOf } from '../domain/years.ts'
import { extractColumns } from './extract-columns.ts'
import { describeMetadata, type ExtractMetadata } from './extract-metadata.ts'
import type { ExportFormat } from './formats.ts'
import { nameExport } from './name-export.ts'
import { REPORTER_COLUMNS } from './reporter-columns.ts'
import { writeCsv } from './write-csv.ts'

export interface ExportFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

export interface ExportOrder {
  readonly extract: Extract
  readonly format: ExportFormat
  /** @param query without the question mark. */
  readonly addressOf: (query: string) => string
  /** The reader's day, "2026-11-22". */
  readonly accessed: string
}

type Compose = (order: ExportOrder, metadata: ExtractMetadata) => string

interface Writer {
  /** What stands in the file's name after what it holds. */
  readonly ending: string
  /** Media type. */
  readonly type: string
  readonly compose: Compose
}

const CSV = 'text/csv;charset=utf-8'

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  reporters: { ending: '-for-reporters.csv', type: CSV, compose: composeReporters },
  csv: { ending: '.csv', type: CSV, compose: composeCsv },
  geojson: { ending: '.geojson', type: 'application/geo+json', compose: composeGeojson },
  json: { ending: '.json', type: 'application/json', compose: composeJson },
}

export function composeFile(order: ExportOrder): ExportFile {
  const { ending, type, compose } = WRITERS[order.format]
  return {
    name: nameExport(order.extract) + ending,
    type,
    text: compose(order, describeMetadata(order.extract, order)),
  }
}

/** One row a mention too. */
function composeReporters({ extract }: ExportOrder): string {
  const { dataset, selected, selection } = extract
  const hasYears = rangeOf(selection.years) !== null
  return writeCsv(
    REPORTER_COLUMNS,
    selected.map(({ mention, certain }) => ({ mention, dataset, unsure: hasYears && !certain })),
  )
}

/** One row a mention, so that the rows are the number on the screen. */
function composeCsv({ extract, addressOf }: ExportOrder, metadata: ExtractMetadata): string {
  const { dataset, selected } = extract
  return writeCsv(
    extractColumns(),
    selected.map((one) => ({ one, mention: one.mention, dataset, metadata, addressOf })),
  )
}

/** The published features, with `certain` besides: who draws them has to tell the two apart, as the map does. */
function composeGeojson({ extract }: ExportOrder, metadata: ExtractMetadata): string {
  const { dataset, selected } = extract
  const features = selected.flatMap(({ mention, countries, certain }) =>
    featuresOf(mention, countries, dataset).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, certain },
    })),
  )
  const counts = { ...metadata.counts, features: features.length }
  return writeObject([
    ['type', '"FeatureCollection"'],
    ['metadata', indent({ ...metadata, counts })],
    ['features', listLines(features)],
  ])
}

function composeJson({ extract }: ExportOrder, metadata: ExtractMetadata): string {
  const mentions = extract.selected.map(({ mention, countries, certain }) => ({
    ...mention,
    certain,
    countedIn: countries,
  }))
  return writeObject([
    ['metadata', indent(metadata)],
    ['mentions', listLines(mentions)],
  ])
}

function writeObject(members: readonly (readonly [name: string, json: string])[]): string {
  return `{\n${members.map(([name, json]) => `"${name}": ${json}`).join(',\n')}\n}\n`
}

function indent(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** One a line, so that a person can read it and a difference between two files shows. */
function listLines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`
}
