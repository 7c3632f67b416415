/** Lies over the page while something is presented. What it shows is loaded then; until it is there, there is a way back. */
import type { ReactNode } from 'react'
import { presentButtonWords } from '../i18n/present-button-words.ts'
import { words } from '../i18n/words.ts'
import { leavePresentation } from '../state/atlas-store.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { EarlyKeysContext, useEarlyKeys } from './early-keys.ts'

export function PresentCover(): ReactNode {
  const takeEarlyKeys = useEarlyKeys(leavePresentation)
  return (
    <EarlyKeysContext value={takeEarlyKeys}>
      <div className="present-cover">
        <LazyPart
          load={loadPresentation}
          waiting={presentButtonWords.waiting}
          failed={presentButtonWords.failed}
          words={words.load}
        />
        <button type="button" className="button present-back" onClick={leavePresentation}>
          {presentButtonWords.back}
        </button>
      </div>
    </EarlyKeysContext>
  )
}

async function loadPresentation() {
  const { PresentationFace } = await import('./presentation-face.tsx')
  return PresentationFace
}
