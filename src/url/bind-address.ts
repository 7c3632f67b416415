/** Binds a view to the address bar and to back and forward: the only user of history and location. */
import { findUnread, type UnreadParts } from '../domain/unread-parts.ts'
import { readView, type View, writeView } from '../domain/view.ts'

/** In milliseconds. A gesture has ended when nothing changed for so long. */
const PAUSE = 350

/** What changes all the while that a hand or a film moves it. */
const MOVING: readonly (keyof View)[] = ['camera', 'presentation', 'picture', 'years']

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
    const previous = written
    const address = `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`
    written = view
    try {
      if (isSameStep(view, previous)) window.history.replaceState(null, '', address)
      else window.history.pushState(null, '', address)
    } catch (error) {
      // Some browsers keep the address of a page that lies on a disk as it is: the page goes on without.
      console.warn('The address can not follow the view.', error)
    }
  }
  const later = () => {
    if (holder.get() === written) return
    window.clearTimeout(timer)
    if (holder.isPlaying()) return
    if (isBegun(holder.get(), written) || !differsOnlyIn(MOVING, holder.get(), written)) {
      // A choice is a step as soon as what was pressed has done its work: who goes back at once must come back to it.
      queueMicrotask(write)
    } else timer = window.setTimeout(write, PAUSE)
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
 * Moving the map, choosing its picture's form, stepping from slide to slide and leaving them are no steps through history, or a lesson
 * would bury the way back and lie in it once more. Beginning to present is one.
 */
function isSameStep(view: View, other: View): boolean {
  return !isBegun(view, other) && differsOnlyIn(['camera', 'presentation', 'picture'], view, other)
}

function isBegun(view: View, other: View): boolean {
  return view.presentation !== null && other.presentation === null
}

function differsOnlyIn(parts: readonly (keyof View)[], view: View, other: View): boolean {
  const same = Object.fromEntries(parts.map((part) => [part, other[part]]))
  return writeView({ ...view, ...same }) === writeView(other)
}
