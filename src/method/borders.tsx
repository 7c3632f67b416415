/** Whose lines the map draws, and where it departs from them, from the table that the build applies. */
import type { ReactNode } from 'react'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'

export function Borders(): ReactNode {
  const { borders } = useMethod().facts
  return (
    <MethodSection section="borders" lead={words.map.borders}>
      <p>{methodWords.borders.rows}</p>
      <p>{methodWords.borders.points}</p>
      <h3 id="borders-changes">{methodWords.borders.changes}</h3>
      <ul>
        {borders.map(({ id, what, reason }) => (
          <li key={id}>
            {what} {reason}
          </li>
        ))}
      </ul>
    </MethodSection>
  )
}
