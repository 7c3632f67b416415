/**
 * What the embed's script must know before it has fetched anything: enough to filter, draw and name, packed in the page's own HTML. The
 * texts of the mentions are fetched when a reader asks for them.
 */
import { ACTIVITIES, KINDS } from '../domain/activities.ts'
import type { Atlas, Country, RetiredId, SourceDocument } from '../domain/atlas.ts'
import type { CountryCode } from '../domain/countries.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { MappedMention } from '../domain/mention.ts'
import { indexRegionsAround, indexRegionsOf, type RegionsAround, type RegionsOf } from '../domain/regions.ts'
import { STATUSES } from '../domain/statuses.ts'
import { DATINGS, type YearRange } from '../domain/years.ts'

type EmbedCountry = Pick<Country, 'iso' | 'name' | 'label' | 'region'>
type EmbedDocument = Pick<SourceDocument, 'id' | 'title' | 'authors' | 'publisher' | 'issued'>

/** Rows of columns: names would be repeated with every row. Places in closed lists are numbers. */
export interface PackedEmbedData {
  readonly version: string
  readonly issued: string
  readonly extent: YearRange
  readonly countries: readonly (readonly [
    iso: string,
    name: string,
    longitude: number,
    latitude: number,
    region: string,
  ])[]
  readonly regions: readonly Pick<Atlas['regions'][number], 'm49' | 'name' | 'parent'>[]
  readonly documents: readonly EmbedDocument[]
  /** Ids alone: the embed shows none, and says where an address names none of them. */
  readonly totals: readonly string[]
  readonly retired: readonly RetiredId[]
  readonly mentions: readonly (readonly [
    id: string,
    document: number,
    activity: number,
    kind: number,
    countries: string,
    status: number,
    dating: number,
    yearFrom: number | null,
    yearTo: number | null,
    place: MappedMention['place'],
  ])[]
}

export interface EmbedData {
  readonly version: string
  readonly issued: string
  readonly extent: YearRange
  readonly mentions: readonly MappedMention[]
  readonly mentionById: ReadonlyMap<string, MappedMention>
  readonly countryByCode: ReadonlyMap<CountryCode, EmbedCountry>
  readonly documentById: ReadonlyMap<string, EmbedDocument>
  readonly retiredById: ReadonlyMap<string, RetiredId>
  readonly regionsOf: RegionsOf
  readonly regionsAround: RegionsAround
  readonly atlas: {
    readonly countries: readonly EmbedCountry[]
    readonly regions: PackedEmbedData['regions']
    readonly totals: readonly { readonly id: string }[]
  }
}

export function packEmbedData({ atlas, mentions, extent }: Dataset): PackedEmbedData {
  const documents = atlas.documents.map(({ id, title, authors, publisher, issued }) => ({
    id,
    title,
    authors,
    publisher,
    issued,
  }))
  return {
    version: atlas.version,
    issued: atlas.issued,
    extent,
    countries: atlas.countries.map(({ iso, name, label: [longitude, latitude], region }) => [
      iso,
      name,
      longitude,
      latitude,
      region,
    ]),
    regions: atlas.regions.map(({ m49, name, parent }) => ({ m49, name, parent })),
    documents,
    totals: atlas.totals.map(({ id }) => id),
    retired: atlas.retired,
    mentions: mentions.map((one) => [
      one.mention,
      documents.findIndex(({ id }) => id === one.document),
      ACTIVITIES.indexOf(one.activity),
      KINDS.indexOf(one.kind),
      one.countries.join(),
      STATUSES.indexOf(one.status),
      DATINGS.indexOf(one.dating),
      one.yearFrom,
      one.yearTo,
      one.place,
    ]),
  }
}

export function unpackEmbedData(packed: PackedEmbedData): EmbedData {
  const countries = packed.countries.map(
    ([iso, name, longitude, latitude, region]): EmbedCountry => ({
      iso,
      name,
      label: [longitude, latitude],
      region,
    }),
  )
  const mentions = packed.mentions.map(unpackMention)
  const atlas = { countries, regions: packed.regions, totals: packed.totals.map((id) => ({ id })) }
  const regionsAround = indexRegionsAround(atlas)
  return {
    version: packed.version,
    issued: packed.issued,
    extent: packed.extent,
    mentions,
    mentionById: new Map(mentions.map((one) => [one.mention, one])),
    countryByCode: new Map(countries.map((country) => [country.iso, country])),
    documentById: new Map(packed.documents.map((document) => [document.id, document])),
    retiredById: new Map(packed.retired.map((retired) => [retired.id, retired])),
    regionsOf: indexRegionsOf(atlas, regionsAround),
    regionsAround,
    atlas,
  }

  function unpackMention(row: PackedEmbedData['mentions'][number]): MappedMention {
    const [id, document, activity, kind, iso, status, dating, yearFrom, yearTo, place] = row
    return {
      mention: id,
      document: at(packed.documents, document).id,
      activity: at(ACTIVITIES, activity),
      kind: at(KINDS, kind),
      countries: iso.split(','),
      status: at(STATUSES, status),
      dating: at(DATINGS, dating),
      yearFrom,
      yearTo,
      place,
    }
  }
}

/** @throws where page and script are of two builds. */
function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error('the page holds data of another version')
  return value
}
