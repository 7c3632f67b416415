/** The legend of a slide, in the rows that were measured for it. */
import type { ReactNode } from 'react'
import type { Activity } from '../domain/activities.ts'
import { presentWords } from '../i18n/present-words.ts'
import type { LegendEntry } from '../picture/map-picture.ts'
import { fillOf, paintPatterns } from '../picture/paint-countries.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PROJECTED } from '../picture/palette.ts'
import { renameIds } from '../picture/rename-ids.ts'
import { type SvgNode, svgNode } from '../picture/svg-node.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { LEGEND, type LegendItem } from './slide-legend.ts'

interface SlideLegendProps {
  readonly rows: readonly (readonly LegendItem[])[]
  readonly height: number
  /** Before the ids of its hatches, which are finer than those of the map. */
  readonly ids: string
}

export function SlideLegend({ rows, height, ids: slide }: SlideLegendProps): ReactNode {
  const ids = `${slide}legend-`
  const hollow = firstActivity(rows)
  return (
    <section className="slide-legend" aria-label={presentWords.legend.label} style={{ minHeight: height }}>
      <svg width="0" height="0" aria-hidden="true">
        <SvgTree node={renameIds(paintPatterns(PROJECTED, 1.4), ids)} />
      </svg>
      {rows.map((row) => (
        <p key={row.map(keyOf).join()}>
          {row.map((item) => (
            <span key={keyOf(item)} className="slide-item">
              {item.parts.map(({ entry, text }) => (
                <span key={`${entry?.entry} ${text}`}>
                  {entry && <Sign entry={entry} hollow={hollow} ids={ids} />}
                  {text}
                </span>
              ))}
            </span>
          ))}
        </p>
      ))}
    </section>
  )
}

function keyOf({ parts }: LegendItem): string {
  return parts.map(({ text }) => text).join(' ')
}

/** The hollow sign has a shape that stands on the map. */
function firstActivity(rows: SlideLegendProps['rows']): Activity {
  for (const { entry } of rows.flat().flatMap(({ parts }) => parts)) {
    if (entry?.entry === 'activity') return entry.activity
  }
  return 'training'
}

interface SignProps {
  readonly entry: LegendEntry
  readonly hollow: Activity
  readonly ids: string
}

function Sign({ entry, hollow, ids }: SignProps): ReactNode {
  const half = LEGEND.sign / 2
  return (
    <svg
      className="slide-sign"
      viewBox={`${-half} ${-half} ${LEGEND.sign} ${LEGEND.sign}`}
      aria-hidden="true"
      data-entry={entry.entry}
    >
      <SvgTree node={renameIds(paintSign(entry, hollow), ids)} />
    </svg>
  )
}

/** In units, around the middle. */
const MARK = 22
const LINES = 1.9
const BOX = { x: -14, y: -10, width: 28, height: 20 }

function paintSign(entry: LegendEntry, hollow: Activity): SvgNode {
  switch (entry.entry) {
    case 'activity':
      return paintMark({ activity: entry.activity, certain: true }, MARK, PROJECTED, {}, LINES)
    case 'hollow':
      return paintMark({ activity: hollow, certain: false }, MARK, PROJECTED, {}, LINES)
    case 'ring':
      return svgNode('circle', { r: 10, fill: 'none', stroke: PROJECTED.mutedText, 'stroke-width': 6 })
    case 'selected':
      return svgNode('rect', { ...BOX, fill: 'none', stroke: PROJECTED.selected, 'stroke-width': 4 })
    default: {
      const look =
        entry.entry === 'class' ? { look: 'matched' as const, class: entry.class } : { look: entry.entry }
      return svgNode('rect', {
        ...BOX,
        fill: fillOf({ country: '', selected: false, ...look }, PROJECTED),
        stroke: PROJECTED.mutedText,
        'stroke-width': 1,
      })
    }
  }
}
