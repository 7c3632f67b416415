/**
 * The evidence of a document: what a program finds on each line, and the fingerprint of the line. Facts only,
 * never words, because the documents are under copyright.
 */
import * as v from 'valibot'
import { COUNTRY_CODE } from '../../src/domain/countries.ts'

const integer = v.pipe(v.number(), v.integer())
const counted = v.pipe(integer, v.minValue(1))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const countries = v.array(v.pipe(v.string(), v.regex(COUNTRY_CODE)))

/** A decimal without separators, with a percent sign where it is a share: `6000`, `1.5`, `60%`. */
const figure = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?%?$/))

export const evidenceSchema = v.strictObject({
  /** Counted from 1. */
  line: counted,
  sha256: hash,
  countries,
  /** Countries whose name stands on the line only inside another name: a person, an organisation, a longer country. */
  lookalikes: countries,
  years: v.array(integer),
  figures: v.array(figure),
  /** The document's own note numbers. */
  notes: v.array(counted),
})

export const evidenceFileSchema = v.strictObject({
  document: v.pipe(v.string(), v.minLength(1)),
  /** Of the whole file. */
  sha256: hash,
  lines: v.pipe(integer, v.minValue(0)),
  /** One entry per line that has text, in the order of the lines. */
  evidence: v.array(evidenceSchema),
})

/** Of one line. */
export type Evidence = v.InferOutput<typeof evidenceSchema>
/** Of one document. */
export type EvidenceFile = v.InferOutput<typeof evidenceFileSchema>
