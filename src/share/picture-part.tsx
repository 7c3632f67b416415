/** The picture's part of the dialog. Few readers open it, so it stays out of what the page starts with. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'

export function PicturePart(): ReactNode {
  return (
    <LazyPart
      load={loadPictureSection}
      waiting={words.load.part}
      failed={words.download.partFailed}
      words={words.load}
    />
  )
}

async function loadPictureSection() {
  const { PictureSection } = await import('./picture-section.tsx')
  return PictureSection
}
