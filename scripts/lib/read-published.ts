/** Reads the published data from disk, as the page reads it from the network. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { atlasSchema } from '../../src/domain/atlas.ts'
import { type Dataset, indexDataset } from '../../src/domain/dataset.ts'
import { mentionCollectionSchema } from '../../src/domain/mention.ts'

/**
 * Without the shapes, which no page of text needs.
 *
 * @param folder where the data was built, public/data.
 * @throws where it was not built, or by another version of the project.
 */
export function readPublished(folder: string): Dataset {
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>): T => {
    const path = join(folder, name)
    if (!existsSync(path)) throw new Error(`${path} is missing: npm run build:data makes it`)
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
  }
  return indexDataset(read('mentions.geojson', mentionCollectionSchema), read('atlas.json', atlasSchema), [])
}
