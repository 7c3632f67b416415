/** The slide that is shown, and in quiet moments those that may come next: a step then only has to be painted. */
import { useEffect, useRef } from 'react'
import { type ComposedSlide, type ComposeOrder, composeSlide } from './compose-slide.ts'
import { drawLand, isLandDrawn } from './draw-land.ts'

/** All slides of a lesson, some of them in both projections. */
const MOST_KEPT = 24
/** Milliseconds without a key, for browsers that don't say when they are idle. */
const QUIET = 250

/** @param ahead what may come next, the likeliest first; asked for in a quiet moment. @returns null while the room is not known. */
export function useComposed(
  order: ComposeOrder | null,
  ahead: () => readonly ComposeOrder[],
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
  /** Does a part of what may be needed. @returns whether there was one left. */
  const later = useRef((): boolean => false)
  later.current = () => {
    for (const one of ahead()) {
      const known = kept.current.get(keyOf(one))
      if (!known) {
        compose(one)
        return true
      }
      const { camera } = known.drawn.picture
      if (!isLandDrawn(one.dataset.shapes, camera)) {
        drawLand(one.dataset.shapes, camera)
        return true
      }
    }
    return false
  }
  const shown = order && keyOf(order)
  useEffect(() => {
    let stop = () => {}
    const goOn = () => {
      stop = whenIdle(() => later.current() && goOn())
    }
    goOn()
    return () => stop()
  }, [shown])
  return order && compose(order)
}

/** All that a slide follows from; the data is one. */
function keyOf({ view, globe, window, headline, notes }: ComposeOrder): string {
  return JSON.stringify([view, globe, window, headline, notes])
}

/** @returns how to give it up. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, QUIET)
    return () => clearTimeout(timer)
  }
  const id = window.requestIdleCallback(work)
  return () => window.cancelIdleCallback(id)
}
