/**
 * The styles of a page for a window that it fills. As constructed sheets, which need no request and which the page's policy allows. Fonts
 * keep their address: the browser has them from the page, and where it doesn't the reader's own stand in, as wide as they are.
 */
import { htmlElement } from './html-element.ts'

export function copyStyles(from: Document, target: Window & typeof globalThis): void {
  if (!('adoptedStyleSheets' in target.document)) linkStyles(from, target.document)
  else
    target.document.adoptedStyleSheets = [...from.styleSheets].map((sheet) => {
      const copy = new target.CSSStyleSheet()
      copy.replaceSync(readRules(sheet))
      return copy
    })
}

/** Safari before 16.4 constructs no sheets: it asks for them again, and has them from the page. */
function linkStyles(from: Document, target: Document): void {
  for (const { href } of from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    target.head.append(htmlElement('link', { rel: 'stylesheet', href }))
}

/** Nothing of a sheet that the browser doesn't let us read, as beside a page opened from a folder. */
function readRules(sheet: CSSStyleSheet): string {
  try {
    const base = sheet.href ?? document.baseURI
    const text = [...sheet.cssRules].map((rule) => rule.cssText).join('\n')
    return text.replaceAll(
      /url\("(?!data:)([^"]+)"\)/g,
      (_, url: string) => `url("${new URL(url, base).href}")`,
    )
  } catch {
    return ''
  }
}
