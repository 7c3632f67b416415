/** A figure that a document gives for the world or a region, with who says so and where. */
import type { ReactNode } from 'react'
import type { Total } from '../../domain/atlas.ts'
import { DEFAULT_VIEW, writeView } from '../../domain/view.ts'
import { describeQuantity, describeWhen } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { useAddressOf } from '../../state/address-context.ts'
import { Definition } from '../../ui/definition.tsx'
import { MarkIcon } from '../mark-icon.tsx'
import { Passage } from './passage.tsx'
import { ReportLink } from './report-link.tsx'

export function TotalCard({ total }: { readonly total: Total }): ReactNode {
  const { quantity, countriesCounted } = total
  const addressOf = useAddressOf()
  // A total has no address of its own: it is found in the profile of its region, or by its document.
  const where = total.scope.m49 === null ? { documents: [total.document] } : { region: total.scope.m49 }
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
        <p className="mention-status">
          <Definition
            className="status"
            term={<span data-status={total.status}>{words.statuses[total.status]}</span>}
            meaning={words.statusMeanings[total.status]}
            ask={words.definition}
          />
          {total.via && ` ${words.panel.accordingTo(total.via)}`}
        </p>
        {total.whenBasis && <p className="hint">{total.whenBasis}</p>}
        <Passage {...total} />
        <p className="mention-actions">
          <ReportLink
            id={total.id}
            what={total.measure}
            address={() => addressOf(writeView({ ...DEFAULT_VIEW, ...where }))}
          />
        </p>
      </div>
    </article>
  )
}
