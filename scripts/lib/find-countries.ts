/**
 * The countries that a text names. Whole words, case as written, the longest name first; a name may be broken
 * over two lines and have a straight or a curly apostrophe. A country inside a longer name of another (Guinea in
 * Papua New Guinea) is a lookalike, like one inside the name of a person or an organisation.
 */
import type { CountryCode } from '../../src/domain/countries.ts'
import type { CountryName } from './compile-names.ts'
import { TEXT_GAP } from './text-gap.ts'

export interface CountryFound {
  readonly country: CountryCode
  readonly lookalike: boolean
  /** Offset in the text. */
  readonly start: number
}

/** Written like a word that can be shouted, or a part of the sign of a currency. */
const PRONOUN = 'US'
/** So many words in capitals, one after the other, are shouted and no row of acronyms. */
const SHOUTED_WORDS = 4
const WINDOW = 80

export function findCountries(text: string, names: readonly CountryName[]): CountryFound[] {
  if (names.length === 0) return []
  const byKey = new Map(names.map((name) => [keyOf(name.text), name]))
  return [...text.matchAll(patternOf(names))].flatMap((match) => {
    const name = byKey.get(keyOf(match[0]))
    if (!name || name.meaning === 'region') return []
    if (name.text === PRONOUN && isNoCountry(text, match.index)) return []
    const nested = name.meaning === 'country' ? nestedCountries(name, names) : []
    return [
      { country: name.country, lookalike: name.meaning === 'lookalike', start: match.index },
      ...nested.map((country) => ({ country, lookalike: true, start: match.index })),
    ]
  })
}

/** Digits may touch a name: note numbers do. */
function patternOf(names: readonly CountryName[]): RegExp {
  const longestFirst = names.map((name) => name.text).sort((a, b) => b.length - a.length)
  const alternatives = longestFirst.map(patternOfName).join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives})(?![\p{L}\p{M}])`, 'gu')
}

/** Lines break at spaces, after a hyphen ("Guinea-" and "Bissau") and inside initials ("U." and "S."). */
function patternOfName(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/(\\\.|-)\s*(?=\S)|\s+/g, (_, sign: string | undefined) =>
      sign ? `${sign}${TEXT_GAP}?` : TEXT_GAP,
    )
}

/** The same for every way in which a text can write a name. */
function keyOf(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/(?<=[.-])\s+/g, '')
    .replace(/\s+/g, ' ')
}

function nestedCountries(longer: CountryName, names: readonly CountryName[]): CountryCode[] {
  const others = names.filter((name) => name.meaning === 'country' && name.country !== longer.country)
  const inside = others.filter(
    (name) => longer.text.includes(name.text) && patternOf([name]).test(longer.text),
  )
  return [...new Set(inside.map((name) => name.country))]
}

/** "THEY TOLD US SO" and "US$". */
function isNoCountry(text: string, start: number): boolean {
  const end = start + PRONOUN.length
  if (text[end] === '$') return true
  const before = /(?:\p{Lu}+ )*$/u.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0] ?? ''
  const after = /^(?: \p{Lu}+(?!\p{L}))*/u.exec(text.slice(end, end + WINDOW))?.[0] ?? ''
  const words = `${before}${PRONOUN}${after}`.split(' ')
  return words.length >= SHOUTED_WORDS
}
