/** A mark as it stands on the map, in the colours of the reader's theme. */
import type { ReactNode } from 'react'
import type { Activity } from '../domain/activities.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

interface MarkSignProps {
  readonly activity: Activity
  readonly certain?: boolean
  readonly size?: number
}

export function MarkSign({ activity, certain = true, size = 13 }: MarkSignProps): ReactNode {
  const side = size + 5
  return (
    <svg
      className="mark-icon"
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <SvgTree node={paintMark({ activity, certain }, size, PALETTE_OF_VARIABLES)} />
    </svg>
  )
}
