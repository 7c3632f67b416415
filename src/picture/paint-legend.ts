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
}

const SIZE = 13
const ROW = 22
const SYMBOL = 24
const GAP = 18

/** @returns the legend from (0, 0) down, and its height in pixels. */
export function paintLegend(
  { legend, camera }: MapPicture,
  palette: Palette,
  words: LegendWords,
): { node: SvgNode; height: number } {
  const isMark = ({ entry }: LegendEntry) => entry === 'activity' || entry === 'hollow' || entry === 'ring'
  const marks = flow(legend.filter(isMark), 0, camera.width, palette, words)
  const fills = flow(
    legend.filter((entry) => !isMark(entry)),
    marks.bottom,
    camera.width,
    palette,
    words,
  )
  return { node: svgNode('g', { class: 'legend' }, [...marks.nodes, ...fills.nodes]), height: fills.bottom }
}

/** Entries side by side, in as many rows as the width asks for. */
function flow(
  entries: readonly LegendEntry[],
  top: number,
  width: number,
  palette: Palette,
  words: LegendWords,
): { nodes: SvgNode[]; bottom: number } {
  let x = 0
  let y = top
  const nodes = entries.map((entry) => {
    const text = textOf(entry, words)
    const room = SYMBOL + textWidth(text, SIZE) + GAP
    if (x > 0 && x + room - GAP > width) {
      x = 0
      y += ROW
    }
    const node = svgNode('g', { transform: `translate(${Math.round(x)},${y})`, 'data-legend': entry.entry }, [
      paintSymbol(entry, palette),
      svgNode('text', { x: SYMBOL, y: 15, 'font-size': SIZE, fill: palette.text }, [text]),
    ])
    x += room
    return node
  })
  return { nodes, bottom: entries.length > 0 ? y + ROW : top }
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
