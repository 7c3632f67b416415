/** The steps of a lesson for the teacher: what the class sees, what to say, what to ask, and what it rests on. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { StepGrounds } from './step-grounds.tsx'

interface GuideStepsProps {
  readonly dataset: Dataset
  readonly steps: readonly LessonStep[]
}

export function GuideSteps({ dataset, steps }: GuideStepsProps): ReactNode {
  const { guide, answers } = handoutWords
  return (
    <section>
      <h2>{guide.steps}</h2>
      {steps.map((step, index) => (
        <section key={step.headline} className="guide-step">
          <h3>{guide.step(index + 1, step.headline)}</h3>
          <p>
            <strong>{guide.seen}</strong> {step.text.join(' ')}
          </p>
          {step.question && (
            <p>
              <strong>{guide.ask}</strong> {step.question.ask} <strong>{guide.answer}</strong>{' '}
              {step.question.reveal}
            </p>
          )}
          {step.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p className="sheet-ask">{answers.rests}</p>
          <StepGrounds dataset={dataset} step={step} />
        </section>
      ))}
    </section>
  )
}
