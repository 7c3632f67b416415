/** What a teacher does before the lesson, as a list to tick, beside the short path through it. */
import type { ReactNode } from 'react'
import type { Lesson } from '../domain/lesson.ts'
import { handoutWords } from '../i18n/handout-words.ts'

const { guide: says } = handoutWords

export function GuidePrepare({ path, prepare }: Pick<Lesson['guide'], 'path' | 'prepare'>): ReactNode {
  const minutes = path.reduce((sum, part) => sum + part.minutes, 0)
  return (
    <div className="guide-prepare">
      <section>
        <h2>{says.prepare}</h2>
        <ul className="sheet-ticks">
          {prepare.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{says.path(minutes)}</h2>
        <table className="sheet-table">
          <tbody>
            {path.map((part) => (
              <tr key={part.step}>
                <th scope="row">{says.shortMinutes(part.minutes)}</th>
                <td>
                  <strong>{says.pathStep(part.step)}</strong> {part.what}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
