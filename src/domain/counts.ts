/**
 * The counting rule: a mention counts once in the world and once in each of its countries. Certain and
 * uncertain are always two figures.
 */
import type { CountryCode } from './countries.ts'
import type { MappedMention, Mention } from './mention.ts'
import { type Corpus, type SelectedMention, type Selection, select } from './selection.ts'
import { matchYears, type YearRange } from './years.ts'

export interface Count {
  readonly certain: number
  readonly uncertain: number
}

export interface CountrySummary<M extends MappedMention = Mention> extends Count {
  readonly country: CountryCode
  readonly selected: readonly SelectedMention<M>[]
}

export interface YearBar extends Count {
  readonly year: number
}

export interface Histogram {
  readonly bars: readonly YearBar[]
  readonly undated: number
}

export function countOf(count: Count): number {
  return count.certain + count.uncertain
}

export function countSelected(selected: readonly SelectedMention<MappedMention>[]): Count {
  const certain = selected.filter((one) => one.certain).length
  return { certain, uncertain: selected.length - certain }
}

/** Per country of the selection, with its mentions in the order given. Countries without one are left out. */
export function summariseCountries<M extends MappedMention>(
  selected: readonly SelectedMention<M>[],
): Map<CountryCode, CountrySummary<M>> {
  const byCountry = new Map<CountryCode, SelectedMention<M>[]>()
  for (const one of selected) {
    for (const country of one.countries) {
      const list = byCountry.get(country)
      if (list) list.push(one)
      else byCountry.set(country, [one])
    }
  }
  return new Map(
    [...byCountry].map(([country, list]) => [country, { country, selected: list, ...countSelected(list) }]),
  )
}

/** A bar per year of `extent`, under all filters but the years. A span of years counts in each of its bars. */
export function countYears(
  corpus: Corpus<MappedMention>,
  selection: Selection,
  extent: YearRange,
): Histogram {
  const counted = select(corpus, { ...selection, years: 'all' }).map((one) => one.mention)
  const dated = counted.filter((mention) => mention.dating !== 'undated')
  const bars: YearBar[] = []
  for (let year = extent.from; year <= extent.to; year++) {
    const matches = dated.map((mention) => matchYears(mention, { from: year, to: year }))
    bars.push({
      year,
      certain: matches.filter((match) => match === 'yes').length,
      uncertain: matches.filter((match) => match === 'maybe').length,
    })
  }
  return { bars, undated: counted.length - dated.length }
}

/** The years that any mention's bounds name. The range a reader can choose from. */
export function yearExtent(mentions: readonly MappedMention[]): YearRange {
  const years = mentions
    .flatMap((mention) => [mention.yearFrom, mention.yearTo])
    .filter((year) => year !== null)
  if (years.length === 0) return { from: 2000, to: 2000 }
  return { from: Math.min(...years), to: Math.max(...years) }
}
