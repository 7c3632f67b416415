/**
 * The styles of a page for a window that it fills. As constructed sheets, which need no request and which the page's policy allows. Fonts
 * that would have to be fetched are left out, so that nothing is asked of a network that may not be there: those in their place are the
 * reader's own, as wide as they are.
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
    return [...sheet.cssRules]
      .filter((rule) => !isFetchedFont(rule))
      .map((rule) => rule.cssText)
      .join('\n')
  } catch {
    return ''
  }
}

function isFetchedFont({ cssText }: CSSRule): boolean {
  return cssText.startsWith('@font-face') && /url\("(?!data:)/.test(cssText)
}
