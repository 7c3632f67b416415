/** The published data with its shapes, read once for all pages made from it, and again when it was built anew. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../src/domain/dataset.ts'
import { readPublished } from './read-published.ts'
import { readPublishedShapes } from './read-published-shapes.ts'

const FILES = ['mentions.geojson', 'atlas.json', 'countries.topojson']

/** @param folder where the data was built, public/data. @returns a function that reads it, and throws where it was not built. */
export function keepPublished(folder: string): () => Dataset {
  let kept: { readonly dataset: Dataset; readonly stamp: string } | undefined
  return () => {
    const stamp = FILES.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs).join()
    if (kept?.stamp !== stamp) {
      kept = { stamp, dataset: { ...readPublished(folder), shapes: readPublishedShapes(folder, 0) } }
    }
    return kept.dataset
  }
}
