/** The slide that is shown, and in a quiet moment the one that comes next: a step then only has to be painted. */
import { useEffect, useRef } from 'react'
import { type ComposedSlide, type ComposeOrder, composeSlide } from './compose-slide.ts'

/** Slides on either side of the shown one, in both projections. */
const MOST_KEPT = 6

/** @param ahead orders that are likely next. @returns null while the room is not known. */
export function useComposed(
  order: ComposeOrder | null,
  ahead: readonly ComposeOrder[],
): ComposedSlide | null {
  const kept = useRef(new Map<string, ComposedSlide>())
  const compose = (wanted: ComposeOrder) => {
    const key = keyOf(wanted)
    const known = kept.current.get(key)
    if (known) return known
    const composed = composeSlide(wanted)
    const [oldest] = kept.current.keys()
    if (kept.current.size >= MOST_KEPT && oldest !== undefined) kept.current.delete(oldest)
    kept.current.set(key, composed)
    return composed
  }
  const later = useRef<() => void>(() => undefined)
  later.current = () => {
    const next = ahead.find((one) => !kept.current.has(keyOf(one)))
    if (next) compose(next)
  }
  const shown = order && keyOf(order)
  useEffect(() => whenIdle(() => later.current()), [shown])
  return order && compose(order)
}

/** All that a slide follows from; the data is one. */
function keyOf({ view, globe, window, headline, notes }: ComposeOrder): string {
  return JSON.stringify([view, globe, window, headline, notes])
}

/** @returns how to give it up. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) return () => undefined
  const id = window.requestIdleCallback(work)
  return () => window.cancelIdleCallback(id)
}
