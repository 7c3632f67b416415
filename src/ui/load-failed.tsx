/** Says that something could not be loaded, with the way on. */
import type { ReactNode } from 'react'
import { type RetryWords, TryAgain } from './try-again.tsx'

interface LoadFailedProps {
  readonly text: string
  readonly words: RetryWords
  readonly onRetry: () => void
  readonly isStuck: boolean
}

export function LoadFailed({ text, ...way }: LoadFailedProps): ReactNode {
  return (
    <p role="alert">
      {text} <TryAgain {...way} />
    </p>
  )
}
