/** data/lessons/*.yaml, each against the shape of a lesson. What the data decides is for check-lesson. */
import { basename } from 'node:path'
import { type SeedLesson, seedLessonSchema } from './lesson-schema.ts'
import type { YamlPath } from './located-yaml.ts'
import type { Problem } from './problem.ts'
import { readCheckedEntry, type SourceFile } from './read-checked.ts'

export interface LocatedLesson {
  readonly id: string
  readonly file: string
  readonly value: SeedLesson
  readonly lineOf: (path: YamlPath) => number
}

const ID = /^[a-z][a-z0-9-]*$/

/** @returns the lessons in their order, those that fit; and what is wrong with the others. */
export function readLessons(sources: readonly SourceFile[]): {
  lessons: LocatedLesson[]
  problems: Problem[]
} {
  const read = sources.map(readLesson)
  const lessons = read.flatMap((one) => one.lessons).sort((a, b) => a.value.order - b.value.order)
  return { lessons, problems: [...read.flatMap((one) => one.problems), ...checkOrder(lessons)] }
}

function readLesson(source: SourceFile): { lessons: LocatedLesson[]; problems: readonly Problem[] } {
  const { file } = source
  const id = basename(file, '.yaml')
  if (!ID.test(id)) {
    const message = `a lesson's file is named in small letters, digits and hyphens, not ${id}`
    return { lessons: [], problems: [{ file, line: 1, message }] }
  }
  const { entries, problems, lineOf } = readCheckedEntry(source, seedLessonSchema)
  return { lessons: entries.map(({ value }) => ({ id, file, value, lineOf })), problems }
}

function checkOrder(lessons: readonly LocatedLesson[]): Problem[] {
  return lessons.flatMap(({ file, value, lineOf }, index) => {
    const before = lessons[index - 1]
    if (before?.value.order !== value.order) return []
    return [{ file, line: lineOf(['order']), message: `order: ${value.order} is the place of ${before.id}` }]
  })
}
