/** The sheets of a lesson: what each is called in the words, and where it lies in the site. */
import { LessonAnswers } from './lesson-answers.tsx'
import { LessonGuide } from './lesson-guide.tsx'
import { LessonHandout } from './lesson-handout.tsx'
import { answersFolder, guideFolder, lessonFolder } from './page-address.ts'

export const LESSON_SHEETS = [
  { name: 'handout', Sheet: LessonHandout, folder: lessonFolder },
  { name: 'answers', Sheet: LessonAnswers, folder: answersFolder },
  { name: 'guide', Sheet: LessonGuide, folder: guideFolder },
] as const

export type LessonSheet = (typeof LESSON_SHEETS)[number]
