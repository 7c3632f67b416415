/** What a class can ask of any country's mentions, fitted to those that it has. */
import type { ReactNode } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { STATUSES } from '../domain/statuses.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { words } from '../i18n/words.ts'
import { WriteLines } from './write-lines.tsx'

/** The five that the atlas exists for; more would make the question long. */
const ASKED_ACTIVITIES = ACTIVITIES.slice(0, 5)
const LINES = 3

export function CountryQuestions({ selected }: { readonly selected: readonly SelectedMention[] }): ReactNode {
  const { ask, questions } = handoutWords.country
  const mentions = selected.map(({ mention }) => mention)
  const statuses = STATUSES.filter((status) => mentions.some((one) => one.status === status))
  const silent = ASKED_ACTIVITIES.filter((activity) => !mentions.some((one) => one.activity === activity))
  return (
    <section className="sheet-section">
      <h2>{questions}</h2>
      <ol className="sheet-tasks">
        {[
          ask.source,
          ask.status(statuses.map((status) => words.statuses[status])),
          ask.sides,
          ask.silence(silent.map((activity) => words.activities[activity].toLowerCase())),
        ].map((question) => (
          <li key={question}>
            <p>{question}</p>
            <WriteLines count={LINES} />
          </li>
        ))}
      </ol>
    </section>
  )
}
