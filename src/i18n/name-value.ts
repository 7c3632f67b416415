/** What a filter's value is called, for checkboxes, chips and the account of a download. */
import type { Activity, Kind } from '../domain/activities.ts'
import type { Atlas, SourceDocument } from '../domain/atlas.ts'
import type { Facet } from '../domain/facets.ts'
import { isKnown, type KnownValues } from '../domain/known-values.ts'
import type { Status } from '../domain/statuses.ts'
import { tidyValue } from '../domain/tidy-value.ts'
import { shortNameOf } from './describe.ts'
import { mapWords } from './map-words.ts'

/** As much of a dataset as names are taken from. */
export interface NamedValues extends KnownValues {
  readonly documentById: ReadonlyMap<string, Pick<SourceDocument, 'authors' | 'issued'>>
  readonly atlas: { readonly regions: readonly Pick<Atlas['regions'][number], 'm49' | 'name'>[] }
}

/** Of the unknown ones so many are named, the others counted: an address may hold hundreds. */
const MOST_UNKNOWN = 3

/** Values of a filter that have a name together. */
export interface NamedChoice {
  readonly values: readonly string[]
  readonly name: string
}

/** Each known value by its name; and in one, said to be so, those that an old or a mistyped address asks for and nothing is called. */
export function nameChosen(
  dataset: NamedValues,
  facet: Facet,
  chosen: readonly string[],
): readonly NamedChoice[] {
  const known = chosen.filter((value) => isKnown(dataset, facet, value))
  const unknown = chosen.filter((value) => !known.includes(value))
  const names = unknown.slice(0, MOST_UNKNOWN).map((value) => tidyValue(value))
  return [
    ...known.map((value) => ({ values: [value], name: nameValue(dataset, facet, value) })),
    ...(unknown.length === 0
      ? []
      : [{ values: unknown, name: mapWords.chips.unknown(names, unknown.length - names.length) }]),
  ]
}

/** @returns the value itself where the data doesn't know it. */
export function nameValue(dataset: NamedValues, facet: Facet, value: string): string {
  if (!isKnown(dataset, facet, value)) return value
  switch (facet) {
    case 'activities':
      return mapWords.activities[value as Activity]
    case 'kinds':
      return mapWords.kinds[value as Kind]
    case 'statuses':
      return mapWords.statuses[value as Status]
    case 'documents': {
      const document = dataset.documentById.get(value)
      return document ? shortNameOf(document) : value
    }
    case 'regions':
      return dataset.atlas.regions.find(({ m49 }) => m49 === value)?.name ?? value
  }
}
