/**
 * The styles of a page for a window that it fills. As constructed sheets, which need no request and which the page's policy allows; what
 * they name besides keeps its address.
 */
export function copyStyles(from: Document, target: Window & typeof globalThis): void {
  target.document.adoptedStyleSheets = [...from.styleSheets].map((sheet) => {
    const copy = new target.CSSStyleSheet()
    copy.replaceSync(readRules(sheet))
    return copy
  })
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
