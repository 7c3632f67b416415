/** Fetches the lessons, which only a class wants: when one asks. */
import * as v from 'valibot'
import { type Lesson, lessonsSchema } from '../domain/lesson.ts'

let loaded: Promise<readonly Lesson[]> | undefined

/**
 * In the order in which they are taught.
 *
 * @param base address of the folder with the data, ending with a slash.
 * @throws where the file can't be fetched or read; the next call tries again.
 */
export function loadLessons(base: string): Promise<readonly Lesson[]> {
  loaded ??= fetchLessons(`${base}lessons.json`).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchLessons(address: string): Promise<readonly Lesson[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`lessons.json could not be fetched (${response.status})`)
  return v.parse(lessonsSchema, await response.json()).lessons
}
