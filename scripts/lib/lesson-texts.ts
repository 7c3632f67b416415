/** Every text of a lesson that a class or its teacher reads, with its place in the YAML. */
import type { LessonText } from './check-figures.ts'
import type { SeedLesson, SeedStep } from './lesson-schema.ts'
import type { YamlPath } from './located-yaml.ts'

/** All but the steps'. A reference is left out: its dates and numbers are those by which others find the text. */
export function lessonTexts({ title, aim, words, tasks, guide }: SeedLesson): LessonText[] {
  const { reference: _, address: __, ...otherSide } = guide.otherSide
  return textsIn({ title, aim, words, tasks, guide: { ...guide, otherSide } }, [])
}

/** @param path of the step. */
export function stepTexts({ headline, text, notes, question }: SeedStep, path: YamlPath): LessonText[] {
  return textsIn({ headline, text, notes, question }, path)
}

/** Whatever is a string is read by somebody: a field added later is checked without a word about it here. */
function textsIn(value: unknown, path: YamlPath): LessonText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value)
  return entries.flatMap(([key, one]) => textsIn(one, [...path, key]))
}
