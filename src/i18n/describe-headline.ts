/** What a map is called that stands for one view alone: by what the view is about, or by its few activities, else as the atlas. */
import { isFiltering } from '../domain/facets.ts'
import { isKnown } from '../domain/known-values.ts'
import type { Selection } from '../domain/selection.ts'
import { embedScriptWords } from './embed-script-words.ts'
import { mapWords } from './map-words.ts'
import { type NamedValues, nameValue } from './name-value.ts'

export interface HeadlineOrder {
  readonly dataset: NamedValues
  readonly selection: Selection
  /** Of the countries or the region that is open. */
  readonly about: readonly string[]
}

/** More would be a list, which the sentence on the selection gives. */
const MOST_NAMED = 2

/** @returns such as "Training: China’s police and Tanzania, by the record". */
export function describeHeadline({ dataset, selection, about }: HeadlineOrder): string {
  const main = about.length === 0 ? mapWords.headline : embedScriptWords.headline.about(mapWords.list(about))
  const { activities } = selection
  const isFew = activities.length > 0 && activities.length <= MOST_NAMED
  const areKnown = activities.every((one) => isKnown(dataset, 'activities', one))
  if (!isFiltering(selection, 'activities') || !isFew || !areKnown) return main
  const names = mapWords.list(activities.map((one) => nameValue(dataset, 'activities', one)))
  return about.length === 0 ? embedScriptWords.headline.activities(names, main) : `${names}: ${main}`
}
