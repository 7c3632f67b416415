/** Fetches the lessons, which only a class wants: when one asks. */
import * as v from 'valibot'
import { type Lesson, lessonsSchema } from '../domain/lesson.ts'
import type { FetchFile } from './fetch-from.ts'

let loaded: Promise<readonly Lesson[]> | undefined

/**
 * In the order in which they are taught.
 *
 * @throws where the file can't be fetched or read; the next call tries again.
 */
export function loadLessons(fetchFile: FetchFile): Promise<readonly Lesson[]> {
  loaded ??= fetchLessons(fetchFile).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchLessons(fetchFile: FetchFile): Promise<readonly Lesson[]> {
  const response = await fetchFile('lessons.json')
  if (!response.ok) throw new Error(`lessons.json could not be fetched (${response.status})`)
  return v.parse(lessonsSchema, await response.json()).lessons
}
