/**
 * The evidence of a document: every country, year, figure and note number, on the line where it begins. The
 * whole text is searched at once, because names and amounts can be broken over lines.
 */
import type { CountryName } from './compile-names.ts'
import { documentLines } from './document-lines.ts'
import type { Evidence, EvidenceFile } from './evidence.ts'
import { type CountryFound, findCountries } from './find-countries.ts'
import { findNumbers } from './find-numbers.ts'
import type { NumberFound } from './number-found.ts'
import { sha256 } from './sha256.ts'

interface Source {
  /** The document's id. */
  readonly document: string
  /** The whole file, byte order mark and line endings included: its UTF-8 is what is hashed. */
  readonly text: string
  readonly names: readonly CountryName[]
}

export function indexDocument({ document, text, names }: Source): EvidenceFile {
  const countries = findCountries(text, names)
  const numbers = findNumbers(text)
  const lines = documentLines(text)
  let start = 0
  const evidence = lines.flatMap((line, index): Evidence[] => {
    const end = start + line.length
    const isHere = (found: { readonly start: number }) => found.start >= start && found.start < end
    const hereCountries = countries.filter(isHere)
    const hereNumbers = numbers.filter(isHere)
    start = end + 1
    if (line.trim() === '') return []
    return [
      { line: index + 1, sha256: sha256(line), ...countriesOf(hereCountries), ...numbersOf(hereNumbers) },
    ]
  })
  return { document, sha256: sha256(text), lines: lines.length, evidence }
}

function countriesOf(found: readonly CountryFound[]): Pick<Evidence, 'countries' | 'lookalikes'> {
  const codes = (lookalike: boolean) =>
    unique(found.filter((one) => one.lookalike === lookalike).map((one) => one.country)).sort()
  return { countries: codes(false), lookalikes: codes(true) }
}

function numbersOf(found: readonly NumberFound[]): Pick<Evidence, 'years' | 'figures' | 'notes'> {
  const values = (kind: NumberFound['kind']) =>
    unique(found.filter((one) => one.kind === kind).map((one) => one.value)).sort(compareNumbers)
  return { years: values('year').map(Number), figures: values('figure'), notes: values('note').map(Number) }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** By value; a share stands after the plain number. */
function compareNumbers(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b) || a.length - b.length
}
