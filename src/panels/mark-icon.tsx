/** A mark as it stands on the map, for lists and legends. */
import { memo } from 'react'
import type { Activity } from '../domain/activities.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

interface MarkIconProps {
  readonly activity: Activity
  readonly certain?: boolean
  readonly size?: number
}

/** Remembered: there are hundreds, and a filter changes few. */
export const MarkIcon = memo(function MarkIcon({ activity, certain = true, size = 12 }: MarkIconProps) {
  // As large as the letters beside it, whatever their size.
  const side = size + 5
  return (
    <svg
      className="mark-icon"
      width={`${side / 16}rem`}
      height={`${side / 16}rem`}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <SvgTree node={paintMark({ activity, certain }, size, PALETTE_OF_VARIABLES)} />
    </svg>
  )
})
