/** A figure that a document gives for the world or a region: what it counts, who says so, where, and how much of it is named. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { SelectedTotal } from '../../domain/totals.ts'
import { describeLines, describeQuantity, describeWhen, shortNameOf } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { useDataset } from '../../state/selectors.ts'
import { MarkIcon } from '../mark-icon.tsx'
import { Cite } from '../profile/cite.tsx'
import { Passage } from '../profile/passage.tsx'
import { Permalink, usePermalink } from '../profile/permalink.tsx'
import { ReportButton } from '../profile/report-button.tsx'
import { StatusLine } from '../profile/status-line.tsx'
import { ComparisonChart } from './comparison-chart.tsx'

interface TotalCardProps extends SelectedTotal {
  /** Highlighted and brought into view. */
  readonly picked?: boolean
}

export function TotalCard({ total, certain, picked = false }: TotalCardProps): ReactNode {
  const { atlas, documentById } = useDataset()
  const source = documentById.get(total.document)
  const { quantity, countriesCounted } = total
  const link = { total: total.id }
  const address = usePermalink(link)
  const card = useRef<HTMLElement>(null)
  const title = useId() // the same total may stand in a region's profile as well
  useEffect(() => {
    if (picked) card.current?.scrollIntoView({ block: 'center' })
  }, [picked])
  return (
    <article
      ref={card}
      className="mention total"
      data-total={total.id}
      data-certain={certain}
      data-picked={picked}
      aria-labelledby={title}
    >
      <div className="mention-mark">
        <MarkIcon activity={total.activity} certain={certain} size={13} />
      </div>
      <div>
        <h4 id={title}>
          {describeQuantity(quantity)}
          {countriesCounted !== null && ` ${words.totals.inCountries(countriesCounted)}`}
        </h4>
        <p className="mention-when">
          {total.measure} · {total.scope.label} · {describeWhen(total.when)}
        </p>
        {atlas.comparisons
          .filter((one) => one.total === total.id)
          .map((comparison) => (
            <ComparisonChart key={comparison.counts} comparison={comparison} total={total} />
          ))}
        <p>{total.summary}</p>
        <StatusLine {...total} />
        {total.whenBasis && <p className="hint">{total.whenBasis}</p>}
        <details className="total-source">
          <summary>
            {words.counted.source(
              source ? shortNameOf(source) : total.document,
              describeLines(total.lines),
              total.lines.length > 1,
            )}
            <span className="only-screen">{words.counted.more}</span>
          </summary>
          <Passage {...total} />
          <Cite id={total.id} document={total.document} address={address} />
          <div className="mention-actions">
            <Permalink to={link} label={words.permalink.total} />
            <ReportButton id={total.id} what={total.measure} address={address} />
          </div>
        </details>
      </div>
    </article>
  )
}
