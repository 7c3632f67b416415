/** Says that something could not be loaded, with another try. */
import type { ReactNode } from 'react'

interface LoadFailedProps {
  readonly text: string
  readonly retry: string
  readonly onRetry: () => void
}

export function LoadFailed({ text, retry, onRetry }: LoadFailedProps): ReactNode {
  return (
    <p role="alert">
      {text}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {retry}
      </button>
    </p>
  )
}
