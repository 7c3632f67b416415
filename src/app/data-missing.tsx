/** Says that the data could not be loaded, with another try, and after several with the page loaded again: it may be older than the data. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useAtlas } from '../state/atlas-store.ts'

interface DataMissingProps {
  readonly className: string
  /** What the page is without it. */
  readonly stays: string
  readonly onRetry: () => void
}

export function DataMissing({ className, stays, onRetry }: DataMissingProps): ReactNode {
  const load = useAtlas((state) => state.load)
  if (load.state !== 'failed') return null
  return (
    <div className={className} role="alert">
      <p>
        {words.load.failed} {load.reason}. {stays}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {words.load.retry}
      </button>
      {load.failures > 1 && (
        <button type="button" className="button" data-do="reload">
          {words.load.reload}
        </button>
      )}
    </div>
  )
}
