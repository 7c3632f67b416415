/** What a selection leaves in or out, in words: one entry a filter, as chips show them and as files say them. */
import { FACETS, type Facet, isFiltering } from '../domain/facets.ts'
import type { Selection } from '../domain/selection.ts'
import { mapWords } from './map-words.ts'
import { type NamedValues, nameValue } from './name-value.ts'

export type DescribedFilter = { readonly text: string } & (
  | { readonly filter: 'activities' | 'years' | 'uncertain' }
  | { readonly filter: Exclude<Facet, 'activities'>; readonly value: string }
)

/** @returns nothing where nothing is left out. */
export function describeFilters(dataset: NamedValues, selection: Selection): DescribedFilter[] {
  const { activities, years, uncertain } = selection
  const described = FACETS.filter((facet) => isFiltering(selection, facet)).flatMap(
    (filter): DescribedFilter[] => {
      if (filter === 'activities') {
        const names = activities.map((activity) => mapWords.activities[activity])
        return [{ filter, text: names.length === 0 ? mapWords.chips.noActivity : mapWords.list(names) }]
      }
      return selection[filter].map((value) => ({
        filter,
        value,
        text: mapWords.chips.value(mapWords.facets.names[filter], nameValue(dataset, filter, value)),
      }))
    },
  )
  if (years !== 'all') described.push({ filter: 'years', text: mapWords.years.chosen(years.from, years.to) })
  if (!uncertain && years !== 'all') described.push({ filter: 'uncertain', text: mapWords.chips.certainOnly })
  return described
}
