/** The mentions and totals that a step of a lesson rests on, with their countries and lines. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { describeQuantity } from '../i18n/describe.ts'
import { handoutWords } from '../i18n/handout-words.ts'
import { mapWords } from '../i18n/map-words.ts'
import { mentionSource } from './mention-source.ts'

interface StepGroundsProps {
  readonly dataset: Dataset
  readonly step: LessonStep
}

export function StepGrounds({ dataset, step }: StepGroundsProps): ReactNode {
  const { mentionById, countryByCode, atlas } = dataset
  const mentions = step.mentions.flatMap((id) => mentionById.get(id) ?? [])
  const totals = step.totals.flatMap((id) => atlas.totals.find((total) => total.id === id) ?? [])
  return (
    <ul className="step-grounds">
      {mentions.map((one) => (
        <li key={one.mention}>
          {mapWords.list(one.countries.map((code) => countryByCode.get(code)?.name ?? code))}: {one.title} (
          {mentionSource(dataset, one)})
        </li>
      ))}
      {totals.map((one) => (
        <li key={one.id}>
          {handoutWords.answers.total(one.measure, describeQuantity(one.quantity))} (
          {mentionSource(dataset, one)})
        </li>
      ))}
    </ul>
  )
}
