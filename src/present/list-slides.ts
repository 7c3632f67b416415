/** What stands on each slide of what is presented: the steps of a lesson in their order, or the one slide of a view. */
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { settleView } from '../domain/settle-view.ts'
import { readView, type View } from '../domain/view.ts'
import { presentWords } from '../i18n/present-words.ts'
import type { PictureSize } from '../picture/camera.ts'
import { describeView } from './describe-view.ts'
import type { Show } from './find-show.ts'
import { titleLines } from './slide-layout.ts'

export interface SlideContent {
  readonly headline: string
  readonly text: readonly string[]
  /** As far as the data holds it. */
  readonly view: View
  readonly globe: boolean
  /** null on the slide of a view. */
  readonly step: LessonStep | null
  /** Sentences that follow the legend. */
  readonly notes: readonly string[]
}

export interface ListOrder {
  readonly show: Show
  readonly dataset: Dataset
  /** The page's own. */
  readonly view: View
  /** Of which a slide is as large; null while that is not known. */
  readonly window: PictureSize | null
}

/** Lines of a headline. */
const MOST_LINES = 2

export function listSlides({ show, dataset, view, window }: ListOrder): SlideContent[] {
  const isSwitched = (step: number) => show.presentation.switched.includes(step)
  if (show.kind === 'view') {
    const fits = (headline: string) => window === null || titleLines(headline, window) <= MOST_LINES
    return [{ ...describeView(dataset, view, fits), view, globe: isSwitched(1), step: null, notes: [] }]
  }
  const { steps } = show.lesson
  return steps.map((step, index) => ({
    headline: step.headline,
    text: step.text,
    view: settleView(readView(step.view), dataset).view,
    globe: step.globe !== isSwitched(index + 1),
    step,
    // Where from is said at the end of a lesson; a slide of a view says so itself.
    notes: index === steps.length - 1 ? presentWords.credit : [],
  }))
}
