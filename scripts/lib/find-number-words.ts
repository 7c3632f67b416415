/** The figures that a text writes in words, from one to ninety-nine and their hundreds, thousands and so on. */
import type { NumberFound } from './number-found.ts'
import { oneCounts } from './one-counts.ts'
import { POWER_WORD, powerOf, readFigure } from './read-figure.ts'
import { TEXT_GAP } from './text-gap.ts'

const WINDOW = 80

const SMALL = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const UNIT = `(?:${SMALL.slice(0, 9).join('|')})`
const NUMBER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${TENS.join('|')})(?:[-\s]${UNIT}(?!\p{L}))?|${SMALL.join('|')}|${POWER_WORD})(?!\p{L})`,
  'giu',
)

/** "two-thirds", "three quarters": a share without a number. */
const FRACTION_AFTER = new RegExp(
  String.raw`^(?:-(?:third|quarter|fifth)s?|${TEXT_GAP}(?:thirds|quarters|fifths))(?!\p{L})`,
  'iu',
)
const POWER_AFTER = new RegExp(String.raw`^(?:${TEXT_GAP}|-)${POWER_WORD}(?!\p{L})`, 'iu')
/** Only "a hundred" is a number by itself; "several hundred" and "half a million" are none. */
const ARTICLE_BEFORE = new RegExp(String.raw`(?<!(?:half|of)${TEXT_GAP})(?<!\p{L})a${TEXT_GAP}$`, 'iu')

export function findNumberWords(text: string): NumberFound[] {
  return [...text.matchAll(NUMBER_WORD)].flatMap((match) => {
    const word = match[0].toLowerCase()
    const end = match.index + word.length
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index)
    const after = text.slice(end, end + WINDOW)
    if (!isCount({ word, before, after })) return []
    return [{ kind: 'figure' as const, value: readFigure(valueOfWord(word), after), start: match.index }]
  })
}

interface Place {
  readonly word: string
  readonly before: string
  readonly after: string
}

function isCount({ word, before, after }: Place): boolean {
  if (FRACTION_AFTER.test(after)) return false
  if (powerOf(word) > 0) return ARTICLE_BEFORE.test(before)
  return word !== 'one' || POWER_AFTER.test(after) || oneCounts(before, after)
}

function valueOfWord(word: string): string {
  if (powerOf(word) > 0) return String(10 ** powerOf(word))
  const [tens = '', unit] = word.split(/[-\s]/)
  if (!TENS.includes(tens)) return String(SMALL.indexOf(word) + 1)
  return String((TENS.indexOf(tens) + 2) * 10 + (unit === undefined ? 0 : SMALL.indexOf(unit) + 1))
}
