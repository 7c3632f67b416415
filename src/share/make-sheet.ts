/** A view's sheet as an SVG file. All that the page needs for it alone is loaded with this file, when a reader asks for a picture. */
import { paintSheet } from '../picture/paint-sheet.ts'
import { serialiseSvg } from '../picture/svg-node.ts'
import { composeSheet, type SheetRequest } from './compose-sheet.ts'
import { readFontFaces } from './read-font-faces.ts'

export interface Sheet {
  readonly svg: Blob
  /** In pixels, of the SVG and of a PNG at 1×. */
  readonly width: number
  readonly height: number
  /** For those who can't see it. */
  readonly description: string
}

export async function makeSheet(request: SheetRequest): Promise<Sheet> {
  const order = composeSheet(request)
  const bare = paintSheet(order)
  const fontFaces = await readFontFaces(serialiseSvg(bare))
  const svg = serialiseSvg(paintSheet({ ...order, fontFaces }))
  return {
    svg: new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', svg, '\n'], { type: 'image/svg+xml' }),
    width: Number(bare.attributes.width),
    height: Number(bare.attributes.height),
    description: order.words.description,
  }
}
