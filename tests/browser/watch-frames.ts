/** Watches every frame of a page from its start: what shifts in it, and which drawing contexts of WebGL it holds. */
import type { Frame, Page } from '@playwright/test'

interface Watch {
  readonly shifts: { readonly value: number; readonly time: number; readonly moved: readonly string[] }[]
  readonly contexts: WebGL2RenderingContext[]
}

/** Of a layout shift: the boxes in CSS pixels of the window, empty where the node is out of sight. */
interface ShiftSource {
  readonly node: Node | null
  readonly previousRect: DOMRect
  readonly currentRect: DOMRect
}

const NAME = 'frameWatch'

export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const watch: Watch = { shifts: [], contexts: [] }
    Object.assign(window, { [name]: watch })
    const write = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ')
    const describe = ({ node, previousRect, currentRect }: ShiftSource) => {
      const name =
        node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : node?.textContent
      return `${name}: ${write(previousRect)} to ${write(currentRect)}`
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number
          readonly sources: readonly ShiftSource[]
        }
        watch.shifts.push({
          value,
          time: entry.startTime,
          moved: sources.map(describe),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
    const original = HTMLCanvasElement.prototype.getContext
    const keep = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      const context: unknown = Reflect.apply(original, this, [kind, ...rest])
      if (context instanceof WebGL2RenderingContext && !watch.contexts.includes(context))
        watch.contexts.push(context)
      return context
    }
    Object.assign(HTMLCanvasElement.prototype, { getContext: keep })
  }, NAME)
}

/** @returns all shifts so far, in the order of time. */
export function readShifts(frame: Frame): Promise<Watch['shifts']> {
  return frame.evaluate((name) => (Reflect.get(window, name) as Watch).shifts, NAME)
}

/** @returns how many contexts it has made, and how many of them still draw. */
export function countContexts(frame: Frame): Promise<{ made: number; live: number }> {
  return frame.evaluate((name) => {
    const { contexts } = Reflect.get(window, name) as Watch
    return { made: contexts.length, live: contexts.filter((one) => !one.isContextLost()).length }
  }, NAME)
}
