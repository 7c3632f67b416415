/** Where a mention's years lie: full where certain, striped where some time in the span, fading where it has no beginning. */
import type { CSSProperties, ReactNode } from 'react'
import type { YearRange, YearSpan } from '../../domain/years.ts'

/** In shares of the whole axis. */
export interface SpanLayout {
  readonly left: number
  readonly width: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

export function MentionYears({
  span,
  extent,
}: {
  readonly span: YearSpan
  readonly extent: YearRange
}): ReactNode {
  const { left, width, openStart, openEnd } = layoutSpan(span, extent)
  const style: CSSProperties = { left: `${left * 100}%`, width: `${width * 100}%` }
  return (
    <div className="mention-years" aria-hidden="true">
      <span>{extent.from}</span>
      <div>
        <i style={style} data-dating={span.dating} data-open-start={openStart} data-open-end={openEnd} />
      </div>
      <span>{extent.to}</span>
    </div>
  )
}

/** A year takes its whole place on the axis, so one year is never too narrow to see. */
export function layoutSpan({ yearFrom, yearTo }: YearSpan, extent: YearRange): SpanLayout {
  const years = extent.to - extent.from + 1
  const from = Math.max(yearFrom ?? extent.from, extent.from)
  const to = Math.min(yearTo ?? extent.to, extent.to)
  return {
    left: (from - extent.from) / years,
    width: (to - from + 1) / years,
    openStart: yearFrom === null,
    openEnd: yearTo === null,
  }
}
