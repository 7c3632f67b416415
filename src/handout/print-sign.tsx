/** What a legend on paper explains: a mark, a fill or an outline, as the map has it. */
import type { ReactNode } from 'react'
import type { LegendEntry } from '../picture/map-picture.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { fillWith, inkOfEntry } from '../picture/print-inks.ts'
import { PRINT_PALETTE } from '../picture/print-palette.ts'
import { type SvgNode, svgNode } from '../picture/svg-node.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

/** In points, as on the map. */
const MARK = 9.5
const BOX = { width: 20, height: 12 }

interface PrintSignProps {
  readonly entry: LegendEntry
  /** False for a mark that is hollow. */
  readonly certain?: boolean
}

export function PrintSign({ entry, certain = true }: PrintSignProps): ReactNode {
  const { width, height } = BOX
  return (
    <svg className="print-sign" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <SvgTree node={paintSign(entry, certain)} />
    </svg>
  )
}

function paintSign(entry: LegendEntry, certain: boolean): SvgNode {
  const { width, height } = BOX
  const middle = { transform: `translate(${width / 2},${height / 2})` }
  if (entry.entry === 'activity')
    return paintMark({ activity: entry.activity, certain }, MARK, PRINT_PALETTE, middle)
  if (entry.entry === 'hollow')
    return paintMark({ activity: 'training', certain: false }, MARK, PRINT_PALETTE, middle)
  const ink = inkOfEntry(entry)
  const line = ink === null ? 2.25 : 0.75
  return svgNode('rect', {
    x: line / 2,
    y: line / 2,
    width: width - line,
    height: height - line,
    fill: ink === null ? 'none' : fillWith(ink),
    stroke: PRINT_PALETTE.border,
    'stroke-width': line,
  })
}
