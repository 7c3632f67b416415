/** The faces that a page's styles declare, as CSS: for a window that it writes, so that fonts need not be carried twice. */
export function readFontRules(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText)
    .join('\n')
}
