/** What the build of the data wrote: read back, checked, and described. One list for every step that follows. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { atlasSchema } from '../../src/domain/atlas.ts'
import { citationsSchema } from '../../src/domain/citations.ts'
import { type Dataset, indexDataset } from '../../src/domain/dataset.ts'
import { mentionCollectionSchema } from '../../src/domain/mention.ts'
import type { AtlasFiles } from './build-atlas.ts'
import { MEDIA_TYPES } from './media-types.ts'
import { topologySchema } from './topology-schema.ts'

interface About {
  readonly title: string
  readonly description: string
  /** Media type. */
  readonly type: string
  readonly schema: v.GenericSchema
}

export const PUBLISHED_FILES = {
  'mentions.geojson': {
    title: 'Mentions as GeoJSON',
    description: 'One point for each mention in each of its countries (RFC 7946), with all that it holds.',
    type: MEDIA_TYPES.geojson,
    schema: mentionCollectionSchema,
  },
  'countries.topojson': {
    title: 'Shapes of countries and territories',
    description: 'Outlines in degrees, WGS 84, as TopoJSON.',
    type: MEDIA_TYPES.json,
    schema: topologySchema,
  },
  'atlas.json': {
    title: 'All but the mentions',
    description:
      'Documents, countries, regions, totals, comparisons and accounts in one file, as the page reads them.',
    type: MEDIA_TYPES.json,
    schema: atlasSchema,
  },
  'citations.json': {
    title: 'Citations',
    description:
      'Each document, mention and total cited as APA, Chicago, MLA, BibTeX and RIS. The blanks ⟦accessed⟧ and ⟦url⟧ are for the day and the address at which the atlas was read.',
    type: MEDIA_TYPES.json,
    schema: citationsSchema,
  },
} as const satisfies Record<keyof AtlasFiles, About>

export interface PublishedFiles {
  /** As they are on disk. */
  readonly texts: AtlasFiles
  readonly dataset: Dataset
}

/** @throws Error with the name of the file that is not there or not what it should be. */
export function readPublishedFiles(folder: string): PublishedFiles {
  const read = (name: keyof AtlasFiles) => {
    const path = join(folder, name)
    if (!existsSync(path)) throw new Error(`${path} is missing: npm run build:data makes it`)
    return readFileSync(path, 'utf8')
  }
  return parsePublishedFiles({
    'mentions.geojson': read('mentions.geojson'),
    'countries.topojson': read('countries.topojson'),
    'atlas.json': read('atlas.json'),
    'citations.json': read('citations.json'),
  })
}

/** The same from memory. */
export function parsePublishedFiles(texts: AtlasFiles): PublishedFiles {
  const collection = parse(texts, 'mentions.geojson')
  const atlas = parse(texts, 'atlas.json')
  parse(texts, 'countries.topojson')
  parse(texts, 'citations.json')
  return { texts, dataset: indexDataset(collection, atlas, []) }
}

function parse<Name extends keyof AtlasFiles>(
  texts: AtlasFiles,
  name: Name,
): v.InferOutput<(typeof PUBLISHED_FILES)[Name]['schema']> {
  const result = v.safeParse(PUBLISHED_FILES[name].schema, JSON.parse(texts[name]))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${name}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}
