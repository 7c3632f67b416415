/** Adds invented mentions to the published ones, so that there are as many as a test asks for. */
import type { Page } from '@playwright/test'
import { indexDataset } from '../../src/domain/dataset.ts'
import type { Mention } from '../../src/domain/mention.ts'
import { inventMany, publish } from '../fixtures/invent-many.ts'

/** @returns all of them, the published ones first. */
export async function serveMany(page: Page, count: number): Promise<readonly Mention[]> {
  const atlas = await (await page.request.get('data/atlas.json')).json()
  const published = await (await page.request.get('data/mentions.geojson')).json()
  const real = indexDataset(published, atlas, []).mentions
  const counted = atlas.countries.map(({ iso }: { iso: string }) => iso)
  const invented = inventMany(count - real.length, {
    countries: counted.filter((iso: string) => !['CHN', 'HKG', 'MAC'].includes(iso)),
    documents: atlas.documents.map(({ id }: { id: string }) => id),
  })
  const features = [...published.features, ...publish(invented).features]
  await page.route('**/data/mentions.geojson', (route) => route.fulfill({ json: { ...published, features } }))
  return [...real, ...invented]
}
