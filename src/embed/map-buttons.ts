/** The buttons on the map: to begin to explore, and then to see all of it; those that move it come with what they do (move-map.ts). */
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { find } from './embed-stage.ts'
import type { ExplorerState } from './explorer.ts'

/** A mouse that rests on the map for so long means to use it. In milliseconds. */
const HOVER_INTENT = 250

export interface MapButtonActions {
  readonly explore: () => void
  readonly world: () => void
}

export function bindMapButtons(frame: HTMLElement, { explore, world }: MapButtonActions) {
  const button = (action: string) => find<HTMLButtonElement>(frame, `[data-do="${action}"]`)
  const notice = find<HTMLElement>(document, '.embed-notice')
  let failures = 0
  let state: ExplorerState = 'still'
  const exploring = button('explore')
  exploring.addEventListener('click', explore)
  button('world').addEventListener('click', world)
  watchIntent(frame, () => {
    if (state === 'still') explore()
  })
  return {
    show: (isWorld: boolean) => {
      // Not `disabled`: that would take the focus away from who has just pressed it.
      for (const action of ['zoom-out', 'world'])
        button(action).setAttribute('aria-disabled', String(isWorld))
      frame.toggleAttribute('data-world', isWorld)
    },
    showState: (next: ExplorerState) => {
      state = next
      // Where no live map can be drawn, the one in the HTML is moved.
      frame.toggleAttribute('data-movable', state === 'live' || state === 'failed')
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

/** Once for each visit; after a start that failed only a press makes another one. */
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
