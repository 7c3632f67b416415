/**
 * Mouse, wheel and two fingers on a drawing that can be moved, as MapLibre has them for its canvas. One finger and a wheel without Ctrl or
 * ⌘ are left to the page, which scrolls.
 */

export interface Drag {
  /** Where the hand is, in pixels from the element's corner. */
  readonly x: number
  readonly y: number
  /** How far it came since the last time. */
  readonly dx: number
  readonly dy: number
  /** The factor by which all grows around it. */
  readonly growth: number
}

export interface GestureActions {
  /** Many times during a gesture. */
  readonly drag: (drag: Drag) => void
  /** Once, when a gesture that dragged has ended. */
  readonly end: () => void
  /** The page was left to scroll: by a wheel without its key, or by one finger. */
  readonly refuse: (what: 'wheel' | 'finger') => void
}

/** In pixels. A mouse that moves less only clicks. */
const SLACK = 3
/** In milliseconds. A wheel that rests for so long has stopped. */
const WHEEL_PAUSE = 200
/** Doublings for each pixel of the wheel. Fingers on a touchpad send few of them, the notch of a wheel about a hundred. */
const WHEEL_RATE = 0.01
/** In doublings, for each event. */
const WHEEL_LIMIT = 0.4
/** In pixels, where a wheel counts in lines. */
const LINE = 30

/** @returns how to stop. A gesture that is under way ends with it. */
export function bindGestures(element: HTMLElement, { drag, end, refuse }: GestureActions): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let mouse: Place | null = null
  let fingers: Fingers | null = null
  let hasDragged = false
  let timer: number | undefined

  const move = ({ x, y }: Place, from: Place, growth: number) => {
    hasDragged = true
    drag({ x, y, dx: x - from.x, dy: y - from.y, growth })
  }
  const finish = () => {
    window.clearTimeout(timer)
    mouse = null
    if (hasDragged) end()
    hasDragged = false
  }
  const zoom = (place: Place, doublings: number) => move(place, place, 2 ** doublings)
  const placeOf = ({ clientX, clientY }: MouseEvent | Touch): Place => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const fingersOf = ({ touches: [first, second] }: TouchEvent): Fingers | null => {
    if (!first || !second) return null
    const [a, b] = [placeOf(first), placeOf(second)]
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) }
  }

  element.addEventListener(
    'mousedown',
    (event) => {
      if (event.button === 0 && !isOnButton(event)) mouse = placeOf(event)
    },
    { signal },
  )
  window.addEventListener(
    'mousemove',
    (event) => {
      if (!mouse) return
      if (event.buttons === 0) return finish() // released where nobody heard of it
      const place = placeOf(event)
      if (!hasDragged && Math.hypot(place.x - mouse.x, place.y - mouse.y) < SLACK) return
      move(place, mouse, 1)
      mouse = place
    },
    { signal },
  )
  window.addEventListener('mouseup', finish, { signal })
  element.addEventListener(
    'dblclick',
    (event) => {
      if (isOnButton(event)) return
      zoom(placeOf(event), event.shiftKey ? -1 : 1)
      finish()
    },
    { signal },
  )
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return refuse('wheel')
      event.preventDefault()
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE)
      zoom(placeOf(event), Math.min(Math.max(-pixels * WHEEL_RATE, -WHEEL_LIMIT), WHEEL_LIMIT))
      window.clearTimeout(timer)
      timer = window.setTimeout(finish, WHEEL_PAUSE)
    },
    { signal, passive: false },
  )
  element.addEventListener(
    'touchmove',
    (event) => {
      const next = fingersOf(event)
      if (!next) return refuse('finger')
      event.preventDefault()
      if (fingers) move(next, fingers, next.apart / fingers.apart)
      fingers = next
    },
    { signal, passive: false },
  )
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(
      type,
      (event) => {
        fingers = fingersOf(event)
        if (!fingers) finish()
      },
      { signal, passive: true },
    )
  }
  return () => {
    listening.abort()
    finish()
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Two of them: their middle, and how far they are apart. */
interface Fingers extends Place {
  readonly apart: number
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null
}
