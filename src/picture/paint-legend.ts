/** The legend as SVG, for pictures that stand alone: marks in one flow, fills in the next. */
import type { Activity } from '../domain/activities.ts'
import type { LegendEntry, MapPicture } from './map-picture.ts'
import { fillOf } from './paint-countries.ts'
import { paintMark } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { textWidth } from './text-width.ts'

/** The picture knows no language: whoever paints gives the words. */
export interface LegendWords {
  readonly activities: Readonly<Record<Activity, string>>
  readonly classes: readonly string[]
  readonly entries: Readonly<Record<Exclude<LegendEntry['entry'], 'activity' | 'class'>, string>>
  /** Beside marks and fills, in a column of their own. Without them there is no such column. */
  readonly headings?: { readonly marks: string; readonly fills: string }
}

/** Of its letters, in pixels. */
export const LEGEND_SIZE = 13
const ROW = 22
const SYMBOL = 24
const GAP = 18
const BASELINE = 15

/** For the words of one entry, in pixels. @param width of the legend; one without headings. */
export function legendRoom(width: number): number {
  return width - SYMBOL
}

/** @returns the legend from (0, 0) down, and its height in pixels. */
export function paintLegend(
  { legend, camera }: MapPicture,
  palette: Palette,
  words: LegendWords,
): { node: SvgNode; height: number } {
  const { headings } = words
  const column = headings
    ? [headings.marks, headings.fills].map((one) => textWidth(one, LEGEND_SIZE) + GAP)
    : []
  const left = Math.ceil(Math.max(0, ...column))
  const isMark = ({ entry }: LegendEntry) => entry === 'activity' || entry === 'hollow' || entry === 'ring'
  const order = { left, width: camera.width, palette, words }
  const marks = flow(legend.filter(isMark), { ...order, top: 0, heading: headings?.marks })
  const fills = flow(
    legend.filter((entry) => !isMark(entry)),
    { ...order, top: marks.bottom, heading: headings?.fills },
  )
  return { node: svgNode('g', { class: 'legend' }, [...marks.nodes, ...fills.nodes]), height: fills.bottom }
}

interface FlowOrder {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly palette: Palette
  readonly words: LegendWords
  readonly heading: string | undefined
}

/** Entries side by side, in as many rows as the width asks for. */
function flow(
  entries: readonly LegendEntry[],
  { left, top, width, palette, words, heading }: FlowOrder,
): { nodes: SvgNode[]; bottom: number } {
  let x = left
  let y = top
  const nodes = entries.map((entry) => {
    const text = textOf(entry, words)
    const room = SYMBOL + textWidth(text, LEGEND_SIZE) + GAP
    if (x > left && x + room - GAP > width) {
      x = left
      y += ROW
    }
    const node = svgNode('g', { transform: `translate(${Math.round(x)},${y})`, 'data-legend': entry.entry }, [
      paintSymbol(entry, palette),
      svgNode('text', { x: SYMBOL, y: BASELINE, 'font-size': LEGEND_SIZE, fill: palette.text }, [text]),
    ])
    x += room
    return node
  })
  if (entries.length === 0) return { nodes, bottom: top }
  return { nodes: [...paintHeading(heading, top, palette), ...nodes], bottom: y + ROW }
}

function paintHeading(heading: string | undefined, top: number, palette: Palette): SvgNode[] {
  if (heading === undefined) return []
  const place = { x: 0, y: top + BASELINE, 'font-size': LEGEND_SIZE, 'font-weight': 600, fill: palette.text }
  return [svgNode('text', place, [heading])]
}

function textOf(entry: LegendEntry, words: LegendWords): string {
  if (entry.entry === 'activity') return words.activities[entry.activity]
  if (entry.entry === 'class') return words.classes[entry.class] ?? ''
  return words.entries[entry.entry]
}

function paintSymbol(entry: LegendEntry, palette: Palette): SvgNode {
  const middle = { transform: 'translate(10,11)' }
  if (entry.entry === 'activity')
    return paintMark({ activity: entry.activity, certain: true }, 12, palette, middle)
  if (entry.entry === 'hollow')
    return paintMark({ activity: 'diplomacy', certain: false }, 12, palette, middle)
  if (entry.entry === 'ring') {
    return svgNode('circle', {
      cx: 10,
      cy: 11,
      r: 5.5,
      fill: 'none',
      stroke: palette.mutedText,
      'stroke-width': 3,
    })
  }
  const box = { x: 1, y: 5, width: 18, height: 12 }
  if (entry.entry === 'selected') {
    return svgNode('rect', { ...box, fill: 'none', stroke: palette.selected, 'stroke-width': 1.6 })
  }
  const look =
    entry.entry === 'class' ? { look: 'matched' as const, class: entry.class } : { look: entry.entry }
  return svgNode('rect', {
    ...box,
    fill: fillOf({ country: '', selected: false, ...look }, palette),
    stroke: palette.mutedText,
    'stroke-width': 0.5,
  })
}
