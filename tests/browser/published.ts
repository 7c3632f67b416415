/** The published files as any reader of them finds them: fetched, and typed here only as far as the tests look. */
import type { APIRequestContext } from '@playwright/test'
import type { Status } from '../../src/domain/statuses.ts'

export interface PublishedFeature {
  readonly id: string
  readonly geometry: { readonly coordinates: readonly [longitude: number, latitude: number] }
  readonly properties: {
    readonly mention: string
    readonly activity: string
    readonly country: string
    readonly countries: readonly string[]
    readonly when: string | null
    readonly title: string
    readonly summary: string
    readonly status: Status
    readonly lines: readonly number[]
    readonly url: string | null
  }
}

export interface PublishedCountry {
  /** The number that shapes and map know it by. */
  readonly id: number
  readonly iso: string
  readonly name: string
  readonly label: [longitude: number, latitude: number]
}

export interface Published {
  readonly features: readonly PublishedFeature[]
  readonly countries: readonly PublishedCountry[]
  /** Codes of the countries that have mentions, by name. */
  readonly documented: readonly PublishedCountry[]
}

export async function readPublished(request: APIRequestContext): Promise<Published> {
  const { features } = await (await request.get('data/mentions.geojson')).json()
  const { countries } = await (await request.get('data/atlas.json')).json()
  const codes = new Set(features.map((feature: PublishedFeature) => feature.properties.country))
  const documented = countries
    .filter((country: PublishedCountry) => codes.has(country.iso))
    .sort((a: PublishedCountry, b: PublishedCountry) => a.name.localeCompare(b.name, 'en'))
  return { features, countries, documented }
}
