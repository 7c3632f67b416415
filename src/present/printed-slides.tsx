/** The slides on paper, one a page, questions without their answers; for the teacher with the notes below each. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { presentWords } from '../i18n/present-words.ts'
import { useDataset, useView } from '../state/selectors.ts'
import { composeSlide } from './compose-slide.ts'
import type { Show } from './find-show.ts'
import { listSlides, type SlideContent } from './list-slides.ts'
import { Slide } from './slide.tsx'
import { StepSources } from './step-sources.tsx'

/** In CSS pixels: what A4 and Letter hold, wider than high and within their margins. The style sheet has the same. */
const PAGE = { width: 976, height: 686 }

interface PrintedSlidesProps {
  readonly show: Show
  readonly withNotes?: boolean
}

/** Rendered only while they are printed: to compose all slides of a lesson takes a moment. */
export function PrintedSlides({ show, withNotes = false }: PrintedSlidesProps): ReactNode {
  const dataset = useDataset()
  const view = useView()
  return (
    <div className="printed-slides">
      {listSlides({ show, dataset, view, window: PAGE }).map((slide, index) => (
        <article key={slide.headline} className="printed-page">
          <div className="printed-slide">
            <PrintedSlide dataset={dataset} slide={slide} ids={`printed-${index + 1}-`} />
          </div>
          {withNotes && slide.step && <PrintedNotes dataset={dataset} step={slide.step} />}
        </article>
      ))}
    </div>
  )
}

interface PrintedSlideProps {
  readonly dataset: Dataset
  readonly slide: SlideContent
  readonly ids: string
}

function PrintedSlide({ dataset, slide, ids }: PrintedSlideProps): ReactNode {
  const { headline, text, step } = slide
  return (
    <Slide
      dataset={dataset}
      composed={composeSlide({ ...slide, dataset, window: PAGE })}
      headline={headline}
      text={text}
      question={step?.question ?? null}
      revealed={false}
      still
      ids={ids}
    />
  )
}

const { teacher: says } = presentWords

function PrintedNotes({
  dataset,
  step,
}: {
  readonly dataset: Dataset
  readonly step: LessonStep
}): ReactNode {
  const { question, notes } = step
  return (
    <div className="printed-notes">
      {question && (
        <p>
          <b>{says.answer}:</b> {question.reveal}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <StepSources dataset={dataset} step={step} />
    </div>
  )
}
