/** Tells the window around this one how high the embed is, and nothing else: src/embed-height.ts listens in the article. */

/** Whole CSS pixels, at once and whenever it changes. To any window, because none is known: a height is no secret. */
export function reportHeight(content: HTMLElement): void {
  if (window.parent === window) return
  let told = 0
  new ResizeObserver(() => {
    const atlasHeight = Math.ceil(content.getBoundingClientRect().height)
    if (atlasHeight === told) return
    told = atlasHeight
    window.parent.postMessage({ atlasHeight }, '*')
  }).observe(content)
}
