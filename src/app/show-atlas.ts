/** Shows the atlas in place of the published page, which comes back whenever anything of it throws while it is drawn. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { keepPublishedPage } from './published-page.ts'

interface AtlasOrder {
  /** Address of the published page. */
  readonly base: string
  /** Asked first. @returns how to end what it began, once the atlas stopped. */
  readonly begin: () => () => void
  /** What stands in the place, from what stood there. */
  readonly render: (published: HTMLElement) => ReactNode
}

/**
 * One commit takes what was published away and puts the atlas in its place, with its picture drawn: no frame is without a map.
 *
 * @returns whether the atlas stands.
 */
export function showAtlas({ base, begin, render }: AtlasOrder): boolean {
  const page = keepPublishedPage(base)
  const ends: (() => void)[] = []
  let stands = true
  const stop = (error: unknown) => {
    console.error('The atlas stopped.', error)
    if (!stands) return
    stands = false
    page.putBack()
    // Later: React is in the midst of its work.
    for (const end of ends) setTimeout(end)
  }
  try {
    ends.push(begin())
    const content = render(page.root)
    const place = createRoot(page.root, { onUncaughtError: stop })
    ends.push(() => place.unmount())
    flushSync(() => place.render(content))
  } catch (error) {
    stop(error)
  }
  return stands
}
