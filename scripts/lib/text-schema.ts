/** A text of the sources: trimmed, not empty, no blank of a new document, and safe in a reader's spreadsheet. */
import * as v from 'valibot'
import { notBlank } from './blank.ts'

/** A spreadsheet runs a cell that begins so as a formula. Refused rather than changed. */
const FORMULA = /^[=+\-@\t]/

export const textSchema = v.pipe(
  v.string('a text is needed here'),
  v.trim(),
  v.minLength(1, 'empty'),
  notBlank,
  v.check((value) => !FORMULA.test(value), 'begins with = + - or @, which a spreadsheet runs as a formula'),
)
