/** Which mentions a reader sees, in which countries, and how sure it is that they belong to the years chosen. */
import { ACTIVITIES } from './activities.ts'
import type { CountryCode } from './countries.ts'
import type { MappedMention, Mention } from './mention.ts'
import type { RegionsOf } from './regions.ts'
import { matchYears, rangeOf, type YearChoice, type YearSpan } from './years.ts'

/** A list may hold what is no value at all, or none of this data (known-values.ts): no mention is of it. */
export interface Selection {
  /** An empty list shows nothing. */
  readonly activities: readonly string[]
  /** Of these four, an empty list is no filter. */
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  /** By id. */
  readonly documents: readonly string[]
  /** UN M49 codes. A mention shows in those of its countries that lie in one of them. */
  readonly regions: readonly string[]
  readonly years: YearChoice
  /** Whether mentions that only may fall into the years are shown too. */
  readonly uncertain: boolean
}

/** No filter at all. */
export const EVERYTHING: Selection = {
  activities: ACTIVITIES,
  kinds: [],
  statuses: [],
  documents: [],
  regions: [],
  years: 'all',
  uncertain: true,
}

export interface SelectedMention<M extends MappedMention = Mention> {
  readonly mention: M
  /** The countries it counts in: all of its own, or those in the chosen regions. */
  readonly countries: readonly CountryCode[]
  /** False where the mark is hollow: the date is not certain, or not certain to fall into the years. */
  readonly certain: boolean
}

/** What is selected from. */
export interface Corpus<M extends MappedMention = Mention> {
  readonly mentions: readonly M[]
  readonly regionsOf: RegionsOf
}

export function select<M extends MappedMention>(
  { mentions, regionsOf }: Corpus<M>,
  selection: Selection,
): SelectedMention<M>[] {
  const { activities, kinds, statuses, documents, regions } = selection
  return mentions.flatMap((mention) => {
    const matches =
      activities.includes(mention.activity) &&
      isChosen(kinds, mention.kind) &&
      isChosen(statuses, mention.status) &&
      isChosen(documents, mention.document)
    if (!matches) return []
    const countries = countriesIn(mention, regions, regionsOf)
    if (countries.length === 0) return []
    const certain = isCertainIn(mention, selection)
    return certain === null ? [] : [{ mention, countries, certain }]
  })
}

/** Whether a facet leaves a value in. */
export function isChosen<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

function countriesIn(
  { countries }: MappedMention,
  regions: readonly string[],
  regionsOf: RegionsOf,
): readonly CountryCode[] {
  if (regions.length === 0) return countries
  return countries.filter((country) => regionsOf.get(country)?.some((region) => regions.includes(region)))
}

/** Whether it is certain to belong to the years; null where it doesn't, or may and is not wanted. */
export function isCertainIn(
  span: YearSpan,
  { years, uncertain }: Pick<Selection, 'years' | 'uncertain'>,
): boolean | null {
  if (years === 'all') return span.dating === 'during'
  const range = rangeOf(years)
  const match = range ? matchYears(span, range) : 'no'
  if (match === 'no' || (match === 'maybe' && !uncertain)) return null
  return match === 'yes'
}
