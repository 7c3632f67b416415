/** A lesson against the data: every view, every id it rests on, and every number it says. */
import { checkFigures, type Fault } from './check-figures.ts'
import { checkGrounds } from './check-grounds.ts'
import { checkLessonView } from './check-lesson-view.ts'
import { FIGURE_KINDS, type FigureAnswer, type FigurePart } from './figure-kinds.ts'
import type { LessonFacts } from './lesson-facts.ts'
import type { SeedFigure, SeedLesson } from './lesson-schema.ts'
import { lessonTexts, stepTexts } from './lesson-texts.ts'
import type { YamlPath } from './located-yaml.ts'
import type { Problem } from './problem.ts'
import { readLessonView } from './read-lesson-view.ts'
import type { LocatedLesson } from './read-lessons.ts'

export function checkLesson({ file, value, lineOf }: LocatedLesson, facts: LessonFacts): Problem[] {
  const last = { step: value.steps.length, task: value.tasks.length }
  const steps = value.steps.flatMap((step, index) => {
    const path = ['steps', index]
    const inStep = (faults: readonly Fault[]) =>
      faults.map((fault) => ({ path: [...path, ...fault.path], message: fault.message }))
    return [
      ...checkLessonView(step.view, facts.dataset).map((message) => ({ path: [...path, 'view'], message })),
      ...inStep(checkGrounds(step, readLessonView(step.view, value), facts.dataset)),
      ...checkFigures({
        texts: stepTexts(step, path),
        figures: located(step.figures, path),
        answer: answerFor({ lesson: value, facts, view: step.view }),
        last,
      }),
    ]
  })
  const rest = checkFigures({
    texts: lessonTexts(value),
    figures: located(value.figures, []),
    answer: answerFor({ lesson: value, facts, view: '' }),
    last,
  })
  return [...checkDocuments(value, facts), ...checkPath(value), ...steps, ...rest].map(
    ({ path, message }) => ({
      file,
      line: lineOf(path),
      message: path.length > 0 ? `${tell(path)}: ${message}` : message,
    }),
  )
}

/** Those that a lesson names are those that it rests on. */
function checkDocuments({ documents, steps }: SeedLesson, { dataset }: LessonFacts): Fault[] {
  const ids = groundsOf({ steps })
  const used = new Set([
    ...dataset.mentions.filter(({ mention }) => ids.has(mention)).map(({ document }) => document),
    ...dataset.atlas.totals.filter(({ id }) => ids.has(id)).map(({ document }) => document),
  ])
  const path = ['documents']
  const faultOf = (id: string) =>
    dataset.documentById.has(id) ? `no step rests on ${id}` : `${id} is no document`
  return [
    ...documents.filter((id) => !used.has(id)).map((id) => ({ path, message: faultOf(id) })),
    ...[...used]
      .filter((id) => !documents.includes(id))
      .map((id) => ({ path, message: `a step rests on ${id}, which is not named` })),
  ]
}

/** The short path leads over steps that there are. */
function checkPath({ guide, steps }: SeedLesson): Fault[] {
  return guide.path.flatMap(({ step }, index) =>
    step <= steps.length
      ? []
      : [{ path: ['guide', 'path', index, 'step'], message: `there is no step ${step}` }],
  )
}

function groundsOf({ steps }: Pick<SeedLesson, 'steps'>): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => [...step.mentions, ...step.totals]))
}

function located(figures: readonly SeedFigure[], path: YamlPath) {
  return figures.map((figure, index) => ({ path: [...path, 'figures', index], figure }))
}

/** As a person counts them: "step 2, figures". */
function tell([first, index, ...inside]: YamlPath): string {
  if (first !== 'steps' || typeof index !== 'number') return String(first)
  return [`step ${index + 1}`, ...inside.slice(0, 1)].join(', ')
}

interface Setting {
  readonly lesson: SeedLesson
  readonly facts: LessonFacts
  /** Of the step; empty outside the steps. */
  readonly view: string
}

function answerFor({ lesson, facts, view }: Setting): (figure: SeedFigure, said: string) => FigureAnswer {
  const sizes = { steps: lesson.steps.length, tasks: lesson.tasks.length, minutes: lesson.minutes }
  return (figure, said) => {
    const fault = faultInParts(figure) ?? faultInView(figure, facts)
    if (fault !== null) return { fault }
    return FIGURE_KINDS[figure.is].answer({
      of: figure.of ?? '',
      line: figure.line ?? 0,
      counts: figure.counts ?? 'quantity',
      selection: readLessonView(figure.view ?? view, lesson),
      grounds: groundsOf(lesson),
      sizes,
      said,
      facts,
    })
  }
}

const PARTS: readonly FigurePart[] = ['of', 'line', 'view', 'counts']

function faultInParts(figure: SeedFigure): string | null {
  const { needs, takes } = FIGURE_KINDS[figure.is]
  const missing = needs.filter((part) => figure[part] === undefined)
  const idle = PARTS.filter((part) => figure[part] !== undefined && ![...needs, ...takes].includes(part))
  if (missing.length > 0) return `${figure.is} needs ${missing.join(' and ')}`
  return idle.length > 0 ? `${figure.is} takes no ${idle.join(' and no ')}` : null
}

function faultInView({ view }: SeedFigure, { dataset }: LessonFacts): string | null {
  return view === undefined ? null : (checkLessonView(view, dataset)[0] ?? null)
}
