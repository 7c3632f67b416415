/** A mark as it stands on the map, in both themes: the reader's system shows the one that fits. */
import type { ReactNode } from 'react'
import type { Activity } from '../domain/activities.ts'
import { paintMark } from '../picture/paint-marks.ts'
import { PALETTES, type Theme } from '../picture/palette.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

interface MarkSignProps {
  readonly activity: Activity
  readonly certain?: boolean
  readonly size?: number
}

const THEMES: readonly Theme[] = ['light', 'dark']

export function MarkSign({ activity, certain = true, size = 13 }: MarkSignProps): ReactNode {
  const side = size + 6
  return (
    <>
      {THEMES.map((theme) => (
        <svg
          key={theme}
          className={`mark-sign only-${theme}`}
          width={side}
          height={side}
          viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
          aria-hidden="true"
        >
          <SvgTree node={paintMark({ activity, certain }, size, PALETTES[theme])} />
        </svg>
      ))}
    </>
  )
}
