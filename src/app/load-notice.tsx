/** What stands in place of the atlas while its data is on the way, or did not arrive. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import type { Load } from '../state/atlas-store.ts'

export function LoadNotice({
  load,
  onRetry,
}: {
  readonly load: Load
  readonly onRetry: () => void
}): ReactNode {
  if (load.state === 'failed') {
    return (
      <div className="load-notice" role="alert">
        <p>
          {words.load.failed} {load.reason}.
        </p>
        <button type="button" onClick={onRetry}>
          {words.load.retry}
        </button>
      </div>
    )
  }
  return (
    <p className="load-notice" role="status">
      {words.load.waiting}
    </p>
  )
}
