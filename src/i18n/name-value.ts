/** What a filter's value is called, for checkboxes, chips and the account of a download. */
import type { Activity, Kind } from '../domain/activities.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Facet } from '../domain/facets.ts'
import type { Status } from '../domain/statuses.ts'
import { shortNameOf } from './describe.ts'
import { mapWords } from './map-words.ts'

/** @returns the value itself where the data doesn't know it, as an old or a mistyped address may ask. */
export function nameValue({ documentById, atlas }: Dataset, facet: Facet, value: string): string {
  switch (facet) {
    case 'activities':
      return mapWords.activities[value as Activity] ?? value
    case 'kinds':
      return mapWords.kinds[value as Kind] ?? value
    case 'statuses':
      return mapWords.statuses[value as Status] ?? value
    case 'documents': {
      const document = documentById.get(value)
      return document ? shortNameOf(document) : value
    }
    case 'regions':
      return atlas.regions.find(({ m49 }) => m49 === value)?.name ?? value
  }
}
