/** Says that something could not be loaded, with another try; or, where that can't help, with the page loaded again. */
import type { ReactNode } from 'react'

/** What is said and what the button says: for another try, and for loading the page again. */
export interface RetryWords {
  readonly retry: string
  readonly stuck: string
  readonly reload: string
}

interface LoadFailedProps {
  readonly text: string
  readonly words: RetryWords
  readonly onRetry: () => void
  /** Whether only loading the page again can help. */
  readonly isStuck: boolean
}

export function LoadFailed({ text, words, onRetry, isStuck }: LoadFailedProps): ReactNode {
  return (
    <p role="alert">
      {text}{' '}
      {isStuck ? (
        <>
          {words.stuck} {/* The lines in the page hear it (src/app/page-script.ts). */}
          <button type="button" className="link-button" data-do="reload">
            {words.reload}
          </button>
        </>
      ) : (
        <button type="button" className="link-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </p>
  )
}
