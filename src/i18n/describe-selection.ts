/** A whole selection in words, for files and pictures that stand alone: also what is not filtered is said. */
import { type Facet, isFiltering } from '../domain/facets.ts'
import type { Selection } from '../domain/selection.ts'
import { type DescribedFilter, describeFilters } from './describe-filters.ts'
import { mapWords } from './map-words.ts'
import { type NamedValues, nameChosen } from './name-value.ts'

const LISTED = ['kinds', 'statuses', 'documents', 'regions'] as const satisfies readonly Facet[]

/** @returns such as "Training and Agreements; region: Africa and Asia; 2013–2022; certain dates only". */
export function describeSelection(dataset: NamedValues, selection: Selection): string {
  return joinSelection(selectionParts(dataset, selection))
}

/** One part a filter, activities and years always; each begins with a capital. */
export function selectionParts(dataset: NamedValues, selection: Selection): string[] {
  const described = describeFilters(dataset, selection)
  const textOf = (filter: DescribedFilter['filter']) => described.find((one) => one.filter === filter)?.text
  const values = LISTED.filter((facet) => isFiltering(selection, facet)).map((facet) => {
    const names = nameChosen(dataset, facet, selection[facet]).map(({ name }) => name)
    return mapWords.chips.value(mapWords.facets.names[facet], mapWords.list(names))
  })
  return [
    textOf('activities') ?? mapWords.selection.allActivities,
    ...values,
    textOf('years') ?? mapWords.selection.allYears,
    textOf('uncertain'),
  ].filter((part) => part !== undefined)
}

/** A part that holds a list of its own is set apart by more than a comma. */
export function joinSelection(parts: readonly string[]): string {
  const [first, ...others] = parts
  return [first, ...others.map(withoutCapital)].join(parts.some((part) => part.includes(': ')) ? '; ' : ', ')
}

/** Each part begins with a word of ours, never with a name. */
function withoutCapital(part: string): string {
  return part.charAt(0).toLowerCase() + part.slice(1)
}
