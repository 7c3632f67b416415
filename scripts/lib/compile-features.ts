/** Checked mentions to published features: one per mention and country (RFC 7946). */
import type { MentionFeature, Position, Quantity } from '../../src/domain/mention.ts'
import { parseWhen } from './parse-when.ts'
import { passageUrl } from './passage-url.ts'
import type { SeedMention, SeedQuantity } from './seed-schema.ts'
import type { Seeds } from './seeds.ts'

/** @param labels label point per country, [longitude, latitude] in degrees. Every country must have one. */
export function compileFeatures(
  documents: readonly Seeds[],
  labels: ReadonlyMap<string, Position>,
): MentionFeature[] {
  return documents.flatMap((seeds) => seeds.mentions.flatMap(({ value }) => featuresOf(value, seeds, labels)))
}

function featuresOf(
  mention: SeedMention,
  seeds: Seeds,
  labels: ReadonlyMap<string, Position>,
): MentionFeature[] {
  const { id, when, place, find, whenLines: _, ...rest } = mention
  const parsed = parseWhen(when)
  if ('error' in parsed) throw new Error(`${id} was not checked: ${parsed.error}`)
  return mention.countries.map((country) => {
    const coordinates = place?.coordinates ?? labels.get(country)
    if (!coordinates) throw new Error(`${id} was not checked: ${country} has no label point`)
    return {
      type: 'Feature',
      id: `${id}:${country}`,
      geometry: { type: 'Point', coordinates },
      properties: {
        mention: id,
        document: seeds.document.value.id,
        activity: rest.activity,
        kind: rest.kind,
        country,
        countries: rest.countries,
        related: rest.related,
        status: rest.status,
        via: rest.via,
        title: rest.title,
        summary: rest.summary,
        actors: rest.actors,
        when,
        ...parsed.span,
        whenBasis: rest.whenBasis,
        quantity: compileQuantity(rest.quantity),
        place,
        placePrecision: place ? 'site' : 'country',
        section: rest.section,
        lines: rest.lines,
        notes: rest.notes,
        links: rest.links,
        url: passageUrl(seeds.document.value.URL, find),
      },
    }
  })
}

function compileQuantity(quantity: SeedQuantity | null): Quantity | null {
  return quantity === null ? null : { ...quantity }
}
