/** The frozen map for a page without an Embed dialog, which has it otherwise. Few readers ask for it, so its code comes when they do. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

export function FrozenSection(): ReactNode {
  return (
    <div className="download-section">
      <LazyPart
        load={loadFrozenPart}
        waiting={words.load.part}
        failed={words.download.partFailed}
        words={words.load}
      />
    </div>
  )
}

async function loadFrozenPart() {
  const { FrozenPart } = await import('./frozen-part.tsx')
  return FrozenPart
}
