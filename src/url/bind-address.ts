/** Binds a view to the address bar and to back and forward: the only user of history and location. */
import { findUnread, type UnreadParts } from '../domain/unread-parts.ts'
import { DEFAULT_VIEW, readView, type View, writeView } from '../domain/view.ts'

/** A gesture has ended when nothing changed for so long; so history is written at most three times a second. */
const PAUSE = 350

export interface ViewHolder {
  readonly get: () => View
  /** @param unread what of the address the view leaves out. */
  readonly set: (view: View, unread: UnreadParts) => void
  /** While the view changes by itself, as in playing: nothing is written until that ends. */
  readonly isPlaying: () => boolean
  /** @returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Reads the address at once, then keeps both in step. @returns how to unbind. */
export function bindAddress(holder: ViewHolder): () => void {
  const read = () => holder.set(readView(window.location.search), findUnread(window.location.search))
  read()
  let written = holder.get()
  let timer: number | undefined

  const write = () => {
    timer = undefined
    const view = holder.get()
    const query = writeView(view)
    if (query === writeView(written)) return
    const address = `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`
    if (isSameStep(view, written)) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    written = view
  }
  const later = () => {
    if (holder.get() === written) return
    window.clearTimeout(timer)
    if (holder.isPlaying()) return
    timer = window.setTimeout(write, PAUSE)
  }
  const goBack = () => {
    window.clearTimeout(timer)
    read()
    written = holder.get()
  }
  const stop = holder.subscribe(later)
  window.addEventListener('popstate', goBack)
  return () => {
    stop()
    window.clearTimeout(timer)
    window.removeEventListener('popstate', goBack)
  }
}

/** This page's address with another query. @param query without the question mark. */
export function addressOf(query: string): string {
  return `${window.location.origin}${window.location.pathname}?${query}`
}

/**
 * Moving the map, stepping from slide to slide and leaving them are no steps through history, or a lesson would bury the way back and lie
 * in it once more. Beginning to present is one.
 */
function isSameStep(view: View, other: View): boolean {
  const { camera, presentation } = DEFAULT_VIEW
  if (view.presentation && !other.presentation) return false
  return writeView({ ...view, camera, presentation }) === writeView({ ...other, camera, presentation })
}
