/** A number and what follows it, as one figure: hundreds to trillions multiply, percent makes a share. */
import { TEXT_GAP } from './text-gap.ts'

const POWERS_OF_TEN: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
}

/** The source of a regular expression for one of them. */
export const POWER_WORD = `(?:${Object.keys(POWERS_OF_TEN).join('|')})`

const POWERS = new RegExp(String.raw`^(?:(?:${TEXT_GAP}|-)${POWER_WORD}(?!\p{L}))+`, 'iu')
const PERCENT = new RegExp(String.raw`^(?:%|(?:${TEXT_GAP}|-)per(?:${TEXT_GAP})?cent(?!\p{L}))`, 'iu')

/**
 * @param number digits with at most one decimal point, without separators.
 * @param after the text that follows it.
 * @returns a decimal string, with a percent sign where it is a share.
 */
export function readFigure(number: string, after: string): string {
  const powers = POWERS.exec(after)?.[0] ?? ''
  const exponent = (powers.match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + powerOf(word), 0)
  const value = String(Number(`${number}e${exponent}`))
  return PERCENT.test(after.slice(powers.length)) ? `${value}%` : value
}

export function powerOf(word: string): number {
  return POWERS_OF_TEN[word.toLowerCase()] ?? 0
}
