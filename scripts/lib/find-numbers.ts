/** The numbers of a text, in digits and in words, each with the place where it begins. */
import { findDigits } from './find-digits.ts'
import { findNumberWords } from './find-number-words.ts'
import type { NumberFound } from './number-found.ts'

export function findNumbers(text: string): NumberFound[] {
  return [...findDigits(text), ...findNumberWords(text)]
}
