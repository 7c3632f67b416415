/**
 * The page's own fonts as `@font-face` rules that hold them, for a file that must look the same without the page. Which fonts there are
 * and which letters each has stands in the page's style sheet alone, and is read from there.
 */
import { TYPEFACES } from '../picture/typefaces.ts'

/** A font that can't be fetched is left out: the text is then set in the next face of its list. */
export async function readFontFaces(text: string): Promise<string> {
  const codes = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0))
  const wanted = fontFaceRules().filter((rule) => isUsed(rule) && hasAny(rule, codes))
  const faces = await Promise.all(wanted.map((rule) => embed(rule).catch(() => '')))
  return faces.join('')
}

function fontFaceRules(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
}

function isUsed({ style }: CSSFontFaceRule): boolean {
  const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
  return Object.values(TYPEFACES).some((families) => families.startsWith(`'${family}'`))
}

/** Whether the font is meant for any of these letters: "U+0-FF, U+131". */
function hasAny({ style }: CSSFontFaceRule, codes: ReadonlySet<number>): boolean {
  const ranges = [...style.getPropertyValue('unicode-range').matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
    ([, from = '0', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  )
  return ranges.some(([from, to]) => [...codes].some((code) => code >= from && code <= to))
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, source = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? []
  const response = await fetch(new URL(source, parentStyleSheet?.href ?? document.baseURI))
  if (!response.ok) throw new Error(`${source}: ${response.status}`)
  const descriptors = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name)};`,
  )
  const font = await readBase64(await response.blob())
  return `@font-face{${descriptors.join('')}src:url(data:font/woff2;base64,${font}) format("woff2")}`
}

function readBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
