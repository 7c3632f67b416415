/** The pages of lessons as the HTML that is published at lessons/, and the sheets of each below. */
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { LessonAnswers } from '../handout/lesson-answers.tsx'
import { LessonGuide } from '../handout/lesson-guide.tsx'
import { LessonHandout } from '../handout/lesson-handout.tsx'
import { LessonList } from '../handout/lesson-list.tsx'
import {
  answersFolder,
  guideFolder,
  LESSONS_FOLDER,
  lessonFolder,
  presentLink,
  siteFrom,
} from '../handout/page-address.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { renderSheet } from './render-sheet.tsx'

export function renderLessonList(dataset: Dataset, lessons: readonly Lesson[], site: string | null): string {
  const { title, description } = handoutWords.lessons
  return renderSheet({
    dataset,
    site,
    folder: LESSONS_FOLDER,
    title,
    description,
    printed: false,
    sheet: <LessonList dataset={dataset} lessons={lessons} site={siteFrom(LESSONS_FOLDER)} />,
  })
}

const SHEETS = {
  handout: { Sheet: LessonHandout, folder: lessonFolder },
  answers: { Sheet: LessonAnswers, folder: answersFolder },
  guide: { Sheet: LessonGuide, folder: guideFolder },
} as const

export const LESSON_SHEETS = ['handout', 'answers', 'guide'] as const
export type LessonSheet = (typeof LESSON_SHEETS)[number]

export interface LessonOrder {
  readonly dataset: Dataset
  readonly lesson: Lesson
  readonly sheet: LessonSheet
  readonly site: string | null
}

export function renderLesson({ dataset, lesson, sheet, site }: LessonOrder): string {
  const { Sheet } = SHEETS[sheet]
  const says = handoutWords[sheet]
  const folder = lessonSheetFolder(lesson.id, sheet)
  const home = siteFrom(folder)
  const link = presentLink(lesson.id)
  return renderSheet({
    dataset,
    site,
    folder,
    title: handoutWords.page(says.sheet, lesson.title),
    description: says.description(lesson.title),
    links: [
      { href: home + link, text: handoutWords.lessons.present },
      ...LESSON_SHEETS.filter((other) => other !== sheet).map((other) => ({
        href: home + lessonSheetFolder(lesson.id, other),
        text: handoutWords.lessons[other],
      })),
    ],
    sheet: (
      <Sheet
        dataset={dataset}
        lesson={lesson}
        address={site === null ? null : site + link}
        path={home + link}
      />
    ),
  })
}

export function lessonSheetFolder(id: string, sheet: LessonSheet): string {
  return SHEETS[sheet].folder(id)
}
