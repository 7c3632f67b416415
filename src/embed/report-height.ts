/** Tells the window around this one how high the embed is, and nothing else: src/embed-height.ts listens in the article. */
import { HEIGHT_QUESTION } from '../domain/embed-height.ts'

/** Whole CSS pixels, at once, whenever it changes, and when asked. To any window, because none is known: a height is no secret. */
export function reportHeight(content: HTMLElement): void {
  if (window.parent === window) return
  let told = 0
  const tell = () => window.parent.postMessage({ atlasHeight: told }, '*')
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === told) return
    told = height
    tell()
  }).observe(content)
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === HEIGHT_QUESTION && told > 0) tell()
  })
}
