/** All data of the atlas as the page works with it, checked once and indexed. */
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Atlas, Country, RetiredId, SourceDocument } from './atlas.ts'
import type { CountryCode } from './countries.ts'
import { yearExtent } from './counts.ts'
import type { Mention, MentionCollection } from './mention.ts'
import { indexRegionsAround, indexRegionsOf, type RegionsAround, type RegionsOf } from './regions.ts'
import type { YearRange } from './years.ts'

/** A country's shape, degrees; `iso` is null for land that belongs to no row of the table. */
export type CountryShape = Feature<Polygon | MultiPolygon, { readonly iso: CountryCode | null }>

export interface Dataset {
  readonly atlas: Atlas
  readonly mentions: readonly Mention[]
  readonly mentionById: ReadonlyMap<string, Mention>
  readonly retiredById: ReadonlyMap<string, RetiredId>
  readonly countryByCode: ReadonlyMap<CountryCode, Country>
  readonly documentById: ReadonlyMap<string, SourceDocument>
  readonly regionsOf: RegionsOf
  readonly regionsAround: RegionsAround
  /** Empty where they could not be loaded: marks, list and table need none. */
  readonly shapes: readonly CountryShape[]
  /** First and last year that any mention names. */
  readonly extent: YearRange
}

export function indexDataset(
  collection: MentionCollection,
  atlas: Atlas,
  shapes: readonly CountryShape[],
): Dataset {
  const mentionById = new Map<string, Mention>()
  for (const { properties } of collection.features) {
    const { country: _, ...mention } = properties
    if (!mentionById.has(mention.mention)) mentionById.set(mention.mention, mention)
  }
  const mentions = [...mentionById.values()]
  const regionsAround = indexRegionsAround(atlas)
  return {
    atlas,
    mentions,
    mentionById,
    retiredById: new Map(atlas.retired.map((retired) => [retired.id, retired])),
    countryByCode: new Map(atlas.countries.map((country) => [country.iso, country])),
    documentById: new Map(atlas.documents.map((document) => [document.id, document])),
    regionsOf: indexRegionsOf(atlas, regionsAround),
    regionsAround,
    shapes,
    extent: yearExtent(mentions),
  }
}
