/** Writes a page into a window opened by open-window.ts. What is written stays as it is, whatever becomes of the page that wrote it. */
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

interface WrittenPage {
  readonly target: Window
  readonly title: string
  /** All of its styles. */
  readonly styles: string
  readonly content: ReactElement
}

export function showInWindow({ target, title, styles, content }: WrittenPage): void {
  const { document: page, CSSStyleSheet: Sheet } = target as Window & typeof globalThis
  // An empty window has no doctype, and without one a browser lays out as in the nineties.
  page.open()
  page.write('<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body></body></html>')
  page.close()
  page.title = title
  // A constructed sheet needs no request, and the page's policy allows it.
  const sheet = new Sheet()
  sheet.replaceSync(styles)
  page.adoptedStyleSheets = [sheet]
  createRoot(page.body.appendChild(page.createElement('div'))).render(content)
  target.focus()
}
