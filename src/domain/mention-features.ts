/** A mention as published features again: one per country (RFC 7946), each at the place or at the country's label point. */
import type { CountryCode } from './countries.ts'
import type { Dataset } from './dataset.ts'
import type { Mention, MentionFeature } from './mention.ts'

/** @param countries those of the mention's countries that a feature is wanted for. */
export function featuresOf(
  mention: Mention,
  countries: readonly CountryCode[],
  { countryByCode }: Pick<Dataset, 'countryByCode'>,
): MentionFeature[] {
  // The published order of the properties, with the country after the kind.
  const { mention: id, document, activity, kind, ...rest } = mention
  return countries.map((country) => {
    const coordinates = mention.place?.coordinates ?? countryByCode.get(country)?.label
    if (!coordinates) throw new Error(`${id} is in ${country}, which the data doesn't know`)
    return {
      type: 'Feature',
      id: `${id}:${country}`,
      geometry: { type: 'Point', coordinates },
      properties: { mention: id, document, activity, kind, country, ...rest },
    }
  })
}
