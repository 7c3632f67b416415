/**
 * The card that services show for a link: whose it is, what it is about in a few large words, and the map. Many show it no wider
 * than a hand, so letters and marks are large. One SVG that needs nothing else but its fonts.
 */
import type { PictureSize } from './camera.ts'
import type { MapPicture } from './map-picture.ts'
import { paintCountries, type ShapePath } from './paint-countries.ts'
import { paintMarks } from './paint-marks.ts'
import { paintParagraph } from './paint-paragraph.ts'
import type { Palette } from './palette.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { TYPEFACES } from './typefaces.ts'
import { wrapText } from './wrap-text.ts'

/** What Open Graph's readers ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Like the picture, the card knows no language. */
export interface CardWords {
  /** Of the atlas. */
  readonly name: string
  readonly title: string
  /** One sentence of figures. */
  readonly text: string
  /** What it is made from. */
  readonly documents: string
  /** Version and day of the data. */
  readonly data: string
}

export interface CardOrder {
  /** Under a camera of `cardMapSize`, and cropped. */
  readonly picture: MapPicture
  /** Of the shapes in its frame. */
  readonly paths: readonly ShapePath[]
  readonly palette: Palette
  readonly words: CardWords
}

const MARGIN = 56
/** The words stand left of the map. */
const COLUMN = 420
const MAP_LEFT = 480
/** Over so many pixels the map fades away towards the words, or land would end there as if cut. */
const FADE = 90
/** A title is set as large as it fits in so many lines. */
const TITLE = { top: 124, sizes: [76, 64, 54, 46], lines: 3 }
const SMALLEST_TITLE = 40
const NAME = { top: MARGIN + 10, size: 25, leading: 32, weight: 600 }
const TEXT = { size: 28, leading: 37 }
const SMALL = { size: 19, leading: 25 }
const GAP = 18

/** Of the map's camera: drawn small and shown `growth` times as large, its marks and names are that much larger too. */
export function cardMapSize(growth: number): PictureSize {
  return {
    width: Math.round((CARD_SIZE.width - MAP_LEFT) / growth),
    height: Math.round(CARD_SIZE.height / growth),
  }
}

export function paintCard({ picture, paths, palette, words }: CardOrder): SvgNode {
  const { width, height } = CARD_SIZE
  const growth = (width - MAP_LEFT) / picture.camera.width
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': TYPEFACES.sans,
    },
    [
      svgNode('defs', {}, [
        svgNode('linearGradient', { id: 'fade' }, [
          svgNode('stop', { offset: 0, 'stop-color': palette.water }),
          svgNode('stop', { offset: 1, 'stop-color': palette.water, 'stop-opacity': 0 }),
        ]),
      ]),
      svgNode('rect', { width, height, fill: palette.water }),
      svgNode('g', { transform: `translate(${MAP_LEFT},0) scale(${growth})` }, [
        paintCountries(picture, paths, palette),
      ]),
      svgNode('rect', { x: MAP_LEFT, width: FADE, height, fill: 'url(#fade)' }),
      svgNode('rect', { width: MAP_LEFT, height, fill: palette.water }),
      svgNode('g', { transform: `translate(${MAP_LEFT},0) scale(${growth})` }, [
        paintMarks(picture, palette),
      ]),
      ...paintWords(words, palette),
    ],
  )
}

function paintWords({ name, title, text, documents, data }: CardWords, palette: Palette): SvgNode[] {
  const place = { x: MARGIN, width: COLUMN }
  const strong = { ...place, fill: palette.text }
  const small = { ...place, ...SMALL, fill: palette.mutedText }
  const dataTop = CARD_SIZE.height - MARGIN + 8 - SMALL.leading
  const documentsTop = dataTop - 4 - countLines(documents, SMALL.size) * SMALL.leading
  const textRoom = documentsTop - GAP - countLines(text, TEXT.size) * TEXT.leading
  const size = TITLE.sizes.find((one) => fitsTitle(title, one, textRoom - GAP)) ?? SMALLEST_TITLE
  const set = { part: 'title', text: title, size, leading: titleLeading(size), weight: 600 }
  const head = paintParagraph({ ...strong, ...set, top: TITLE.top, typeface: 'serif' })
  const paragraphs = [
    { ...strong, ...NAME, part: 'name', text: name },
    { ...strong, ...TEXT, part: 'text', text, top: head.bottom + GAP },
    { ...small, part: 'documents', text: documents, top: documentsTop },
    { ...small, part: 'data', text: data, top: dataTop },
  ]
  return [
    svgNode('rect', { x: MARGIN, y: MARGIN - 10, width: 64, height: 6, fill: palette.text }),
    head.node,
    ...paragraphs.map((paragraph) => paintParagraph(paragraph).node),
  ]
}

function countLines(text: string, size: number): number {
  return wrapText(text, { width: COLUMN, size }).length
}

function titleLeading(size: number): number {
  return Math.round(size * 1.12)
}

/** In few lines, with no word broken, and above what follows it. */
function fitsTitle(title: string, size: number, bottom: number): boolean {
  const set = wrapText(title, { width: COLUMN, size, typeface: 'serif' })
  const isWhole = (word: string) => set.some((line) => line.split(/\s+/).includes(word))
  return (
    set.length <= TITLE.lines &&
    TITLE.top + set.length * titleLeading(size) <= bottom &&
    title.split(/\s+/).every(isWhole)
  )
}
