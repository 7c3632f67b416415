/** Words to know, with what they mean in the lesson. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'

export function WordList({ words }: Pick<Lesson, 'words'>): ReactNode {
  return (
    <dl className="sheet-words">
      {words.map(({ word, meaning }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
