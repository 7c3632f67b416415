/** What a reader must not take from the map, and how people are treated in it. */
import type { ReactNode } from 'react'
import { describeDate } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'

export function Limits(): ReactNode {
  const { documents, totals } = useMethod().dataset.atlas
  const { limits } = methodWords
  const newest = documents.map(({ issued }) => issued).reduce((a, b) => (a > b ? a : b), '')
  const items = [
    limits.silence,
    { name: limits.choice.name, text: limits.choice.text(documents.length) },
    limits.counts,
    { name: limits.totals.name, text: limits.totals.text(totals.length) },
    { name: limits.time.name, text: limits.time.text(describeDate(newest)) },
    limits.names,
    limits.truth,
  ]
  return (
    <MethodSection section="limits">
      <ul className="points">
        {items.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b> {text}
          </li>
        ))}
      </ul>
      <h3 id="limits-people">{limits.people}</h3>
      <p>{limits.peopleText}</p>
    </MethodSection>
  )
}
