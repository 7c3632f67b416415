/** Checked lessons as they are published, and what the data says against them. */
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Lesson, LessonStep } from '../../src/domain/lesson.ts'
import { shareView } from '../../src/domain/view.ts'
import { checkLesson } from './check-lesson.ts'
import { gatherFacts } from './lesson-facts.ts'
import type { SeedLesson, SeedStep } from './lesson-schema.ts'
import type { Problem } from './problem.ts'
import { readLessonView } from './read-lesson-view.ts'
import type { LocatedLesson } from './read-lessons.ts'
import type { Seeds } from './seeds.ts'
import { typesetQuotes } from './typeset-quotes.ts'

export interface LessonsInput {
  readonly lessons: readonly LocatedLesson[]
  readonly dataset: Dataset
  readonly documents: readonly Seeds[]
}

export function compileLessons({ lessons, dataset, documents }: LessonsInput): {
  lessons: Lesson[]
  problems: Problem[]
} {
  const facts = gatherFacts(dataset, documents)
  const problems = lessons.flatMap((lesson) => checkLesson(lesson, facts))
  return { lessons: lessons.map(({ id, value }) => compileLesson(id, value, dataset)), problems }
}

function compileLesson(id: string, lesson: SeedLesson, dataset: Dataset): Lesson {
  const { ages, minutes, steps, documents } = lesson
  const { title, aim, words, tasks, guide } = typeset(lesson)
  return {
    id,
    title,
    ages,
    minutes,
    aim,
    words,
    steps: steps.map((step) => compileStep(step, lesson)),
    tasks,
    guide,
    documents: dataset.atlas.documents.map((one) => one.id).filter((one) => documents.includes(one)),
  }
}

/** The view is spelled out, so that a printed link keeps its meaning as data is added. */
function compileStep(step: SeedStep, lesson: SeedLesson): LessonStep {
  const { globe, mentions, totals } = step
  const { headline, text, notes, question } = typeset(step)
  const view = shareView(readLessonView(step.view, lesson))
  return { view, globe, headline, text, notes, mentions, totals, question }
}

/** Curly quotation marks in every text inside. */
function typeset<T>(value: T): T {
  return typesetAny(value) as T
}

function typesetAny(value: unknown): unknown {
  if (typeof value === 'string') return typesetQuotes(value, 'free')
  if (Array.isArray(value)) return value.map(typesetAny)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, typesetAny(inside)]))
}
