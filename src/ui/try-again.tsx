/** The way on from something that could not be loaded: another try, or, where that can't help, the page loaded again. */
import type { ReactNode } from 'react'

/** What the button says for another try; and for loading the page again, with the sentence before it. */
export interface RetryWords {
  readonly retry: string
  readonly stuck: string
  readonly reload: string
}

interface TryAgainProps {
  readonly words: RetryWords
  readonly onRetry: () => void
  /** Whether only loading the page again can help (needs-reload.ts). */
  readonly isStuck: boolean
}

export function TryAgain({ words, onRetry, isStuck }: TryAgainProps): ReactNode {
  if (!isStuck) {
    return (
      <button type="button" className="link-button" onClick={onRetry}>
        {words.retry}
      </button>
    )
  }
  return (
    <>
      {words.stuck} {/* The lines in the page hear it (src/app/page-script.ts). */}
      <button type="button" className="link-button" data-do="reload">
        {words.reload}
      </button>
    </>
  )
}
