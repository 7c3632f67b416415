/** What the Embed dialog holds. Few readers open it, so it stays out of what the page starts with. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

export function EmbedPart(): ReactNode {
  return (
    <LazyPart
      load={loadEmbedSection}
      waiting={words.load.part}
      room="60dvh"
      failed={words.download.partFailed}
      retry={words.load.retry}
    />
  )
}

async function loadEmbedSection() {
  const { EmbedSection } = await import('./embed-section.tsx')
  return EmbedSection
}
