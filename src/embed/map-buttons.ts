/** The buttons on the map: to begin to explore, and then to zoom, for those without a wheel or two fingers. */
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { find } from './embed-stage.ts'
import type { ExplorerState } from './explorer.ts'

/** A mouse that rests on the map for so long means to use it. In milliseconds. */
const HOVER_INTENT = 250

export interface MapButtonActions {
  readonly explore: () => void
  readonly zoomBy: (step: number) => void
  readonly world: () => void
}

export function bindMapButtons(frame: HTMLElement, { explore, zoomBy, world }: MapButtonActions) {
  const button = (action: string) => find<HTMLButtonElement>(frame, `[data-do="${action}"]`)
  const notice = find<HTMLElement>(document, '.embed-notice')
  let failures = 0
  const exploring = button('explore')
  exploring.addEventListener('click', explore)
  button('zoom-in').addEventListener('click', () => zoomBy(1))
  button('zoom-out').addEventListener('click', () => zoomBy(-1))
  button('world').addEventListener('click', world)
  watchIntent(frame, explore)
  return {
    show: (isWorld: boolean) => {
      // Not `disabled`: that would take the focus away from who has just pressed it.
      for (const action of ['zoom-out', 'world'])
        button(action).setAttribute('aria-disabled', String(isWorld))
    },
    showState: (state: ExplorerState) => {
      const hadFocus = document.activeElement === exploring
      exploring.textContent = state === 'starting' ? embedScriptWords.exploring : embedScriptWords.explore
      exploring.setAttribute('aria-busy', String(state === 'starting'))
      notice.dataset.kind = state
      if (state === 'failed') failures++
      if (state === 'live') failures = 0
      notice.textContent =
        state === 'failed' ? describeFailure(failures) : state === 'live' ? embedScriptWords.live : ''
      if (hadFocus && state === 'live') button('zoom-in').focus({ preventScroll: true })
    },
  }
}

function describeFailure(failures: number): string {
  return failures > 1 ? `${embedScriptWords.still} ${embedScriptWords.reload}` : embedScriptWords.still
}

/** Once: after a start that failed, or a map that was given back, only a press starts it again, or another visit by the mouse. */
function watchIntent(frame: HTMLElement, explore: () => void): void {
  let timer: number | undefined
  frame.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'mouse') return
    timer = window.setTimeout(explore, HOVER_INTENT)
  })
  // Who presses has said what is meant: a start that fails at once must not be followed by another.
  for (const end of ['pointerleave', 'pointerdown']) {
    frame.addEventListener(end, () => window.clearTimeout(timer))
  }
  frame.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) explore()
  })
}
