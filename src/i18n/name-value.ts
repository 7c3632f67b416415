/** What a filter's value is called, for checkboxes, chips and the account of a download. */
import type { Activity, Kind } from '../domain/activities.ts'
import type { Atlas, SourceDocument } from '../domain/atlas.ts'
import type { Facet } from '../domain/facets.ts'
import type { Status } from '../domain/statuses.ts'
import { shortNameOf } from './describe.ts'
import { mapWords } from './map-words.ts'

/** As much of a dataset as names are taken from. */
export interface NamedValues {
  readonly documentById: ReadonlyMap<string, Pick<SourceDocument, 'authors' | 'issued'>>
  readonly atlas: { readonly regions: readonly Pick<Atlas['regions'][number], 'm49' | 'name'>[] }
}

/** @returns the value itself where the data doesn't know it, as an old or a mistyped address may ask. */
export function nameValue({ documentById, atlas }: NamedValues, facet: Facet, value: string): string {
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
