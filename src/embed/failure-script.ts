/**
 * One more line of script in the embed's HTML: where the embed's own script is blocked, or breaks off at its start, it says so on the
 * document at once, by `data-failed`. Nobody then waits for what won't come, and the room kept for it is given up. Once the page is
 * ready, it means nothing.
 */
export const FAILURE_SCRIPT = `addEventListener('error',function(){document.documentElement.dataset.failed=''},true)`
