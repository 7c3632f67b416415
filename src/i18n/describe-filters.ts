/** What a selection leaves in or out, in words: one entry a filter, as chips show them and as files say them. */
import { FACETS, type Facet, isFiltering } from '../domain/facets.ts'
import type { Selection } from '../domain/selection.ts'
import { tidyValue } from '../domain/tidy-value.ts'
import { rangeOf } from '../domain/years.ts'
import { mapWords } from './map-words.ts'
import { type NamedValues, nameChosen } from './name-value.ts'

export type DescribedFilter = { readonly text: string } & (
  | { readonly filter: 'activities' | 'years' | 'uncertain' }
  | { readonly filter: Exclude<Facet, 'activities'>; readonly values: readonly string[] }
)

/** @returns nothing where nothing is left out. */
export function describeFilters(dataset: NamedValues, selection: Selection): DescribedFilter[] {
  const { activities, years, uncertain } = selection
  const described = FACETS.filter((facet) => isFiltering(selection, facet)).flatMap(
    (filter): DescribedFilter[] => {
      if (filter === 'activities') {
        const names = nameChosen(dataset, filter, activities).map(({ name }) => name)
        return [{ filter, text: names.length === 0 ? mapWords.chips.noActivity : mapWords.list(names) }]
      }
      return nameChosen(dataset, filter, selection[filter]).map(({ values, name }) => ({
        filter,
        values,
        text: mapWords.chips.value(mapWords.facets.names[filter], name),
      }))
    },
  )
  const text = describeYears(years)
  if (text !== null) described.push({ filter: 'years', text })
  if (!uncertain && rangeOf(years)) described.push({ filter: 'uncertain', text: mapWords.chips.certainOnly })
  return described
}

/** @returns null where they are no filter. */
export function describeYears(years: Selection['years']): string | null {
  if (years === 'all') return null
  return 'unread' in years
    ? mapWords.years.unread(tidyValue(years.unread))
    : mapWords.years.chosen(years.from, years.to)
}
