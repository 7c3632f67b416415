/** A table that scrolls by itself where the window is too narrow for it, with mouse, finger and keyboard. */
import { type ReactNode, useId } from 'react'

interface WideTableProps {
  readonly caption: string
  readonly className?: string
  readonly children: ReactNode
}

/** The caption stands outside of what scrolls, or its end would be out of sight. */
export function WideTable({ caption, className, children }: WideTableProps): ReactNode {
  const id = useId()
  return (
    <figure className="wide-table">
      <figcaption id={id}>{caption}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a group is no landmark, and there are many tables */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <div className="scroll" role="group" tabIndex={0} aria-labelledby={id}>
        <table className={className} aria-labelledby={id}>
          {children}
        </table>
      </div>
    </figure>
  )
}
