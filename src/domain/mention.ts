/**
 * A published feature: one mention and one country. The TypeScript type, the run-time check and the JSON
 * Schema all come from this definition.
 */
import * as v from 'valibot'
import { ACTIVITIES, type Activity, KINDS, type Kind } from './activities.ts'
import { COUNTRY_CODE } from './countries.ts'
import { QUALIFIERS } from './quantities.ts'
import { STATUSES } from './statuses.ts'
import { DATINGS } from './years.ts'

/** How exact a feature's point is: the named place, or only the country's label point. */
export const PLACE_PRECISIONS = ['site', 'country'] as const

const text = v.pipe(v.string(), v.minLength(1))
const code = v.pipe(v.string(), v.regex(COUNTRY_CODE))
const integer = v.pipe(v.number(), v.integer())

/** [longitude, latitude] in degrees, WGS 84. */
export const positionSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

/** One value, or a minimum and a maximum. Its own status and source where they differ from the mention's. */
export const quantitySchema = v.strictObject({
  value: v.nullable(v.number()),
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  unit: text,
  qualifier: v.nullable(v.picklist(QUALIFIERS)),
  status: v.nullable(v.picklist(STATUSES)),
  via: v.nullable(text),
})

export const placeSchema = v.strictObject({ name: text, coordinates: positionSchema })

export const mentionPropertiesSchema = v.strictObject({
  mention: text,
  document: text,
  activity: v.picklist(ACTIVITIES as readonly [Activity, ...Activity[]]),
  kind: v.picklist(KINDS as readonly [Kind, ...Kind[]]),
  country: code,
  countries: v.pipe(v.array(code), v.minLength(1)),
  related: v.array(code),
  status: v.picklist(STATUSES),
  via: v.nullable(text),
  title: text,
  summary: text,
  actors: v.array(text),
  when: v.nullable(text),
  yearFrom: v.nullable(integer),
  yearTo: v.nullable(integer),
  dating: v.picklist(DATINGS),
  whenBasis: v.nullable(text),
  quantity: v.nullable(quantitySchema),
  place: v.nullable(placeSchema),
  placePrecision: v.picklist(PLACE_PRECISIONS),
  section: v.nullable(text),
  lines: v.pipe(v.array(v.pipe(integer, v.minValue(1))), v.minLength(1)),
  notes: v.array(v.pipe(integer, v.minValue(1))),
  links: v.array(text),
  url: v.nullable(v.pipe(v.string(), v.url())),
})

export const mentionFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: text,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: positionSchema }),
  properties: mentionPropertiesSchema,
})

export const mentionCollectionSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(mentionFeatureSchema),
})

export type Position = v.InferOutput<typeof positionSchema>
export type Quantity = v.InferOutput<typeof quantitySchema>
export type MentionProperties = v.InferOutput<typeof mentionPropertiesSchema>
export type MentionFeature = v.InferOutput<typeof mentionFeatureSchema>
export type MentionCollection = v.InferOutput<typeof mentionCollectionSchema>

/** A mention as the page works with it: once, whatever the number of its countries. */
export type Mention = Omit<MentionProperties, 'country'>

/** What a map and its filters need to know of a mention; the rest is for reading. */
export type MappedMention = Pick<
  Mention,
  | 'mention'
  | 'document'
  | 'activity'
  | 'kind'
  | 'countries'
  | 'status'
  | 'yearFrom'
  | 'yearTo'
  | 'dating'
  | 'place'
>
