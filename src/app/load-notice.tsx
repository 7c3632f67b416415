/** Says that the data is on the way, or did not arrive. The page that was there before the script stays as it is meanwhile. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useAtlas } from '../state/atlas-store.ts'

export function LoadNotice({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const load = useAtlas((state) => state.load)
  if (load.state === 'ready') return null
  if (load.state === 'failed') {
    return (
      <div className="load-notice" role="alert">
        <p>
          {words.load.failed} {load.reason}. {words.load.stays}
        </p>
        <button type="button" className="button" onClick={onRetry}>
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
