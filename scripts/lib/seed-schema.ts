/** The shape of a document's coded files (seeds/<document>/*.yaml), with every default filled in. */
import * as v from 'valibot'
import { ACTIVITIES, type Activity, isKindOf, KINDS, type Kind } from '../../src/domain/activities.ts'
import { COMPARED, UNIT_NAMES } from '../../src/domain/comparisons.ts'
import { COUNTRY_CODE } from '../../src/domain/countries.ts'
import { positionSchema } from '../../src/domain/mention.ts'
import { QUALIFIERS } from '../../src/domain/quantities.ts'
import { SET_ASIDE_REASONS } from '../../src/domain/set-aside-reasons.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { notBlank } from './blank.ts'
import { findDigits } from './find-digits.ts'
import { textSchema as text } from './text-schema.ts'

export const LONGEST_SUMMARY = 280
export const MOST_FIND_WORDS = 6

const optionalText = v.optional(v.nullable(text), null)
const code = v.pipe(v.string(), v.regex(COUNTRY_CODE, 'not a country code of three capitals'))
const line = v.pipe(v.number('a line is a whole number'), v.integer(), v.minValue(1))

const range = v.pipe(
  v.strictTuple([line, line]),
  v.check(([first, last]) => first <= last, 'a pair [first, last] is reversed'),
)

/** Lines, or pairs [first, last]; spelled out and sorted. */
const lines = v.pipe(
  v.array(v.union([line, range], 'a line, or a pair [first, last]')),
  v.transform((ranges) => [...new Set(ranges.flatMap(spellOut))].sort((a, b) => a - b)),
)

const when = v.optional(
  v.nullable(v.string('must be quoted: without quotes YAML reads it as a number, a list or a date')),
  null,
)

const quantity = v.pipe(
  v.strictObject({
    value: v.optional(v.nullable(v.number()), null),
    min: v.optional(v.nullable(v.number()), null),
    max: v.optional(v.nullable(v.number()), null),
    unit: text,
    qualifier: v.optional(v.nullable(v.picklist(QUALIFIERS, oneOf('qualifier', QUALIFIERS))), null),
    status: v.optional(v.nullable(v.picklist(STATUSES, oneOf('status', STATUSES))), null),
    via: optionalText,
  }),
  v.check(
    ({ value, min, max }) =>
      value === null ? min !== null && max !== null && min <= max : min === null && max === null,
    'needs either value, or min and max',
  ),
)

const activity = v.picklist(ACTIVITIES as readonly [Activity, ...Activity[]], oneOf('activity', ACTIVITIES))
const status = v.picklist(STATUSES, oneOf('status', STATUSES))
export const seedFindSchema = v.pipe(
  text,
  v.check((value) => value.split(/\s+/).length <= MOST_FIND_WORDS, `more than ${MOST_FIND_WORDS} words`),
  v.check((value) => !findDigits(value).some(({ kind }) => kind === 'note'), 'crosses a note number'),
)
const summary = v.pipe(
  text,
  v.check((value) => [...value].length <= LONGEST_SUMMARY, `longer than ${LONGEST_SUMMARY} characters`),
)

/** What a mention and a total have in common. */
const statement = {
  id: text,
  activity,
  when,
  whenLines: v.optional(lines, []),
  whenBasis: optionalText,
  status,
  via: optionalText,
  summary,
  section: optionalText,
  lines: v.pipe(lines, v.minLength(1, 'needs a line')),
  notes: v.optional(v.array(line), []),
  find: seedFindSchema,
}

export const seedMentionSchema = v.pipe(
  v.strictObject({
    ...statement,
    kind: v.picklist(KINDS as readonly [Kind, ...Kind[]], oneOf('kind', KINDS)),
    countries: v.pipe(v.array(code), v.minLength(1, 'needs a country')),
    related: v.optional(v.array(code), []),
    title: text,
    actors: v.optional(v.array(text), []),
    quantity: v.optional(v.nullable(quantity), null),
    place: v.optional(v.nullable(v.strictObject({ name: text, coordinates: positionSchema })), null),
    links: v.optional(v.array(text), []),
  }),
  v.forward(
    v.partialCheck(
      [['activity'], ['kind']],
      (mention) => isKindOf(mention.activity, mention.kind),
      'unknown kind for this activity',
    ),
    ['kind'],
  ),
)

export const seedTotalSchema = v.strictObject({
  ...statement,
  scope: v.strictObject({ label: text, m49: v.nullable(v.pipe(v.string(), v.regex(/^\d{3}$/))) }),
  measure: text,
  quantity,
  countriesCounted: v.optional(v.nullable(v.number()), null),
})

/** What a total counts beside what the document names; whether they fit is for check-comparisons. */
export const seedComparisonSchema = v.strictObject({
  total: text,
  counts: v.picklist(COMPARED, oneOf('count', COMPARED)),
  unit: v.picklist(UNIT_NAMES, oneOf('unit', UNIT_NAMES)),
  qualifier: v.optional(v.nullable(v.picklist(QUALIFIERS, oneOf('qualifier', QUALIFIERS))), null),
  named: v.optional(v.array(text), []),
  possibly: v.optional(v.array(text), []),
  rest: text,
})

export const seedSetAsideSchema = v.strictObject({
  countries: v.optional(v.array(code), []),
  figures: v.optional(v.array(v.string('a figure is quoted')), []),
  lines: v.pipe(lines, v.minLength(1, 'needs a line')),
  reason: v.picklist(SET_ASIDE_REASONS, oneOf('reason', SET_ASIDE_REASONS)),
  note: text,
})

/**
 * CSL-JSON written as YAML, and what the atlas has to know of the archived text. Where a blank fails, the pipe inside is left
 * out: it would tell it again, as a wrong date or address.
 */
export const seedDocumentSchema = v.pipe(
  v.strictObject({
    id: text,
    type: text,
    title: v.nullable(text),
    /** The title with capitals only where a sentence has them; left out where the title is so already. */
    sentenceTitle: optionalText,
    /** What it is, in our words, where the title is not known: citations give it in brackets. */
    description: optionalText,
    author: v.pipe(v.array(v.strictObject({ family: text, given: text })), v.minLength(1, 'needs an author')),
    publisher: text,
    issued: v.pipe(v.string('must be quoted'), notBlank, v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
    URL: v.nullable(v.pipe(v.string(), notBlank, v.pipe(v.string(), v.url()))),
    addresses: v.array(v.pipe(v.string(), v.url())),
    standpoint: text,
    caveat: v.nullable(text),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    lines: line,
  }),
  v.forward(
    v.partialCheck(
      [['title'], ['description']],
      ({ title, description }) => (title === null) !== (description === null),
      'is for a document whose title is null, and needed there',
    ),
    ['description'],
  ),
  v.forward(
    v.partialCheck(
      [['title'], ['sentenceTitle']],
      ({ title, sentenceTitle }) =>
        sentenceTitle === null || sentenceTitle.toLowerCase() === title?.toLowerCase(),
      'differs from the title in more than capitals',
    ),
    ['sentenceTitle'],
  ),
)

/** Why an id was withdrawn, and which id tells the same today, if one does. A reason alone may be written as it is. */
const retired = v.union(
  [
    v.pipe(
      text,
      v.transform((reason) => ({ reason, replacedBy: null })),
    ),
    v.strictObject({ reason: text, replacedBy: text }),
  ],
  'needs a reason, or a reason and replacedBy',
)

/** Every id a document has ever had; an id with neither a mention nor a total is retired, with the reason. */
export const seedIdsSchema = v.strictObject({
  issued: v.array(text),
  retired: v.optional(v.record(text, retired), {}),
})

/** The dataset as a whole: name, version, date, licence. */
export const seedDatasetSchema = v.strictObject({
  name: text,
  version: v.pipe(v.string('must be quoted'), v.regex(/^\d+\.\d+\.\d+$/)),
  issued: v.pipe(v.string('must be quoted'), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  license: text,
})

export type SeedDataset = v.InferOutput<typeof seedDatasetSchema>
export type SeedMention = v.InferOutput<typeof seedMentionSchema>
export type SeedTotal = v.InferOutput<typeof seedTotalSchema>
export type SeedComparison = v.InferOutput<typeof seedComparisonSchema>
export type SeedSetAside = v.InferOutput<typeof seedSetAsideSchema>
export type SeedDocument = v.InferOutput<typeof seedDocumentSchema>
export type SeedIds = v.InferOutput<typeof seedIdsSchema>
export type SeedQuantity = v.InferOutput<typeof quantity>

function spellOut(range: number | [number, number]): number[] {
  if (typeof range === 'number') return [range]
  const [first, last] = range
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

function oneOf(name: string, values: readonly string[]): (issue: { received: string }) => string {
  return ({ received }) => `unknown ${name} ${received}; known are ${values.join(', ')}`
}
