/**
 * The name of a file that holds an extract: what it holds, in the order scope, regions, activities, kinds, statuses,
 * documents, years. `atlas-TZA-training-2013-2022`: plain ASCII, country codes in capitals, all else small.
 */
import type { Extract, Scope } from '../domain/extract.ts'
import { type Facet, isFiltering } from '../domain/facets.ts'
import { isKnown } from '../domain/known-values.ts'
import { tidyValue } from '../domain/tidy-value.ts'

/** More values of one filter are counted instead: "5-kinds". */
const MOST_NAMED = 3

/** Longer names are cut by what shows and syncs files; then every filter of several values is counted. */
const LONGEST = 100

/** In the order of the name. */
const NAMED_FACETS = ['regions', 'activities', 'kinds', 'statuses', 'documents'] as const

/** @returns the name without an ending. */
export function nameExport(extract: Extract): string {
  const full = join(extract, MOST_NAMED)
  return full.length > LONGEST ? join(extract, 1) : full
}

function join(extract: Extract, mostNamed: number): string {
  const { scope, selection } = extract
  const scoped = nameScope(extract, scope)
  const filtered = NAMED_FACETS.filter((facet) => isFiltering(selection, facet)).flatMap((facet) => {
    const chosen: readonly string[] = selection[facet]
    const named = chosen.map((value) => nameValue(extract, facet, value))
    const values = chosen.length > mostNamed ? [`${chosen.length}-${facet}`] : named
    // Two regions side by side are both meant; filtered regions inside what is open are told apart from it.
    return facet === 'regions' && scoped.length > 0 ? ['in', ...values] : values
  })
  const { years, uncertain } = selection
  const dated =
    years === 'all'
      ? []
      : 'unread' in years
        ? ['unknown-years']
        : [
            years.from === years.to ? years.from : `${years.from}-${years.to}`,
            ...(uncertain ? [] : ['certain']),
          ]
  const parts = [...scoped, ...filtered, ...dated]
  return ['atlas', ...(parts.length === 0 ? ['all'] : parts)].join('-')
}

function nameScope(extract: Extract, scope: Scope): readonly string[] {
  switch (scope.kind) {
    case 'all':
      return []
    case 'country':
      return [scope.country]
    case 'region':
      return [nameRegion(extract, scope.region)]
    case 'compare':
      return scope.countries
  }
}

/** What an address asks for and nobody knows may hold any signs. */
function nameValue(extract: Extract, facet: Facet, value: string): string {
  if (!isKnown(extract.dataset, facet, value)) return makePlain(tidyValue(value)) || 'unknown'
  return facet === 'regions' ? nameRegion(extract, value) : value
}

/** "South-eastern Asia" as "south-eastern-asia". */
function nameRegion({ dataset }: Extract, m49: string): string {
  return makePlain(dataset.atlas.regions.find((region) => region.m49 === m49)?.name ?? m49)
}

function makePlain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
