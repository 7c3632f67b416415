/** What is presented: a lesson's steps or the view itself, as far as the lessons hold what the address asks for. */
import type { Lesson, LessonStep } from '../domain/lesson.ts'
import type { Presentation } from '../domain/presentation.ts'
import type { UnknownPart } from '../domain/settle-view.ts'

export type Show =
  | { readonly kind: 'view'; readonly presentation: Presentation; readonly questions: readonly boolean[] }
  | {
      readonly kind: 'lesson'
      readonly presentation: Presentation
      readonly lesson: Lesson
      readonly step: LessonStep
      /** null after the last. */
      readonly next: LessonStep | null
      /** Whether each step has one. */
      readonly questions: readonly boolean[]
    }

export interface FoundShow {
  /** null where there is no such lesson. */
  readonly show: Show | null
  readonly unknown: readonly UnknownPart[]
}

/** A step that the lesson doesn't have is its last one; an answer to no question is none. */
export function findShow(asked: Presentation, lessons: readonly Lesson[]): FoundShow {
  if (asked.lesson === null) return findView(asked)
  const lesson = lessons.find(({ id }) => id === asked.lesson)
  if (!lesson) return { show: null, unknown: [{ part: 'lesson', value: asked.lesson, reason: null }] }
  const presentation = within(asked, lesson.steps.length)
  const step = lesson.steps[presentation.step - 1]
  if (!step) throw new Error(`the lesson ${lesson.id} has no steps`)
  return {
    show: {
      kind: 'lesson',
      presentation: { ...presentation, revealed: presentation.revealed && step.question !== null },
      lesson,
      step,
      next: lesson.steps[presentation.step] ?? null,
      questions: lesson.steps.map(({ question }) => question !== null),
    },
    unknown: unknownSteps(asked, lesson.steps.length),
  }
}

function findView(asked: Presentation): FoundShow {
  const presentation = { ...within(asked, 1), revealed: false }
  return { show: { kind: 'view', presentation, questions: [false] }, unknown: unknownSteps(asked, 1) }
}

function within(asked: Presentation, length: number): Presentation {
  const isKnown = (step: number) => step <= length
  if (isKnown(asked.step) && asked.switched.every(isKnown)) return asked
  return { ...asked, step: Math.min(asked.step, length), switched: asked.switched.filter(isKnown) }
}

function unknownSteps({ step }: Presentation, length: number): UnknownPart[] {
  return step > length ? [{ part: 'step', value: String(step), reason: null }] : []
}
