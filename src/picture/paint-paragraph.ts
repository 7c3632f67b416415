/** A text of as many lines as the width asks for. Read as one text, it is the whole of it: the lines keep their spaces. */
import { type SvgNode, svgNode } from './svg-node.ts'
import { TYPEFACES, type Typeface } from './typefaces.ts'
import { wrapText } from './wrap-text.ts'

export interface ParagraphOrder {
  readonly text: string
  /** What it is on the sheet, for those who read the file: `data-part`. */
  readonly part: string
  readonly x: number
  readonly top: number
  readonly width: number
  readonly size: number
  /** From line to line, in pixels. */
  readonly leading: number
  readonly fill: string
  readonly weight?: number
  readonly typeface?: Typeface
}

/** From the middle of a line to the foot of its letters, in sizes. */
const DROP = 0.34

/** @returns the text, and where it ends, in pixels. */
export function paintParagraph(order: ParagraphOrder): { node: SvgNode; bottom: number } {
  const { text, part, x, top, width, size, leading, fill, weight = 400, typeface = 'sans' } = order
  const lines = wrapText(text, { width, size, typeface })
  const tspans = lines.map((line, index) => {
    const y = Math.round((top + (index + 0.5) * leading + DROP * size) * 10) / 10
    return svgNode('tspan', { x, y }, [line])
  })
  const node = svgNode(
    'text',
    {
      'data-part': part,
      'font-size': size,
      'font-weight': weight,
      fill,
      ...(typeface === 'sans' ? {} : { 'font-family': TYPEFACES[typeface] }),
    },
    tspans,
  )
  return { node, bottom: top + lines.length * leading }
}
