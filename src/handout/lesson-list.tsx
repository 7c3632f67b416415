/** All lessons, with what each is for and where its sheets are. */
import type { ReactNode } from 'react'
import { listCountries } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { shortNameOf } from '../i18n/describe.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import { lessonDocuments } from './lesson-documents.ts'
import {
  answersFolder,
  COUNTRIES_FOLDER,
  guideFolder,
  lessonFolder,
  OUTLINE_FOLDER,
  presentLink,
} from './page-address.ts'

interface LessonListProps {
  readonly dataset: Dataset
  readonly lessons: readonly Lesson[]
  /** To the folder of the site. */
  readonly site: string
}

export function LessonList({ dataset, lessons, site }: LessonListProps): ReactNode {
  const { lessons: says } = handoutWords
  return (
    <div className="sheet lesson-list">
      <h1>{says.headline}</h1>
      <p className="sheet-lead">{says.standfirst}</p>
      {lessons.length === 0 && <p>{says.none}</p>}
      {lessons.map((lesson) => (
        <section key={lesson.id} id={lesson.id} aria-labelledby={`${lesson.id}-title`}>
          <h2 id={`${lesson.id}-title`}>{lesson.title}</h2>
          <p className="sheet-hint">{says.facts(lesson.ages.from, lesson.ages.to, lesson.minutes)}</p>
          <p>{lesson.aim}</p>
          <p className="sheet-hint">
            {says.documents(mapWords.list(lessonDocuments(dataset, lesson).map(shortNameOf)))}
          </p>
          <ul className="lesson-links">
            {[
              { href: presentLink(lesson.id), text: says.present },
              { href: lessonFolder(lesson.id), text: says.handout },
              { href: answersFolder(lesson.id), text: says.answers },
              { href: guideFolder(lesson.id), text: says.guide },
            ].map(({ href, text }) => (
              <li key={href}>
                <a href={site + href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{says.more}</h2>
        <ul>
          <li>
            <a href={site + OUTLINE_FOLDER}>{says.outline}</a>
          </li>
          <li>
            <a href={site + COUNTRIES_FOLDER}>{says.profiles(listCountries(dataset).length)}</a>
          </li>
        </ul>
      </section>
    </div>
  )
}
