/** What an extract holds, in words, and how to cite it. */
import type { Dataset } from '../domain/dataset.ts'
import type { Extract, Scope } from '../domain/extract.ts'
import { rangeOf } from '../domain/years.ts'
import { describeDate } from './describe.ts'
import { describeFilters } from './describe-filters.ts'
import { nameValue } from './name-value.ts'
import { words } from './words.ts'

/** "Country: Tanzania; Training; 2013–2022; Uncertain dates included". */
export function describeExtract({ dataset, selection, scope }: Extract): string {
  const filters = describeFilters(dataset, selection).map(({ text }) => text)
  const parts = [...describeScope(dataset, scope), ...filters]
  if (rangeOf(selection.years) && selection.uncertain) parts.push(words.extract.uncertainIncluded)
  return parts.length === 0 ? words.extract.everything : words.extract.join(parts)
}

/** "Tanzania"; "Kenya, Tanzania, and Uganda"; "South-eastern Asia". */
export function nameScope(dataset: Dataset, scope: Exclude<Scope, { kind: 'all' }>): string {
  const { countryByCode } = dataset
  switch (scope.kind) {
    case 'country':
      return countryByCode.get(scope.country)?.name ?? scope.country
    case 'region':
      return nameValue(dataset, 'regions', scope.region)
    case 'compare':
      return words.list(scope.countries.map((code) => countryByCode.get(code)?.name ?? code))
  }
}

/** "China Security Cooperation Atlas, data version 1.0.0, 21 November 2026". */
export function nameSource({ atlas }: Dataset): string {
  return words.extract.source(words.title, atlas.version, describeDate(atlas.issued))
}

interface ExtractAccess {
  /** Where the page shows the extract. */
  readonly address: string
  /** The reader's day, "2026-11-22". */
  readonly accessed: string
}

export function citeExtract(extract: Extract, { address, accessed }: ExtractAccess): string {
  return words.extract.citation({
    source: nameSource(extract.dataset),
    filter: describeExtract(extract),
    address,
    accessed: describeDate(accessed),
  })
}

function describeScope(dataset: Dataset, scope: Scope): string[] {
  switch (scope.kind) {
    case 'all':
      return []
    case 'country':
      return [words.extract.country(nameScope(dataset, scope))]
    case 'region':
      return [words.extract.region(nameScope(dataset, scope))]
    case 'compare':
      return [words.extract.countries(nameScope(dataset, scope))]
  }
}
