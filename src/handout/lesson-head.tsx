/** What every sheet of a lesson begins with: what it is, the lesson's title, and the link that shows it on a screen. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { words } from '../i18n/words.ts'
import { SheetLink } from './sheet-link.tsx'

/** What a sheet of a lesson is told beside it. */
export interface LessonAddress {
  /** Whole, of the lesson on a screen; null where the site's is not known. */
  readonly address: string | null
  /** The same from the page of the sheet; null where it has none. */
  readonly path: string | null
}

interface LessonHeadProps extends LessonAddress {
  readonly lesson: Lesson
  readonly sheet: string
  readonly children?: ReactNode
}

export function LessonHead({ lesson, sheet, address, path, children }: LessonHeadProps): ReactNode {
  return (
    <header className="sheet-head">
      <div>
        <p className="sheet-kind">
          {words.title} · {sheet}
        </p>
        <h1>{lesson.title}</h1>
        {children}
      </div>
      <SheetLink address={address} path={path} caption={handoutWords.link.lesson} />
    </header>
  )
}
