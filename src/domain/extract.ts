/** What a reader takes away: a selection, or the part of it that a profile shows. */
import type { CountryCode } from './countries.ts'
import type { Dataset } from './dataset.ts'
import type { RegionsOf } from './regions.ts'
import type { SelectedMention, Selection } from './selection.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** All that the map shows, or what a profile shows of it. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'compare'; readonly countries: readonly CountryCode[] }

export interface Extract {
  readonly dataset: Dataset
  readonly selection: Selection
  readonly scope: Scope
  /** The mentions of the selection that lie in the scope, each with its countries there. */
  readonly selected: readonly SelectedMention[]
}

/** Only what lies in a scope: a mention counts there in those of its countries that do. */
export function narrow(
  selected: readonly SelectedMention[],
  scope: Scope,
  regionsOf: RegionsOf,
): readonly SelectedMention[] {
  if (scope.kind === 'all') return selected
  return selected.flatMap((one) => {
    const countries = one.countries.filter((country) => isInside(country, scope, regionsOf))
    return countries.length === 0 ? [] : [{ ...one, countries }]
  })
}

/** The view that shows an extract and nothing more: wherever the map looked does not belong to it. */
export function viewOf({ selection, scope }: Extract): View {
  const unopened: View = { ...DEFAULT_VIEW, ...selection }
  switch (scope.kind) {
    case 'all':
      return unopened
    case 'country':
      return { ...unopened, country: scope.country }
    case 'region':
      return { ...unopened, region: scope.region }
    case 'compare':
      return { ...unopened, compare: scope.countries }
  }
}

function isInside(
  country: CountryCode,
  scope: Exclude<Scope, { kind: 'all' }>,
  regionsOf: RegionsOf,
): boolean {
  switch (scope.kind) {
    case 'country':
      return country === scope.country
    case 'region':
      return regionsOf.get(country)?.includes(scope.region) ?? false
    case 'compare':
      return scope.countries.includes(country)
  }
}
