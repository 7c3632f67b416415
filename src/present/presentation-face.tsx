/** What is presented, once it is there: finds it in the lessons, and says where the address asks for more than they hold. */
import { type ReactNode, useEffect } from 'react'
import { presentWords } from '../i18n/present-words.ts'
import { words } from '../i18n/words.ts'
import { settlePresentation, useAtlas } from '../state/atlas-store.ts'
import '../styles/present.css'
import { useLessons } from '../state/use-lessons.ts'
import { exitFullScreen } from '../ui/full-screen.ts'
import { LoadFailed } from '../ui/load-failed.tsx'
import { findShow } from './find-show.ts'
import { Slideshow } from './slideshow.tsx'

export function PresentationFace(): ReactNode {
  const asked = useAtlas((state) => state.view.presentation)
  const lessons = useLessons(asked !== null && asked.lesson !== null)
  const found = asked && lessons.state === 'ready' ? findShow(asked, lessons.lessons) : null
  const isUnknown = found !== null && found.unknown.length > 0
  useEffect(() => {
    if (isUnknown) settlePresentation(found.show?.presentation ?? null, found.unknown)
  })
  useEffect(() => exitFullScreen, [])
  if (lessons.state === 'waiting') return <p role="status">{presentWords.waiting}</p>
  if (lessons.state === 'failed') {
    return (
      <LoadFailed
        text={presentWords.failed}
        words={words.load}
        onRetry={lessons.retry}
        isStuck={lessons.failures > 1}
      />
    )
  }
  return found?.show ? <Slideshow show={found.show} /> : null
}
