/**
 * The name of a file that holds an extract: what it holds, in the order scope, regions, activities, kinds, statuses,
 * documents, years. `atlas-TZA-training-2013-2022`: plain ASCII, country codes in capitals, all else small.
 */
import type { Extract, Scope } from '../domain/extract.ts'
import { isFiltering } from '../domain/facets.ts'

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
    const named = facet === 'regions' ? chosen.map((m49) => nameRegion(extract, m49)) : chosen
    const values = chosen.length > mostNamed ? [`${chosen.length}-${facet}`] : named
    // Two regions side by side are both meant; filtered regions inside what is open are told apart from it.
    return facet === 'regions' && scoped.length > 0 ? ['in', ...values] : values
  })
  const { years, uncertain } = selection
  const dated =
    years === 'all'
      ? []
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

/** "South-eastern Asia" as "south-eastern-asia". */
function nameRegion({ dataset }: Extract, m49: string): string {
  const name = dataset.atlas.regions.find((region) => region.m49 === m49)?.name ?? m49
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
