/** A part of the page that is loaded when it is first shown; says so while it is on its way, and offers another try. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { LoadFailed } from './load-failed.tsx'
import { needsReload } from './needs-reload.ts'
import type { RetryWords } from './try-again.tsx'

interface LazyPartProps {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType>
  readonly waiting: string
  /** Height that is kept free while it is on its way, so that what follows does not jump. */
  readonly room?: string
  readonly failed: string
  readonly words: RetryWords
}

type Part =
  | { readonly state: 'ready'; readonly Content: ComponentType }
  | { readonly state: 'waiting' | 'failed'; readonly failures: number; readonly error?: unknown }

export function LazyPart({ load, waiting, room, failed, words }: LazyPartProps): ReactNode {
  const [part, setPart] = useState<Part>({ state: 'waiting', failures: 0 })
  useEffect(() => {
    if (part.state !== 'waiting') return
    let wanted = true
    load().then(
      (Content) => wanted && setPart({ state: 'ready', Content }),
      (error: unknown) => wanted && setPart({ state: 'failed', failures: part.failures + 1, error }),
    )
    return () => {
      wanted = false
    }
  }, [part, load])
  if (part.state === 'ready') return <part.Content />
  if (part.state === 'waiting') {
    return (
      <p role="status" style={{ minHeight: room }}>
        {waiting}
      </p>
    )
  }
  const { failures, error } = part
  return (
    <LoadFailed
      text={failed}
      words={words}
      isStuck={needsReload(error, failures)}
      onRetry={() => setPart({ state: 'waiting', failures })}
    />
  )
}
