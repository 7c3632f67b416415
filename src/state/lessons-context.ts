/** How the lessons are fetched. Only the app knows where the data lies, and hands it down. */
import { createContext, useContext } from 'react'
import type { Lesson } from '../domain/lesson.ts'

export type LoadLessons = () => Promise<readonly Lesson[]>

export const LessonsContext = createContext<LoadLessons>(() => Promise.reject(new Error('no lessons here')))

export function useLoadLessons(): LoadLessons {
  return useContext(LessonsContext)
}
