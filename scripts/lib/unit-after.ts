/** What a figure seems to count: the first word after it that looks like one for several things. A guess, for drafts only. */
import { POWER_WORD } from './read-figure.ts'
import { TEXT_GAP } from './text-gap.ts'

/** In digits or in words, with its hundreds, thousands and so on. */
const NUMBER = new RegExp(
  String.raw`^(?:\d+(?:[.,]\d+)*|\p{L}+(?:-\p{L}+)?)(?:(?:-|${TEXT_GAP})${POWER_WORD}(?!\p{L}))*`,
  'iu',
)
const PERCENT = new RegExp(String.raw`^(?:%|(?:-|${TEXT_GAP})per(?:${TEXT_GAP})?cent(?!\p{L}))`, 'iu')
/** "3-day". A number in words has taken its hyphen with it. */
const HYPHENED = /^-(\p{L}+)/u
/** Nothing between them ends a clause. */
const THREE_WORDS = new RegExp(String.raw`^(?:${TEXT_GAP}[\p{L}’'-]+){1,3}`, 'u')

const PLURAL = /^\p{Ll}{3,}s$/u
const COLLECTIVE = ['people', 'police', 'personnel', 'staff']
const NO_PLURAL = ['this', 'less', 'across', 'versus', 'perhaps', 'various', 'famous', 'previous', 'serious']

/** @param text from the first character of the figure. */
export function unitAfter(text: string): string | null {
  const rest = text.slice(NUMBER.exec(text)?.[0].length ?? 0)
  if (PERCENT.test(rest)) return 'percent'
  const [, hyphened] = HYPHENED.exec(rest) ?? []
  if (hyphened) return hyphened
  const words = THREE_WORDS.exec(rest)?.[0].trim().split(/\s+/) ?? []
  return words.find(isUnit) ?? null
}

function isUnit(word: string): boolean {
  return COLLECTIVE.includes(word) || (PLURAL.test(word) && !NO_PLURAL.includes(word))
}
