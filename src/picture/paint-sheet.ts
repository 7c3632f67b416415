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
import { innerWidth, type SheetDesign } from './sheet-designs.ts'
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
  readonly design: SheetDesign
  /** `@font-face` rules that hold their fonts; without them the reader's own serve. */
  readonly fontFaces?: string
}

/** Between the parts, in pixels. */
const GAPS = { aboveMap: 12, aboveLegend: 14, aboveRule: 12, aboveFoot: 10, paragraphs: 4, notes: 5 } as const
/** Lines of a lead that is not yet long. */
const FEW = 2
const NOTE_GAP = 60
const FRAME = 'sheet-frame'

/** What a map must leave free on a sheet with these words and this legend, in pixels of height. */
export function heightBesideMap({ picture, palette, words, design }: SheetOrder): number {
  const head = paintHead(words, palette, design)
  const legend = paintLegend(picture, palette, legendWords(words, design))
  return paintFoot(words, palette, design, footTop(mapTop(head), 0, legend.height)).bottom + endOf(design)
}

export function paintSheet(order: SheetOrder): SvgNode {
  const { picture, paths, palette, words, facts, fontFaces, design } = order
  const { width, margin } = design
  const head = paintHead(words, palette, design)
  const top = mapTop(head)
  const legend = paintLegend(picture, palette, legendWords(words, design))
  const legendTop = top + picture.camera.height + GAPS.aboveLegend
  const noteTop = footTop(top, picture.camera.height, legend.height)
  const foot = paintFoot(words, palette, design, noteTop)
  const height = design.height ?? Math.ceil(foot.bottom + endOf(design))
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
      paintMap(picture, paths, palette, { left: margin, top }),
      svgNode('g', { transform: `translate(${margin},${legendTop})` }, [legend.node]),
      svgNode('rect', {
        x: margin,
        y: noteTop - GAPS.aboveFoot,
        width: innerWidth(design),
        height: 1,
        fill: palette.hidden,
      }),
      ...foot.nodes,
    ],
  )
}

function mapTop(head: Column): number {
  return head.bottom + GAPS.aboveMap
}

function footTop(top: number, mapHeight: number, legendHeight: number): number {
  return top + mapHeight + GAPS.aboveLegend + legendHeight + GAPS.aboveRule + GAPS.aboveFoot
}

/** Below the last line: a little less than above the first, whose letters have room of their own. */
function endOf({ top }: SheetDesign): number {
  return top - 6
}

/** A narrow legend has no column for the names of its parts. */
function legendWords({ legend }: SheetWords, { headings }: SheetDesign): LegendWords {
  const { headings: _, ...bare } = legend
  return headings ? legend : bare
}

function paintMetadata(words: SheetWords, { source, rights, identifier, date }: SheetFacts): SvgNode {
  const facts = { title: words.title, description: words.lead, source, rights, identifier, date }
  return svgNode(
    'metadata',
    {},
    Object.entries(facts).map(([name, value]) => svgNode(`dc:${name}`, {}, [value])),
  )
}

function paintMap(
  picture: MapPicture,
  paths: readonly ShapePath[],
  palette: Palette,
  { left, top }: { readonly left: number; readonly top: number },
): SvgNode {
  const { width, height } = picture.camera
  return svgNode('g', { class: 'map', transform: `translate(${left},${top})` }, [
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

function paintHead({ title, lead }: SheetWords, palette: Palette, design: SheetDesign): Column {
  const place = { x: design.margin, fill: palette.text }
  const serif = { typeface: 'serif', weight: 600, ...design.title, width: innerWidth(design) } as const
  const { short, long, width } = design.lead
  const style = wrapText(lead, { ...short, width }).length <= FEW ? short : long
  return stack(design.top, GAPS.paragraphs, [
    { ...place, ...serif, part: 'title', text: title },
    { ...place, ...style, width, part: 'lead', text: lead },
  ])
}

/** In one column or two: how to read it, then whose it is. */
function paintFoot(words: SheetWords, palette: Palette, design: SheetDesign, top: number): Column {
  const { size, leading, columns } = design.smallPrint
  const inner = innerWidth(design)
  const gap = Math.min(NOTE_GAP, inner / 20)
  const width = columns === 1 ? inner : (inner - gap) / 2
  const style = { size, leading, width, fill: palette.mutedText }
  const place = (x: number, parts: readonly (readonly [part: string, text: string])[], from: number) =>
    stack(
      from,
      GAPS.notes,
      parts.map(([part, text]) => ({ ...style, x, part, text })),
    )
  const notes = words.notes.map((text) => ['note', text] as const)
  const source = [
    ['credit', words.credit],
    ['terms', words.terms],
    ['address', words.address],
  ] as const
  const left = place(design.margin, notes, top)
  const right =
    columns === 1
      ? place(design.margin, source, left.bottom + GAPS.notes)
      : place(design.margin + width + gap, source, top)
  return { nodes: [...left.nodes, ...right.nodes], bottom: Math.max(left.bottom, right.bottom) }
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
