/** What a key does while something is presented: those of a clicker, and a few letters. At all other times keys are the page's own. */

export type PresentAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'reveal'
  | 'blank'
  | 'projection'
  | 'notes'
  | 'full-screen'
  | 'leave'

export interface PressedKey {
  /** As the browser names it. */
  readonly key: string
  readonly shift: boolean
  /** With Control, Alt or the command key: those are the browser's. */
  readonly modified: boolean
  /** Held down: a step thirty times a second is nobody's wish. */
  readonly repeated: boolean
  /** Whether a button or a link has the focus, which space and Enter press. */
  readonly onControl: boolean
}

const ACTIONS: ReadonlyMap<string, PresentAction> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'reveal'],
  ['r', 'reveal'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['g', 'projection'],
  ['n', 'notes'],
  ['f', 'full-screen'],
  ['Escape', 'leave'],
])

/** @returns `ignored` for a key that is ours and now does nothing, so that it doesn't scroll; null for one that is none of ours. */
export function actionOfKey(pressed: PressedKey): PresentAction | 'ignored' | null {
  const { key, shift, modified, repeated, onControl } = pressed
  if (modified) return null
  if (onControl && (key === ' ' || key === 'Enter')) return null
  const action = ACTIONS.get(key.length === 1 ? key.toLowerCase() : key)
  if (!action) return null
  if (repeated) return 'ignored'
  return key === ' ' && shift ? 'previous' : action
}

/** As `actionOfKey`, of a document's event. */
export function actionOfEvent(event: KeyboardEvent): PresentAction | 'ignored' | null {
  return actionOfKey({
    key: event.key,
    shift: event.shiftKey,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    repeated: event.repeat,
    onControl: isControl(event.target),
  })
}

/** An element of another window is none of this window's classes. */
function isControl(target: EventTarget | null): boolean {
  return target !== null && 'closest' in target && (target as Element).closest('button, a[href]') !== null
}
