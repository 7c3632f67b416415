/** From the sources to the published files, all in memory. With any problem there are no files. */

import { indexDataset } from '../../src/domain/dataset.ts'
import { knownCodes } from './check-atlas.ts'
import { checkSeeds } from './check-seeds.ts'
import type { CitationSources } from './cite-prose.ts'
import { compileAtlas } from './compile-atlas.ts'
import { compileCitations } from './compile-citations.ts'
import { compileFeatures } from './compile-features.ts'
import { compileLessons } from './compile-lessons.ts'
import { compileCountryShapes } from './country-shapes.ts'
import { readCountryTable } from './country-table.ts'
import type { Problem } from './problem.ts'
import { readCheckedEntry, type SourceFile } from './read-checked.ts'
import { readContact } from './read-contact.ts'
import { readLessons } from './read-lessons.ts'
import { seedDatasetSchema } from './seed-schema.ts'
import type { SeedFolder } from './seeds.ts'
import type { Atlas as ShapeAtlas } from './shape-stock.ts'
import { readShapeTable } from './shape-table.ts'

export interface AtlasSources {
  /** package.json, or what stands for it where there is none. */
  readonly manifest: SourceFile
  readonly dataset: SourceFile
  readonly countries: SourceFile
  readonly regions: SourceFile
  readonly shapes: SourceFile
  readonly folders: readonly SeedFolder[]
  readonly worldAtlas: ShapeAtlas
  readonly visionscarto: ShapeAtlas
  readonly citations: CitationSources
  /** None where the folder is missing. */
  readonly lessons: readonly SourceFile[]
}

/** File name to text: what the data package holds. */
export type AtlasFiles = Readonly<
  Record<'mentions.geojson' | 'countries.topojson' | 'atlas.json' | 'citations.json', string>
>

/** The lessons are made from the data and are none of it, so the data package leaves them out. */
export type BuiltFiles = AtlasFiles & Readonly<Record<'lessons.json', string>>

export type BuiltAtlas =
  | { readonly files: BuiltFiles; readonly problems: readonly [] }
  | { readonly files: undefined; readonly problems: readonly Problem[] }

export function buildAtlas(sources: AtlasSources): BuiltAtlas {
  const dataset = readCheckedEntry(sources.dataset, seedDatasetSchema)
  const manifest = readContact(sources.manifest)
  const table = readCountryTable(sources)
  const changes = readShapeTable(sources.shapes)
  const known = knownCodes(table)
  const shapes =
    known &&
    compileCountryShapes({
      countries: table.countries,
      countriesFile: sources.countries.file,
      changes,
      worldAtlas: sources.worldAtlas,
      visionscarto: sources.visionscarto,
    })
  const checked = checkSeeds(sources.folders, known)
  const read = readLessons(sources.lessons)
  const problems = [
    ...manifest.problems,
    ...dataset.problems,
    ...table.problems,
    ...changes.problems,
    ...(shapes?.problems ?? []),
    ...checked.problems,
    ...read.problems,
  ]
  const [about] = dataset.entries
  if (problems.length > 0 || !about || !shapes) return { files: undefined, problems }
  const labels = new Map(table.countries.map((row) => [row.iso, row.label]))
  const features = compileFeatures(checked.documents, labels)
  const atlas = compileAtlas({
    dataset: about.value,
    documents: checked.documents,
    countries: table.countries,
    regions: table.regions,
    accounts: checked.accounts,
    contact: manifest.contact,
  })
  const collection = { type: 'FeatureCollection' as const, features }
  const taught = compileLessons({
    lessons: read.lessons,
    dataset: indexDataset(collection, atlas, []),
    documents: checked.documents,
  })
  if (taught.problems.length > 0) return { files: undefined, problems: taught.problems }
  const citations = compileCitations({
    dataset: about.value,
    documents: checked.documents,
    countries: table.countries,
    sources: sources.citations,
  })
  return {
    problems: [],
    files: {
      'mentions.geojson': formatCollection(features),
      'countries.topojson': `${JSON.stringify(shapes.topology)}\n`,
      'atlas.json': `${JSON.stringify(atlas)}\n`,
      'citations.json': `${JSON.stringify(citations)}\n`,
      'lessons.json': `${JSON.stringify({ lessons: taught.lessons })}\n`,
    },
  }
}

/** A feature a line, so that a difference between two versions can be read. */
function formatCollection(features: readonly unknown[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}
