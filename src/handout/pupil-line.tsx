/** Where a pupil writes who and when. */
import type { ReactNode } from 'react'
import { handoutWords } from '../i18n/handout-words.ts'

export function PupilLine(): ReactNode {
  return (
    <p className="pupil-line" aria-hidden="true">
      {[handoutWords.name, handoutWords.class, handoutWords.date].map((label) => (
        <span key={label}>
          {label} <span className="blank" />
        </span>
      ))}
    </p>
  )
}
