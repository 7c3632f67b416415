/** Fills the blanks of a citation: the day of access in the style's own form, and the address of what is cited. */
import { ACCESSED_BLANK, type Citation, type CitationStyle, URL_BLANK } from './citations.ts'

export interface Access {
  /** The reader's day, "2026-11-22". */
  readonly accessed: string
  /** Absolute address of the atlas's entry. A document's own address is in its citation already. */
  readonly url: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** MLA shortens the months of more than four letters. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

type Day = readonly [year: string, month: string, day: string]

const WRITE_DAY: Readonly<Record<CitationStyle, (day: Day) => string>> = {
  apa: writeAmericanDay,
  chicago: writeAmericanDay,
  mla: ([year, month, day]) => `${Number(day)} ${SHORT_MONTHS[Number(month) - 1]} ${year}`,
  bibtex: (day) => day.join('-'),
  ris: (day) => day.join('/'),
}

const BLANKS = new RegExp(`${ACCESSED_BLANK}|${URL_BLANK}`, 'g')

/** @throws Error where `accessed` is no day, or where `url` is missing. */
export function fillCitation(citation: Citation, style: CitationStyle, { accessed, url }: Access): string {
  const day = WRITE_DAY[style](readDay(accessed))
  const address = encodeAddress(url)
  return citation[style].replace(BLANKS, (blank) => (blank === URL_BLANK ? address : day))
}

function readDay(text: string): Day {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? []
  if (!year || !month || !day) throw new Error(`${text} is no day`)
  return [year, month, day]
}

function writeAmericanDay([year, month, day]: Day): string {
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`
}

/** Braces end a BibTeX field, and a line break a line of RIS; in an address each can be written in another way. */
function encodeAddress(url: string): string {
  if (url === '') throw new Error('an address is needed')
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
