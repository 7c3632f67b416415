/** Takes the three files, checks them at the door and indexes them. */
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { atlasSchema } from '../domain/atlas.ts'
import { type CountryShape, type Dataset, indexDataset } from '../domain/dataset.ts'
import { mentionCollectionSchema } from '../domain/mention.ts'
import type { FetchFile } from './fetch-from.ts'

/** Only what `feature` needs to hold: the arcs are too many to check one by one. */
const neededOfTopology = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.looseObject({
    countries: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.looseObject({ id: v.number(), properties: v.object({ iso: v.nullable(v.string()) }) }),
      ),
    }),
  }),
})

type Countries = Topology<{ countries: GeometryCollection<CountryShape['properties']> }>

const topologySchema = v.custom<Countries>((value) => v.is(neededOfTopology, value))

/**
 * @throws Error with the name of the file that could not be loaded or read.
 */
export async function loadDataset(fetchFile: FetchFile): Promise<Dataset> {
  const [collection, atlas, shapes] = await Promise.all([
    loadFile(fetchFile, 'mentions.geojson', mentionCollectionSchema),
    loadFile(fetchFile, 'atlas.json', atlasSchema),
    // Without shapes there are still the marks, the list and the table; the map says what is missing.
    loadShapes(fetchFile).catch(() => []),
  ])
  return indexDataset(collection, atlas, shapes)
}

/** The shapes alone. @throws as `loadDataset`. */
export async function loadShapes(fetchFile: FetchFile): Promise<CountryShape[]> {
  return readShapes(await loadFile(fetchFile, 'countries.topojson', topologySchema))
}

async function loadFile<T>(
  fetchFile: FetchFile,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const response = await fetchFile(name).catch(() => undefined)
  if (!response) throw new Error(`${name} could not be fetched`)
  if (!response.ok) throw new Error(`${name} could not be fetched (${response.status})`)
  const content: unknown = await response.json().catch(() => undefined)
  const result = v.safeParse(schema, content)
  if (!result.success) throw new Error(`${name} is not what this page expects`)
  return result.output
}

function readShapes(topology: Countries): CountryShape[] {
  const { features } = feature(topology, topology.objects.countries)
  return features.flatMap((one) =>
    one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon'
      ? [{ ...one, geometry: one.geometry } satisfies CountryShape]
      : [],
  )
}
