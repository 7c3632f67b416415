/** The whole page on the whole screen, where the browser allows it. */

/** Only in answer to a click or a key. Where it is refused the page stays in its window. */
export function enterFullScreen(): void {
  if (isFullScreen() || !document.fullscreenEnabled) return
  document.documentElement.requestFullscreen().catch(() => undefined)
}

export function exitFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => undefined)
}

export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement)
}
