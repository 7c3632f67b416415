/** What the page needs beside the mentions and the shapes (public/data/atlas.json): one definition for type and check. */
import * as v from 'valibot'
import { ACTIVITIES, type Activity } from './activities.ts'
import { COMPARED, UNIT_NAMES } from './comparisons.ts'
import { positionSchema, quantitySchema } from './mention.ts'
import { QUALIFIERS } from './quantities.ts'
import { SET_ASIDE_REASONS } from './set-aside-reasons.ts'
import { STATUSES } from './statuses.ts'
import { DATINGS } from './years.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const coverageSchema = v.strictObject({ all: count, cited: count, setAside: count })

export const documentSchema = v.strictObject({
  id: v.string(),
  type: v.string(),
  title: v.nullable(v.string()),
  authors: v.array(v.strictObject({ family: v.string(), given: v.string() })),
  publisher: v.string(),
  /** Year, month or day, as far as it is known. */
  issued: v.string(),
  url: v.nullable(v.string()),
  addresses: v.array(v.string()),
  standpoint: v.string(),
  caveat: v.nullable(v.string()),
})

export const countrySchema = v.strictObject({
  /** The number by which the shapes and the map know it. */
  id: count,
  iso: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  /** UN M49 code of the smallest region. */
  region: v.string(),
  /** Where its name and marks stand, [longitude, latitude] in degrees. */
  label: positionSchema,
})

export const regionSchema = v.strictObject({
  m49: v.string(),
  name: v.string(),
  /** M49 code of the region around it; null for the world. */
  parent: v.nullable(v.string()),
  aliases: v.array(v.string()),
})

export const totalSchema = v.strictObject({
  id: v.string(),
  document: v.string(),
  activity: v.picklist(ACTIVITIES as readonly [Activity, ...Activity[]]),
  scope: v.strictObject({ label: v.string(), m49: v.nullable(v.string()) }),
  measure: v.string(),
  quantity: quantitySchema,
  countriesCounted: v.nullable(v.number()),
  status: v.picklist(STATUSES),
  via: v.nullable(v.string()),
  summary: v.string(),
  when: v.nullable(v.string()),
  yearFrom: v.nullable(v.number()),
  yearTo: v.nullable(v.number()),
  dating: v.picklist(DATINGS),
  whenBasis: v.nullable(v.string()),
  section: v.nullable(v.string()),
  lines: v.array(count),
  notes: v.array(count),
  url: v.nullable(v.string()),
})

/** Mentions of a comparison, and how many of its unit they make: countries may be fewer or more than mentions. */
const instancesSchema = v.strictObject({ mentions: v.array(v.string()), count })

/** What a total counts beside what its document names. The rest is `counted` without both counts. */
export const comparisonSchema = v.strictObject({
  total: v.string(),
  document: v.string(),
  activity: v.picklist(ACTIVITIES as readonly [Activity, ...Activity[]]),
  counts: v.picklist(COMPARED),
  /** What one dot stands for. */
  unit: v.picklist(UNIT_NAMES),
  /** One value, or a minimum and a maximum. */
  counted: v.strictObject({
    value: v.nullable(v.number()),
    min: v.nullable(v.number()),
    max: v.nullable(v.number()),
    qualifier: v.nullable(v.picklist(QUALIFIERS)),
  }),
  /** What the text makes clear is counted. */
  named: instancesSchema,
  /** What may be counted: the text doesn't say. Never what `named` counts already. */
  possibly: instancesSchema,
  /** One sentence: where the rest is. */
  rest: v.string(),
})

/** The account of a document in figures: what became of every country and figure on its lines. */
export const documentAccountSchema = v.strictObject({
  document: v.string(),
  mentions: count,
  /** Countries that mentions of this document have. */
  countries: count,
  totals: count,
  /** (line, country) pairs of the evidence, China's own left out. */
  countryLines: coverageSchema,
  /** (line, figure) pairs of the evidence. */
  figureLines: coverageSchema,
  /** Words that only look like a country; each is set aside as a namesake. */
  lookalikes: count,
  setAsideByReason: v.array(v.strictObject({ reason: v.picklist(SET_ASIDE_REASONS), count })),
  /** What nobody has answered for. Zero in anything published. */
  open: count,
})

/** An id that the data held once. Links to it keep resolving: to what replaced it, or to the reason. */
export const retiredIdSchema = v.strictObject({
  id: v.string(),
  reason: v.string(),
  /** A mention for a mention, a total for a total; null where nothing tells the same today. */
  replacedBy: v.nullable(v.string()),
})

/** In small letters or capitals, written without a flag: a JSON Schema has none. */
const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:/

/** Where whoever publishes this copy takes reports of errors. One of the two may be missing, never both. */
export const contactSchema = v.strictObject({
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(WEB_ADDRESS, 'must be an address of the web'))),
  email: v.nullable(v.pipe(v.string(), v.email())),
})

export const atlasSchema = v.strictObject({
  name: v.string(),
  version: v.string(),
  issued: v.string(),
  license: v.string(),
  documents: v.array(documentSchema),
  countries: v.array(countrySchema),
  regions: v.array(regionSchema),
  totals: v.array(totalSchema),
  comparisons: v.array(comparisonSchema),
  accounts: v.array(documentAccountSchema),
  retired: v.array(retiredIdSchema),
  /** null where this copy gives no address for reports. */
  contact: v.nullable(contactSchema),
})

export type SourceDocument = v.InferOutput<typeof documentSchema>
export type Country = v.InferOutput<typeof countrySchema>
export type Total = v.InferOutput<typeof totalSchema>
export type Comparison = v.InferOutput<typeof comparisonSchema>
export type Coverage = v.InferOutput<typeof coverageSchema>
export type DocumentAccount = v.InferOutput<typeof documentAccountSchema>
export type RetiredId = v.InferOutput<typeof retiredIdSchema>
export type Contact = v.InferOutput<typeof contactSchema>
export type Atlas = v.InferOutput<typeof atlasSchema>
