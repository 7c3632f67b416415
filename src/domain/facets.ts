/** The filters that choose values from a list. Each is counted under all filters but itself. */
import { ACTIVITIES } from './activities.ts'
import { type Count, countSelected } from './counts.ts'
import type { MappedMention } from './mention.ts'
import type { RegionsOf } from './regions.ts'
import { type Corpus, type SelectedMention, type Selection, select } from './selection.ts'

export const FACETS = ['activities', 'kinds', 'statuses', 'documents', 'regions'] as const

export type Facet = (typeof FACETS)[number]

/** How many mentions each value would show, by value; values that would show none are left out. */
export function countFacet(
  corpus: Corpus<MappedMention>,
  selection: Selection,
  facet: Facet,
): ReadonlyMap<string, Count> {
  const byValue = new Map<string, SelectedMention<MappedMention>[]>()
  for (const one of select(corpus, withoutFacet(selection, facet))) {
    for (const value of valuesOf(one, facet, corpus.regionsOf)) {
      const list = byValue.get(value)
      if (list) list.push(one)
      else byValue.set(value, [one])
    }
  }
  return new Map([...byValue].map(([value, list]) => [value, countSelected(list)]))
}

/** The same selection with nothing chosen in a facet. */
export function withoutFacet(selection: Selection, facet: Facet): Selection {
  return { ...selection, [facet]: facet === 'activities' ? ACTIVITIES : [] }
}

/** Whether a facet leaves anything out. */
export function isFiltering(selection: Selection, facet: Facet): boolean {
  if (facet !== 'activities') return selection[facet].length > 0
  const { activities } = selection
  return activities.length !== ACTIVITIES.length || ACTIVITIES.some((one) => !activities.includes(one))
}

function valuesOf(
  { mention, countries }: SelectedMention<MappedMention>,
  facet: Facet,
  regionsOf: RegionsOf,
): Iterable<string> {
  switch (facet) {
    case 'activities':
      return [mention.activity]
    case 'kinds':
      return [mention.kind]
    case 'statuses':
      return [mention.status]
    case 'documents':
      return [mention.document]
    case 'regions':
      return new Set(countries.flatMap((country) => regionsOf.get(country) ?? []))
  }
}
