/** For the teacher: tasks and questions with their answers, and the lines behind each step. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { type LessonAddress, LessonHead } from './lesson-head.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { StepGrounds } from './step-grounds.tsx'

interface LessonAnswersProps extends LessonAddress {
  readonly dataset: Dataset
  readonly lesson: Lesson
}

export function LessonAnswers({ dataset, lesson, address, path }: LessonAnswersProps): ReactNode {
  const { answers, guide } = handoutWords
  return (
    <article className="sheet lesson-answers">
      <LessonHead lesson={lesson} sheet={answers.sheet} address={address} path={path}>
        <p className="sheet-hint">{answers.hint}</p>
      </LessonHead>
      <div className="sheet-columns">
        <h2>{answers.tasks}</h2>
        <ol>
          {lesson.tasks.map(({ ask, answer }) => (
            <li key={ask}>
              <p className="sheet-ask">{ask}</p>
              <p>{answer}</p>
            </li>
          ))}
        </ol>
        <h2>{answers.steps}</h2>
        {lesson.steps.map((step, index) => (
          <section key={step.headline}>
            <h3>{guide.step(index + 1, step.headline)}</h3>
            {step.question ? (
              <>
                <p className="sheet-ask">{step.question.ask}</p>
                <p>{step.question.reveal}</p>
              </>
            ) : (
              <p>{answers.none}</p>
            )}
            <p className="sheet-ask">{answers.rests}</p>
            <StepGrounds dataset={dataset} step={step} />
          </section>
        ))}
      </div>
      <SheetFoot atlas={dataset.atlas} map={false} />
    </article>
  )
}
