/** What the teacher sees while the class sees the slide: notes, question and answer, what comes next, and the time. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { presentWords } from '../i18n/present-words.ts'
import { usePrinting } from '../ui/use-printing.ts'
import type { Show } from './find-show.ts'
import { LessonTimer } from './lesson-timer.tsx'
import { NextSlide } from './next-slide.tsx'
import type { PresentAction } from './present-keys.ts'
import { PrintedSlides } from './printed-slides.tsx'
import { SlideControls } from './slide-controls.tsx'
import { StepSources } from './step-sources.tsx'

interface TeacherPageProps {
  readonly show: Show
  readonly dataset: Dataset
  readonly headline: string
  readonly globe: boolean
  readonly blank: boolean
  readonly target: Window
  readonly act: (action: PresentAction) => void
}

const { teacher: says } = presentWords

export function TeacherPage(props: TeacherPageProps): ReactNode {
  const { show, dataset, headline, globe, blank, target, act } = props
  const { presentation, questions } = show
  const printing = usePrinting(target)
  return (
    <>
      <header>
        <p className="teacher-step">{says.step(presentation.step, questions.length)}</p>
        <LessonTimer target={target} planned={show.kind === 'lesson' ? show.lesson.minutes : null} />
        <SlideControls
          presentation={presentation}
          questions={questions}
          globe={globe}
          act={act}
          onPrint={() => target.print()}
        />
      </header>
      {blank && <p role="status">{says.blanked}</p>}
      <main>
        <h1>{headline}</h1>
        {show.kind === 'view' ? <p>{says.noNotes}</p> : <Notes show={show} dataset={dataset} />}
        <p className="hint">{says.keys}</p>
      </main>
      {printing && <PrintedSlides show={show} withNotes />}
    </>
  )
}

interface NotesProps {
  readonly show: Extract<Show, { kind: 'lesson' }>
  readonly dataset: Dataset
}

function Notes({ show, dataset }: NotesProps): ReactNode {
  const { step, next, presentation } = show
  const { question } = step
  return (
    <div className="teacher-columns">
      <div>
        <h2>{says.notes}</h2>
        {step.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {question && (
          <>
            <h2>{says.question}</h2>
            <p>
              <b>{question.ask}</b>
            </p>
            <p>
              {says.answer} ({presentation.revealed ? says.shownAnswer : says.hiddenAnswer}):{' '}
              {question.reveal}
            </p>
          </>
        )}
      </div>
      <div>
        <h2>{says.next}</h2>
        {question && !presentation.revealed && <p>{says.nextReveals}</p>}
        {next ? <NextSlide dataset={dataset} step={next} /> : <p>{says.end}</p>}
        <StepSources dataset={dataset} step={step} />
      </div>
    </div>
  )
}
