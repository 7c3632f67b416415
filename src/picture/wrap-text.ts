/** Breaks a text into lines by measured width. An address has no spaces: it breaks after its punctuation, at worst anywhere. */
import { textWidth } from './text-width.ts'
import type { Typeface } from './typefaces.ts'

export interface LineOrder {
  /** Of the longest line, in pixels. */
  readonly width: number
  readonly size: number
  readonly typeface?: Typeface
}

/** @returns lines that together are the text again: a space at which a line is broken stands at its end. */
export function wrapText(text: string, { width, size, typeface = 'sans' }: LineOrder): string[] {
  const fits = (piece: string) => textWidth(piece.trimEnd(), size, typeface) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, fits)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}

/** Words; of those too wide for any line, the parts that end with punctuation; of those still too wide, the letters. */
function piecesOf(text: string, fits: (piece: string) => boolean): string[] {
  const words = text.match(/\s*\S+\s*|\s+/g) ?? []
  return words.flatMap((word) => {
    if (fits(word)) return [word]
    const parts = word.match(/[^/?&,;=]*[/?&,;=]+\s*|[^/?&,;=]+/g) ?? []
    return parts.flatMap((part) => (fits(part) ? [part] : [...part]))
  })
}
