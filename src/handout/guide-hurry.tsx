/** The first half page of a guide: enough to teach by for somebody who has time for no more. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'

const { guide: says } = handoutWords

export function GuideHurry({ hurry }: Pick<Lesson['guide'], 'hurry'>): ReactNode {
  return (
    <section className="guide-hurry">
      <h2>{says.hurry}</h2>
      <p className="sheet-hint">{says.hurryHint}</p>
      <div>
        <div>
          <h3>{says.moves}</h3>
          <ol>
            {hurry.moves.map((move) => (
              <li key={move}>{move}</li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{says.say}</h3>
          <ul>
            {hurry.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <h3>{says.print}</h3>
          <p>{hurry.print}</p>
        </div>
      </div>
    </section>
  )
}
