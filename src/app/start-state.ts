/** What a published page says of itself, on its html element as `data-start`; the notice that lies ready in it follows (start-notice.tsx). */

/**
 * - `late`: the script has not begun. The lines in the page say so (page-script.ts), and the notice waits some seconds before it shows.
 * - `old`: the browser lacks what the atlas needs.
 * - `running`: the script has begun; from here on it says itself what is on its way and what failed.
 * - `stopped`: the atlas could not go on, and the page is the published one again.
 */
export type StartState = 'late' | 'old' | 'running' | 'stopped'

/** Id of the notice. */
export const START_NOTICE = 'start-notice'

export function tellStart(state: StartState): void {
  document.documentElement.dataset.start = state
}

/** @returns undefined where a policy forbade the lines in the page. */
export function readStart(): string | undefined {
  return document.documentElement.dataset.start
}
