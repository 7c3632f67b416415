/** The published data as the page itself reads it, without the shapes: for what the rules of the domain say of a view. */
import type { APIRequestContext } from '@playwright/test'
import { type Dataset, indexDataset } from '../../src/domain/dataset.ts'

export async function fetchDataset(request: APIRequestContext): Promise<Dataset> {
  const collection = await (await request.get('data/mentions.geojson')).json()
  const atlas = await (await request.get('data/atlas.json')).json()
  return indexDataset(collection, atlas, [])
}
