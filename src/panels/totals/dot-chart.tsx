/** One dot for each thing counted: full where the document names it, an outline where it may, pale where it doesn't. */
import type { ReactNode } from 'react'
import type { Activity } from '../../domain/activities.ts'
import { PALETTE_OF_VARIABLES as PALETTE } from '../../picture/palette-variables.ts'
import { type DotCounts, layoutDots, ROW_OF_DOTS } from './layout-dots.ts'

/** From dot to dot, in pixels: 25 of them fit a phone, so that rows are alike everywhere and can be counted. */
const PITCH = 11
const FULL = 3.9
const OUTLINE = 3
const PALE = 2.6
const RANGE = 1.5

interface DotChartProps {
  readonly counts: DotCounts
  readonly activity: Activity
  /** What the dots show, in words. */
  readonly label: string
}

export function DotChart({ counts, activity, label }: DotChartProps): ReactNode {
  const colour = PALETTE.marks[activity]
  const { named, possibly, rest, range, more, places } = layoutDots(counts)
  const width = Math.min(places, ROW_OF_DOTS) * PITCH
  const height = Math.ceil(places / ROW_OF_DOTS) * PITCH
  return (
    <svg
      className="dots"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      data-named={named.length}
      data-possibly={possibly.length}
      data-rest={rest.length}
    >
      <path d={dots(named, FULL)} fill={colour} />
      <path d={dots(possibly, OUTLINE)} fill="none" stroke={colour} strokeWidth="1.6" />
      <path d={dots(rest, PALE)} fill={PALETTE.classes[0]} stroke={PALETTE.mutedText} strokeWidth="0.8" />
      <path d={dots(range, RANGE)} fill={PALETTE.mutedText} />
      {more !== null && <path d={plus(more)} stroke={PALETTE.mutedText} strokeWidth="1.4" fill="none" />}
    </svg>
  )
}

function dots(places: readonly number[], radius: number): string {
  return places
    .map((place) => {
      const [x, y] = middleOf(place)
      return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
    })
    .join('')
}

function plus(place: number): string {
  const [x, y] = middleOf(place)
  return `M${x - 3} ${y}h6M${x} ${y - 3}v6`
}

function middleOf(place: number): readonly [x: number, y: number] {
  return [((place % ROW_OF_DOTS) + 0.5) * PITCH, (Math.floor(place / ROW_OF_DOTS) + 0.5) * PITCH]
}
