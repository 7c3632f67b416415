/** How large marks and letters are printed, in points: to be read from a desk. */
import type { DrawnSizes } from './drawn-sizes.ts'

/** A ring in black alone would not tell its activities, so all marks stand one by one. */
const EVERY_MARK = Number.MAX_SAFE_INTEGER

export const PRINTED_SIZES: DrawnSizes = {
  mark: 9.5,
  ring: 10,
  number: 10,
  label: 9.5,
  lines: 0.85,
  mostMarks: EVERY_MARK,
  china: true,
}
