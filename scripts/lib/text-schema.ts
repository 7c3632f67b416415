/** A text of the sources: trimmed, not empty, no blank of a new document, and safe in a reader's spreadsheet. */
import * as v from 'valibot'
import { isFormula } from '../../src/domain/spreadsheet-formula.ts'
import { notBlank } from './blank.ts'

export const textSchema = v.pipe(
  v.string('a text is needed here'),
  v.trim(),
  v.minLength(1, 'empty'),
  notBlank,
  // Refused rather than changed.
  v.check((value) => !isFormula(value), 'begins with = + - or @, which a spreadsheet runs as a formula'),
)
