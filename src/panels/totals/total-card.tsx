/** A figure that a document gives for the world or a region, with who says so and where. */
import type { ReactNode } from 'react'
import type { Total } from '../../domain/atlas.ts'
import { describeQuantity, describeWhen } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { MarkIcon } from '../mark-icon.tsx'
import { Passage } from './passage.tsx'
import { StatusLine } from './status-line.tsx'

export function TotalCard({ total }: { readonly total: Total }): ReactNode {
  const { quantity, countriesCounted } = total
  return (
    <article className="mention total" data-total={total.id} aria-labelledby={`title-${total.id}`}>
      <div className="mention-mark">
        <MarkIcon activity={total.activity} size={13} />
      </div>
      <div>
        <h4 id={`title-${total.id}`}>
          {describeQuantity(quantity)}
          {countriesCounted !== null && ` ${words.totals.inCountries(countriesCounted)}`}
        </h4>
        <p className="mention-when">
          {total.measure} · {total.scope.label} · {describeWhen(total.when)}
        </p>
        <p>{total.summary}</p>
        <StatusLine {...total} />
        {total.whenBasis && <p className="hint">{total.whenBasis}</p>}
        <Passage {...total} />
      </div>
    </article>
  )
}
