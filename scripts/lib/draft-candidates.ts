/**
 * The candidates of a new document: one for each line that its account will ask for, with what a program can guess. A
 * person judges them; nothing here is published.
 */
import { ACTIVITIES, type Activity } from '../../src/domain/activities.ts'
import { isChina } from '../../src/domain/countries.ts'
import { type ActivityWordFound, type ActivityWords, findActivityWords } from './activity-words.ts'
import type { CountryName } from './compile-names.ts'
import { documentLines } from './document-lines.ts'
import type { EvidenceFile } from './evidence.ts'
import { findCountries } from './find-countries.ts'
import { findNumbers } from './find-numbers.ts'
import { proposeFind } from './propose-find.ts'
import { unitAfter } from './unit-after.ts'

export interface Candidate {
  readonly line: number
  /** Free for the first mention of the line. */
  readonly id: string
  /** Without China's own. */
  readonly countries: readonly string[]
  readonly lookalikes: readonly string[]
  /** Null where no word hints at one, or the words hint at several alike. */
  readonly likely: Activity | null
  readonly because: readonly Hint[]
  readonly years: readonly number[]
  /** Where the line has exactly one year. */
  readonly when: string | null
  readonly figures: readonly { readonly figure: string; readonly unit: string | null }[]
  readonly notes: readonly number[]
  readonly find: string | null
}

/** An activity with the words of the list that hint at it. */
export interface Hint {
  readonly activity: Activity
  readonly words: readonly string[]
}

interface Source {
  readonly text: string
  readonly evidence: EvidenceFile
  readonly names: readonly CountryName[]
  readonly activityWords: readonly ActivityWords[]
}

/** In the order of the lines. */
export function draftCandidates({ text, evidence, names, activityWords }: Source): Candidate[] {
  const lines = documentLines(text)
  const starts = startsOf(lines)
  const countries = findCountries(text, names).filter(({ country }) => !isChina(country))
  const numbers = findNumbers(text)
  const words = findActivityWords(text, activityWords)
  return evidence.evidence.flatMap((found): Candidate[] => {
    const own = found.countries.filter((country) => !isChina(country))
    const lookalikes = found.lookalikes.filter((country) => !isChina(country))
    if (own.length + lookalikes.length + found.figures.length === 0) return []
    const start = starts[found.line - 1] ?? 0
    const end = start + (lines[found.line - 1]?.length ?? 0)
    const here = <T extends { readonly start: number }>(all: readonly T[]) =>
      all.filter((one) => one.start >= start && one.start < end)
    const because = weighHints(here(words))
    const hereNumbers = here(numbers)
    const anchors = [here(countries).filter((one) => !one.lookalike), here(words), hereNumbers]
    return [
      {
        line: found.line,
        id: `${evidence.document}-${String(found.line).padStart(3, '0')}-1`,
        countries: own,
        lookalikes,
        likely: likelyOf(because),
        because,
        years: found.years,
        when: found.years.length === 1 ? String(found.years[0]) : null,
        figures: found.figures.map((figure) => {
          const first = hereNumbers.find(({ kind, value }) => kind === 'figure' && value === figure)
          return { figure, unit: first ? unitAfter(text.slice(first.start)) : null }
        }),
        notes: found.notes,
        find: proposeFind({
          text,
          lines,
          line: found.line,
          anchors: anchors.flatMap((all) => all.map((one) => one.start - start)),
        }),
      },
    ]
  })
}

function startsOf(lines: readonly string[]): number[] {
  let next = 0
  return lines.map((line) => {
    const start = next
    next += line.length + 1
    return start
  })
}

/** The activity with the most different words first; among equals in the order of the activities. */
function weighHints(found: readonly ActivityWordFound[]): Hint[] {
  return ACTIVITIES.map((activity) => {
    const words = found.filter((one) => one.activity === activity).map((one) => one.word)
    return { activity, words: [...new Set(words)].sort() }
  })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
}

function likelyOf([first, second]: readonly Hint[]): Activity | null {
  if (!first || first.words.length === second?.words.length) return null
  return first.activity
}
