/** In the copy in one file: that it is one, and of which data. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useOffline } from '../state/offline-context.ts'
import { useDataset } from '../state/selectors.ts'

export function OfflineNote(): ReactNode {
  const offline = useOffline()
  const { version, issued } = useDataset().atlas
  return offline === null ? null : <p className="offline-note">{words.offline.copy(version, issued)}</p>
}
