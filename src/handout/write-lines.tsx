/** Ruled lines to write on. They are borders: browsers leave backgrounds out of print. */
import type { ReactNode } from 'react'

export function WriteLines({ count }: { readonly count: number }): ReactNode {
  return (
    <div className="write-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
