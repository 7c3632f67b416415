/** The numbers of a text of ours: those that a document's text would give, and every other digit, so that none goes unread. */
import { findNumbers } from './find-numbers.ts'

export interface NumberSaid {
  /** Digits, with a percent sign where it is a share. */
  readonly value: string
  /** Offset in the text. */
  readonly start: number
}

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g

/** "(51)" is a list number in a document, "G20" a name, "15 May" a day: here each has to say what it is. */
export function everyNumber(text: string): NumberSaid[] {
  const found = findNumbers(text).map(({ value, start }) => ({ value, start }))
  const starts = new Set(found.map(({ start }) => start))
  const others = [...text.matchAll(DIGITS)]
    .filter(({ index }) => !starts.has(index))
    .map((match) => ({ value: match[0].replaceAll(',', ''), start: match.index }))
  return [...found, ...others].sort((a, b) => a.start - b.start)
}
