/** Shows a part of the page in another window, with the page's styles. It is one React tree: what changes here changes there. */
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { copyStyles } from './copy-styles.ts'

interface WindowPortalProps {
  /** Opened by open-window.ts. Whoever opened it closes it. */
  readonly target: Window
  readonly title: string
  /** For its own styles. */
  readonly className: string
  /** The reader closed the window. */
  readonly onClosed: () => void
  readonly children: ReactNode
}

export function WindowPortal({ target, title, className, onClosed, children }: WindowPortalProps): ReactNode {
  const [container, setContainer] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const page = target.document
    page.documentElement.lang = 'en' // where a browser translates the page, the page itself says another one
    // A window found again after a reload still shows what the last page wrote.
    page.body.replaceChildren()
    page.body.className = className
    copyStyles(document, target as Window & typeof globalThis)
    setContainer(page.body.appendChild(page.createElement('div')))
  }, [target, className])
  useLayoutEffect(() => {
    target.document.title = title
  }, [target, title])
  useEffect(() => {
    target.addEventListener('pagehide', onClosed)
    return () => target.removeEventListener('pagehide', onClosed)
  }, [target, onClosed])
  // biome-ignore lint/complexity/noUselessFragments: it gives a text that is handed on an element of its own
  return container === null ? null : createPortal(<>{children}</>, container)
}
