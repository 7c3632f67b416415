/** The lessons, fetched when something asks for them. */
import { useEffect, useState } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { useLoadLessons } from './lessons-context.ts'

export type Lessons =
  | { readonly state: 'waiting' }
  /** With how often they could not be loaded. */
  | { readonly state: 'failed'; readonly failures: number; readonly retry: () => void }
  | { readonly state: 'ready'; readonly lessons: readonly Lesson[] }

/** @param wanted nothing is fetched for a view alone, which needs no lesson. */
export function useLessons(wanted = true): Lessons {
  const load = useLoadLessons()
  const [lessons, setLessons] = useState<readonly Lesson[] | 'waiting' | 'failed'>('waiting')
  const [failures, setFailures] = useState(0)
  useEffect(() => {
    if (!wanted || lessons !== 'waiting') return
    let isCurrent = true
    load().then(
      (loaded) => isCurrent && setLessons(loaded),
      () => {
        if (!isCurrent) return
        setFailures((count) => count + 1)
        setLessons('failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, lessons, load])
  if (!wanted) return { state: 'ready', lessons: [] }
  if (lessons === 'waiting') return { state: 'waiting' }
  if (lessons === 'failed') return { state: 'failed', failures, retry: () => setLessons('waiting') }
  return { state: 'ready', lessons }
}
