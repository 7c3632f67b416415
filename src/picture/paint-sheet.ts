/**
 * A picture ready to print: title, what it shows, map, legend, and in small print how to read it, where it is from and how to find it
 * again. One SVG that needs nothing else.
 */
import type { MapPicture } from './map-picture.ts'
import { paintCountries, type ShapePath } from './paint-countries.ts'
import { type LegendWords, paintLegend } from './paint-legend.ts'
import { paintMarks } from './paint-marks.ts'
import { type ParagraphOrder, paintParagraph } from './paint-paragraph.ts'
import type { Palette } from './palette.ts'
import { SHEET } from './sheet-camera.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { TYPEFACES } from './typefaces.ts'
import { wrapText } from './wrap-text.ts'

/** Like the picture, the sheet knows no language. */
export interface SheetWords {
  readonly title: string
  /** What the map shows: filter and figures. */
  readonly lead: string
  /** For those who can't see it. */
  readonly description: string
  readonly legend: LegendWords
  /** Small print on the left: how to read the map. */
  readonly notes: readonly string[]
  /** Small print on the right: whose it is, under which terms and of which day, and where the view is found again. */
  readonly credit: string
  readonly terms: string
  readonly address: string
}

/** What a program finds in the file: Dublin Core names, and the figures of the selection. */
export interface SheetFacts {
  readonly source: string
  readonly rights: string
  readonly identifier: string
  readonly date: string
  readonly mentions: number
  readonly countries: number
  readonly uncertain: number
}

export interface SheetOrder {
  /** Under the sheet's camera, and cropped. */
  readonly picture: MapPicture
  /** Of the shapes in its frame. */
  readonly paths: readonly ShapePath[]
  readonly palette: Palette
  readonly words: SheetWords
  readonly facts: SheetFacts
  /** `@font-face` rules that hold their fonts; without them the reader's own serve. */
  readonly fontFaces?: string
}

const WIDTH = SHEET.width - 2 * SHEET.margin
const TOP = 34
/** Lines longer than this are hard to read; and a reader without the fonts sees wider ones. */
const LEAD_WIDTH = 1000
const SHORT_LEAD = { size: 17, leading: 24, width: LEAD_WIDTH }
const LONG_LEAD = { size: 14, leading: 20, width: LEAD_WIDTH }
/** Lines of a lead that is not yet long. */
const FEW = 2
const NOTE_GAP = 60
const NOTE_WIDTH = (WIDTH - NOTE_GAP) / 2
const FRAME = 'sheet-frame'

export function paintSheet(order: SheetOrder): SvgNode {
  const { picture, paths, palette, words, facts, fontFaces } = order
  const head = paintHead(words, palette)
  const mapTop = head.bottom + 12
  const legend = paintLegend(picture, palette, words.legend)
  const legendTop = mapTop + picture.camera.height + 14
  const ruleTop = legendTop + legend.height + 12
  const foot = paintFoot(words, palette, ruleTop + 10)
  const { width } = SHEET
  const height = Math.ceil(foot.bottom + TOP - 6)
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': TYPEFACES.sans,
      'data-mentions': facts.mentions,
      'data-countries': facts.countries,
      'data-uncertain': facts.uncertain,
    },
    [
      svgNode('title', {}, [words.title]),
      svgNode('desc', {}, [words.description]),
      paintMetadata(words, facts),
      ...(fontFaces ? [svgNode('style', {}, [fontFaces])] : []),
      svgNode('rect', { width, height, fill: palette.water }),
      ...head.nodes,
      paintMap(picture, paths, palette, mapTop),
      svgNode('g', { transform: `translate(${SHEET.margin},${legendTop})` }, [legend.node]),
      svgNode('rect', { x: SHEET.margin, y: ruleTop, width: WIDTH, height: 1, fill: palette.hidden }),
      ...foot.nodes,
    ],
  )
}

function paintMetadata(words: SheetWords, { source, rights, identifier, date }: SheetFacts): SvgNode {
  const facts = { title: words.title, description: words.lead, source, rights, identifier, date }
  return svgNode(
    'metadata',
    {},
    Object.entries(facts).map(([name, value]) => svgNode(`dc:${name}`, {}, [value])),
  )
}

function paintMap(picture: MapPicture, paths: readonly ShapePath[], palette: Palette, top: number): SvgNode {
  const { width, height } = picture.camera
  return svgNode('g', { class: 'map', transform: `translate(${SHEET.margin},${top})` }, [
    svgNode('clipPath', { id: FRAME }, [svgNode('rect', { width, height })]),
    svgNode('g', { 'clip-path': `url(#${FRAME})` }, [
      paintCountries(picture, paths, palette),
      paintMarks(picture, palette),
    ]),
  ])
}

interface Column {
  readonly nodes: readonly SvgNode[]
  readonly bottom: number
}

function paintHead({ title, lead }: SheetWords, palette: Palette): Column {
  const place = { x: SHEET.margin, fill: palette.text }
  const serif = { typeface: 'serif', weight: 600, size: 32, leading: 40, width: WIDTH } as const
  const style = wrapText(lead, SHORT_LEAD).length <= FEW ? SHORT_LEAD : LONG_LEAD
  return stack(TOP, 4, [
    { ...place, ...serif, part: 'title', text: title },
    { ...place, ...style, part: 'lead', text: lead },
  ])
}

function paintFoot({ notes, credit, terms, address }: SheetWords, palette: Palette, top: number): Column {
  const style = { size: 12, leading: 16.5, width: NOTE_WIDTH, fill: palette.mutedText }
  const left = { ...style, x: SHEET.margin }
  const right = { ...style, x: SHEET.margin + NOTE_WIDTH + NOTE_GAP }
  const columns = [
    stack(
      top,
      5,
      notes.map((text) => ({ ...left, part: 'note', text })),
    ),
    stack(top, 5, [
      { ...right, part: 'credit', text: credit },
      { ...right, part: 'terms', text: terms },
      { ...right, part: 'address', text: address },
    ]),
  ]
  return {
    nodes: columns.flatMap((column) => column.nodes),
    bottom: Math.max(...columns.map((column) => column.bottom)),
  }
}

/** One below the other. */
function stack(top: number, gap: number, orders: readonly Omit<ParagraphOrder, 'top'>[]): Column {
  let bottom = top - gap
  const nodes = orders.map((order) => {
    const painted = paintParagraph({ ...order, top: bottom + gap })
    bottom = painted.bottom
    return painted.node
  })
  return { nodes, bottom }
}
