/** What the map of a lesson shows, in words: "Joint patrols, all years: 5 mentions in 7 countries." */
import { countSelected } from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { describeSelection } from '../i18n/describe-selection.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import type { LessonMap } from './draw-lesson-map.ts'

export function describeLessonMap(
  dataset: Dataset,
  { view, selected }: Pick<LessonMap, 'view' | 'selected'>,
): string {
  const { documents } = dataset.atlas
  // A lesson spells out the documents of its day; where they are all there is, that is no filter.
  const selection = view.documents.length === documents.length ? { ...view, documents: [] } : view
  const countries = new Set(selected.flatMap((one) => one.countries)).size
  return handoutWords.handout.shows({
    selection: describeSelection(dataset, selection),
    counts: mapWords.results(selected.length, countries),
    hollow: countSelected(selected).uncertain,
  })
}
