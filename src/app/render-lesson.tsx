/** The pages of lessons as the HTML that is published at lessons/, and the sheets of each below. */
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { LessonList } from '../handout/lesson-list.tsx'
import { LESSON_SHEETS, type LessonSheet } from '../handout/lesson-sheets.ts'
import { LESSONS_FOLDER, presentLink, siteFrom } from '../handout/page-address.ts'
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

export interface LessonOrder {
  readonly dataset: Dataset
  readonly lesson: Lesson
  readonly sheet: LessonSheet
  readonly site: string | null
}

export function renderLesson({ dataset, lesson, sheet, site }: LessonOrder): string {
  const { name, Sheet } = sheet
  const says = handoutWords[name]
  const folder = sheet.folder(lesson.id)
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
        href: home + other.folder(lesson.id),
        text: handoutWords.lessons[other.name],
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
