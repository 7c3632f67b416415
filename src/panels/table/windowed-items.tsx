/**
 * The lines of a long table that are in sight, with room kept for the others. The line that has or had the focus stays,
 * so that the focus is never lost and can come back to it; its neighbours and the last line stay for the Tab key.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, Fragment, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useMedia } from '../../ui/use-media.ts'
import { STACKED } from './stacked.ts'
import { type TableItemsProps, TableLine } from './table-line.tsx'
import { ROLES } from './table-roles.ts'
import { COLUMNS } from './table-rows.ts'

/** Heights in pixels until a line has been measured. */
const [LINE, STACKED_LINE] = [46, 140]

/** Lines kept above and below those in sight. */
const MARGIN = 10

export function WindowedItems({ items, ...shared }: TableItemsProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const stacked = useMedia(STACKED)
  const [focused, setFocused] = useState<string | null>(null)
  const indexById = useMemo(() => new Map(items.map(({ id }, index) => [id, index])), [items])
  const kept = focused === null ? undefined : indexById.get(focused)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => body.current?.closest<HTMLElement>('.table-box') ?? null,
    estimateSize: () => (stacked ? STACKED_LINE : LINE),
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    overscan: MARGIN,
    rangeExtractor: useCallback((range: Range) => keep(range, kept), [kept]),
  })
  if (keepsPlace()) virtualizer.shouldAdjustScrollPositionOnItemSizeChange = never
  const keepFocused = (event: FocusEvent) => {
    setFocused(event.target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null)
  }
  let end = 0
  return (
    <tbody {...ROLES.rowgroup} ref={body} onFocus={keepFocused}>
      {virtualizer.getVirtualItems().map((place) => {
        const item = items[place.index]
        const gap = place.start - end
        end = place.end
        return (
          item && (
            <Fragment key={place.key}>
              {gap > 0 && <Gap height={gap} />}
              <TableLine item={item} index={place.index} measure={virtualizer.measureElement} {...shared} />
            </Fragment>
          )
        )
      })}
    </tbody>
  )
}

/**
 * Whether the browser itself holds the lines in sight where they are when those above turn out higher than guessed. If it
 * does, the library must not: its correction would end the browser's glide to the end of the table half-way.
 */
function keepsPlace(): boolean {
  return CSS.supports('overflow-anchor', 'auto')
}

function never(): boolean {
  return false
}

/** In the order of the table, each once. The last line is always there, so nothing is missing below. */
function keep(range: Range, kept: number | undefined): number[] {
  const wanted = new Set(defaultRangeExtractor(range)).add(range.count - 1)
  if (kept !== undefined) for (const index of [kept - 1, kept, kept + 1]) wanted.add(index)
  return [...wanted].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b)
}

function Gap({ height }: { readonly height: number }): ReactNode {
  return (
    <tr {...ROLES.none} className="table-gap">
      <td {...ROLES.none} colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  )
}
