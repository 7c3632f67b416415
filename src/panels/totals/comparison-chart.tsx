/** What a total counts beside what its document names, with the remainder to be seen and told. */
import type { ReactNode } from 'react'
import type { Comparison, Total } from '../../domain/atlas.ts'
import { describeComparison } from '../../i18n/describe-comparison.ts'
import { words } from '../../i18n/words.ts'
import { MentionLinks } from '../profile/mention-links.tsx'
import { DotChart } from './dot-chart.tsx'

interface ComparisonChartProps {
  readonly comparison: Comparison
  readonly total: Total
}

export function ComparisonChart({ comparison, total }: ComparisonChartProps): ReactNode {
  const { counted, named, rest } = describeComparison(comparison)
  const listed = comparison.named.mentions.length + comparison.possibly.mentions.length > 0
  return (
    <figure className="comparison" data-comparison={comparison.counts}>
      <DotChart
        counts={comparison}
        activity={total.activity}
        label={`${counted}: ${total.measure}. ${named} ${rest}`}
      />
      <figcaption>
        <p>
          <b>{counted}.</b> {named} {rest}
        </p>
        <p className="hint">{comparison.rest}</p>
        {listed && (
          <details>
            <summary>{words.counted.which}</summary>
            <Instances title={words.counted.named} ids={comparison.named.mentions} />
            <Instances title={words.counted.possibly} ids={comparison.possibly.mentions} />
          </details>
        )}
      </figcaption>
    </figure>
  )
}

function Instances({ title, ids }: { readonly title: string; readonly ids: readonly string[] }): ReactNode {
  if (ids.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <MentionLinks ids={ids} />
    </>
  )
}
