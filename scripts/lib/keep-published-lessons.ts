/** Reads the published lessons from disk, for the pages that are made of them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Lesson, lessonsSchema } from '../../src/domain/lesson.ts'

/**
 * @param folder where the data was built, public/data.
 * @returns a function that reads them, again when they were built anew. It throws where they were not built, or by another version of the project.
 */
export function keepPublishedLessons(folder: string): () => readonly Lesson[] {
  const path = join(folder, 'lessons.json')
  let kept: { readonly lessons: readonly Lesson[]; readonly stamp: number } | undefined
  return () => {
    const file = statSync(path, { throwIfNoEntry: false })
    if (!file) throw new Error(`${path} is missing: npm run build:data makes it`)
    if (kept?.stamp !== file.mtimeMs) {
      const { lessons } = v.parse(lessonsSchema, JSON.parse(readFileSync(path, 'utf8')))
      kept = { stamp: file.mtimeMs, lessons }
    }
    return kept.lessons
  }
}
