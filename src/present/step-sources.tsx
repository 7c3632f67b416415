/** The mentions and totals that a slide rests on, each with its line and the way to it in the atlas. */
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { LessonStep } from '../domain/lesson.ts'
import { DEFAULT_VIEW, type View, writeView } from '../domain/view.ts'
import { describeLines, describeWhen, shortNameOf } from '../i18n/describe.ts'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { useAddressOf } from '../state/address-context.ts'

interface StepSourcesProps {
  readonly dataset: Dataset
  readonly step: LessonStep
}

const { teacher: says } = presentWords

export function StepSources({ dataset, step }: StepSourcesProps): ReactNode {
  const { mentionById, countryByCode, atlas } = dataset
  const mentions = step.mentions.flatMap((id) => mentionById.get(id) ?? [])
  const totals = atlas.totals.filter(({ id }) => step.totals.includes(id))
  return (
    <>
      <h2>{says.rests}</h2>
      <ul className="teacher-sources">
        {mentions.map((mention) => (
          <Source
            key={mention.mention}
            dataset={dataset}
            to={{ mention: mention.mention }}
            title={mention.title}
            facts={[
              words.list(mention.countries.map((code) => countryByCode.get(code)?.name ?? code)),
              describeWhen(mention.when),
              words.statuses[mention.status],
            ]}
            standsIn={mention}
          />
        ))}
        {totals.map((total) => (
          <Source
            key={total.id}
            dataset={dataset}
            to={{ total: total.id }}
            title={total.summary}
            facts={[total.scope.label, words.statuses[total.status]]}
            standsIn={total}
          />
        ))}
      </ul>
    </>
  )
}

interface SourceProps {
  readonly dataset: Dataset
  readonly to: Partial<View>
  readonly title: string
  readonly facts: readonly string[]
  readonly standsIn: { readonly document: string; readonly lines: readonly number[] }
}

function Source({ dataset, to, title, facts, standsIn: { document, lines } }: SourceProps): ReactNode {
  const addressOf = useAddressOf()
  const source = dataset.documentById.get(document)
  const name = source ? shortNameOf(source) : document
  return (
    <li>
      <a href={addressOf(writeView({ ...DEFAULT_VIEW, ...to }))} target="_blank" rel="noreferrer">
        {title}
      </a>
      <br />
      {facts.join(', ')}. {says.line(name, describeLines(lines), lines.length > 1)}
    </li>
  )
}
