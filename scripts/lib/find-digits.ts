/**
 * The numbers that a text writes in digits, sorted into years, figures and note numbers. Not among them: list
 * numbers and the document's own numbering, days of dates, ordinals, digits in names and addresses.
 */
import type { NumberFound } from './number-found.ts'
import { readFigure } from './read-figure.ts'
import { TEXT_GAP } from './text-gap.ts'

/** How far around a number the text is looked at, in characters. Longer than any rule below needs. */
const WINDOW = 80

/** A year goes first: in "2016.61" the rest is a note number, no decimal. */
const NUMBER = /(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)/g
const YEAR = /^(?:19|20)\d\d$/

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[.])'
const DAY = /^(?:[1-9]|[12]\d|3[01])$/
const DAY_BEFORE = new RegExp(String.raw`${MONTH}${TEXT_GAP}(?:\d{1,2}[-–])?$`)
const DAY_AFTER = new RegExp(String.raw`^(?:[-–]\d{1,2})?${TEXT_GAP}${MONTH}(?!\p{L})`, 'u')

/** Glued to a word, to closing punctuation or quotes, to a year's comma; or a further number of such a note. */
const NOTE_BEFORE =
  /[^\s([“‘—–](?:\p{Ll}|(?<!\d)[.,;:?!]|(?<=(?<!\d)(?:19|20)\d\d)[.,;:?!]|[%)\]”’"'])(?:\d{1,3},)*$/u

const LABEL_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:Figure|Table|Box|Chart|Part|Chapter|Section)${TEXT_GAP}(?:\d+${TEXT_GAP}of${TEXT_GAP})?$`,
  'u',
)
/** A line starts here and no sentence runs on into it. */
const ITEM_BEFORE = /(?:^|\n[^\S\n]*\n|[.:;!?”"’)][^\S\n]*\n)[^\S\n]*$/

export function findDigits(text: string): NumberFound[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const number = match[0]
    const end = match.index + number.length
    const found = classify({
      number,
      before: text.slice(Math.max(0, match.index - WINDOW), match.index),
      after: text.slice(end, end + WINDOW),
      inBrackets: text.lastIndexOf('(', match.index) > text.lastIndexOf(')', match.index),
    })
    return found ? [{ ...found, start: match.index }] : []
  })
}

interface Place {
  readonly number: string
  readonly before: string
  readonly after: string
  /** Whether a bracket opened before the number is still open. */
  readonly inBrackets: boolean
}

function classify(place: Place): Omit<NumberFound, 'start'> | null {
  const { number, before, after } = place
  if (isInAddress(place)) return null
  if (/^\d{1,3}$/.test(number) && NOTE_BEFORE.test(before)) return { kind: 'note', value: number }
  if (isListNumber(place) || isDay(place)) return null
  if (isYear(place)) return { kind: 'year', value: number }
  if (isInName(place)) return null
  return { kind: 'figure', value: readFigure(number.replaceAll(',', ''), after) }
}

function isInAddress({ before, after }: Place): boolean {
  const word = `${/\S*$/.exec(before)?.[0] ?? ''}0${/^\S*/.exec(after)?.[0] ?? ''}`
  return /\w@\w|:\/\/|^\W*www\./.test(word)
}

/** "(1) first", "1) first", "1. First" at the start of a line, "Figure 1", "Part 1 of 2". */
function isListNumber({ number, before, after, inBrackets }: Place): boolean {
  if (LABEL_BEFORE.test(before)) return true
  if (!/^\d{1,2}$/.test(number)) return false
  if (after.startsWith(')')) return before.endsWith('(') || (!inBrackets && /(?:^|\s)$/.test(before))
  return ITEM_BEFORE.test(before) && /^\.\s+\p{L}/u.test(after)
}

/** "May 15, 2017", "15 May 2017", "May 15–17". */
function isDay({ number, before, after }: Place): boolean {
  return DAY.test(number) && (DAY_BEFORE.test(before) || DAY_AFTER.test(after))
}

/** Also in "post-2020" and "1990s"; not in an amount or a share. */
function isYear({ number, before, after }: Place): boolean {
  if (!YEAR.test(number) || /[\p{L}$€£¥]$/u.test(before)) return false
  return /^(?:s(?!\p{L})|(?!\p{L}))/u.test(after) && !readFigure(number, after).endsWith('%')
}

/** "COVID-19", "G20", "5G", and ordinals such as "19th". */
function isInName({ before, after }: Place): boolean {
  return /\p{L}[-‐‑]?$/u.test(before) || /^\p{L}/u.test(after)
}
