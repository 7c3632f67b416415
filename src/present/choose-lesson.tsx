/** What a class can be shown: the view as it is, or a lesson. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { PRESENTED_VIEW } from '../domain/presentation.ts'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { present } from '../state/atlas-store.ts'
import '../styles/present.css'
import { useLessons } from '../state/use-lessons.ts'
import { enterFullScreen } from '../ui/full-screen.ts'
import { LoadFailed } from '../ui/load-failed.tsx'

const { choose } = presentWords

export function ChooseLesson(): ReactNode {
  return (
    <div className="choose-lesson">
      <p className="hint">{choose.intro}</p>
      <Choice lesson={null} name={choose.view} facts={choose.viewHint} />
      <h3>{choose.lessons}</h3>
      <LessonList />
    </div>
  )
}

function LessonList(): ReactNode {
  const lessons = useLessons()
  if (lessons.state === 'waiting') return <p role="status">{choose.waiting}</p>
  if (lessons.state === 'failed') {
    return (
      <LoadFailed
        text={choose.failed}
        words={words.load}
        onRetry={lessons.retry}
        isStuck={lessons.failures > 1}
      />
    )
  }
  if (lessons.lessons.length === 0) return <p>{choose.none}</p>
  return (
    <ul>
      {lessons.lessons.map((lesson) => (
        <li key={lesson.id}>
          <Choice lesson={lesson} name={lesson.title} facts={factsOf(lesson)} />
          <p>{lesson.aim}</p>
        </li>
      ))}
    </ul>
  )
}

function factsOf({ ages, minutes, steps }: Lesson): string {
  return choose.facts(ages, minutes, steps.length)
}

interface ChoiceProps {
  /** null for the view itself. */
  readonly lesson: Lesson | null
  readonly name: string
  readonly facts: string
}

function Choice({ lesson, name, facts }: ChoiceProps): ReactNode {
  const begin = () => {
    enterFullScreen() // a browser allows it in answer to the click alone
    present({ ...PRESENTED_VIEW, lesson: lesson?.id ?? null })
  }
  return (
    <button type="button" className="lesson-choice" onClick={begin}>
      <b>{name}</b> <span>{facts}</span>
    </button>
  )
}
