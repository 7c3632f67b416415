/**
 * What every face of the page must show for a view, counted afresh from the published features by DESIGN 4.3. Nothing
 * of the page's own code is used: spans come from the text of `when`, and years are compared one by one.
 */
import type { PublishedFeature } from './published.ts'

export interface Filters {
  readonly activities: readonly string[]
  readonly years: readonly [from: number, to: number] | 'all'
  readonly uncertain: boolean
}

export type Pair = readonly [certain: number, uncertain: number]

export interface Totals {
  readonly mentions: number
  readonly countries: number
  readonly uncertain: number
  /** By ISO code, of countries with a mention in the selection. */
  readonly byCountry: Readonly<Record<string, Pair>>
  /** By ISO code: each mention of the selection, and whether it is certain. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  /** By ISO code: mentions of the selection per activity. */
  readonly slices: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Each mention of the selection, once, and whether it is certain. */
  readonly rows: Readonly<Record<string, boolean>>
  /** By year, under all filters but the years. */
  readonly bars: Readonly<Record<string, Pair>>
  readonly undated: number
  /** By activity, under all filters but the activities. */
  readonly activities: Readonly<Record<string, number>>
}

/** No document speaks of years beyond these, so they can stand for an open end. */
const [EARLIEST, LATEST] = [1000, 3000]

interface Span {
  readonly kind: 'throughout' | 'some-time-in' | 'unknown'
  readonly from: number | null
  readonly to: number | null
}

export function expectTotals(
  features: readonly PublishedFeature[],
  filters: Filters,
  allActivities: readonly string[],
): Totals {
  const chosen = features.filter((feature) => filters.activities.includes(feature.properties.activity))
  const shown = chosen.flatMap((feature) => show(feature, filters))
  const rows = Object.fromEntries(shown.map(({ mention, certain }) => [mention, certain]))
  const byCountry: Record<string, Pair> = {}
  const marks: Record<string, Record<string, boolean>> = {}
  const slices: Record<string, Record<string, number>> = {}
  for (const { mention, country, activity, certain } of shown) {
    const [yes, maybe] = byCountry[country] ?? [0, 0]
    byCountry[country] = certain ? [yes + 1, maybe] : [yes, maybe + 1]
    marks[country] = { ...marks[country], [mention]: certain }
    slices[country] = { ...slices[country], [activity]: (slices[country]?.[activity] ?? 0) + 1 }
  }
  return {
    mentions: Object.keys(rows).length,
    countries: Object.keys(byCountry).length,
    uncertain: Object.values(rows).filter((certain) => !certain).length,
    byCountry,
    marks,
    slices,
    rows,
    bars: countBars(features, chosen),
    undated: new Set(chosen.filter((one) => spanOf(one).kind === 'unknown').map(mentionOf)).size,
    activities: Object.fromEntries(
      allActivities.map((activity) => {
        const own = features.filter((feature) => feature.properties.activity === activity)
        return [activity, new Set(own.flatMap((one) => show(one, filters)).map((one) => one.mention)).size]
      }),
    ),
  }
}

/** By DESIGN 4.3, without looking at the activity. */
function show(feature: PublishedFeature, { years, uncertain }: Filters) {
  const { mention, country, activity } = feature.properties
  const span = spanOf(feature)
  if (years === 'all') return [{ mention, country, activity, certain: span.kind === 'throughout' }]
  const answer = touches(span, years)
  if (answer === 'no' || (answer === 'maybe' && !uncertain)) return []
  return [{ mention, country, activity, certain: answer === 'yes' }]
}

function countBars(all: readonly PublishedFeature[], chosen: readonly PublishedFeature[]) {
  const named = all.flatMap((feature) => {
    const { from, to } = spanOf(feature)
    return [from, to].filter((year) => year !== null)
  })
  const bars: Record<string, Pair> = {}
  for (const year of yearsFrom(Math.min(...named), Math.max(...named))) {
    const dated = chosen.filter((feature) => spanOf(feature).kind !== 'unknown')
    const withAnswer = (answer: string) =>
      new Set(dated.filter((feature) => touches(spanOf(feature), [year, year]) === answer).map(mentionOf))
        .size
    bars[year] = [withAnswer('yes'), withAnswer('maybe')]
  }
  return bars
}

function touches(span: Span, [first, last]: readonly [number, number]): 'yes' | 'maybe' | 'no' {
  if (span.kind === 'unknown') return 'maybe'
  const own = yearsFrom(span.from ?? EARLIEST, span.to ?? LATEST)
  const inside = own.filter((year) => first <= year && year <= last).length
  if (inside === 0) return 'no'
  if (span.kind === 'throughout') return 'yes'
  return inside === own.length ? 'yes' : 'maybe'
}

/** The five forms that a date can have (DESIGN 4.1). */
function spanOf({ id, properties: { when } }: PublishedFeature): Span {
  if (when === null) return { kind: 'unknown', from: null, to: null }
  const year = '(\\d{4})(?:-\\d{2}){0,2}'
  const read = (form: string) => new RegExp(`^${form}$`).exec(when)?.slice(1).map(Number)
  const single = read(year)
  if (single) return { kind: 'throughout', from: single[0] ?? null, to: single[0] ?? null }
  const throughout = read(`${year}/${year}`)
  if (throughout) return { kind: 'throughout', from: throughout[0] ?? null, to: throughout[1] ?? null }
  const within = read(`\\[${year}\\.\\.${year}\\]`)
  if (within) return { kind: 'some-time-in', from: within[0] ?? null, to: within[1] ?? null }
  const upTo = read(`\\[\\.\\.${year}\\]`)
  if (upTo) return { kind: 'some-time-in', from: null, to: upTo[0] ?? null }
  throw new Error(`${id} has a date in none of the five forms: ${when}`)
}

function mentionOf(feature: PublishedFeature): string {
  return feature.properties.mention
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
