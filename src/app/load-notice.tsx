/** Says that the data is on the way, or did not arrive. The page that was there before the script stays as it is meanwhile. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { DataMissing } from './data-missing.tsx'

export function LoadNotice({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { state } = useAtlas(({ load }) => load)
  if (state === 'ready') return null
  if (state === 'failed') {
    return <DataMissing className="load-notice" stays={words.load.stays} onRetry={onRetry} />
  }
  return (
    <p className="load-notice" role="status">
      {words.load.waiting}
    </p>
  )
}
