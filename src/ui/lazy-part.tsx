/** A part of the page that is loaded when it is first shown; says so while it is on its way, and offers another try. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { LoadFailed } from './load-failed.tsx'

interface LazyPartProps {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType>
  readonly waiting: string
  /** Height that is kept free while it is on its way, so that what follows does not jump. */
  readonly room?: string
  readonly failed: string
  readonly retry: string
}

export function LazyPart({ load, waiting, room, failed, retry }: LazyPartProps): ReactNode {
  const [part, setPart] = useState<{ readonly Content: ComponentType } | 'waiting' | 'failed'>('waiting')
  useEffect(() => {
    if (part !== 'waiting') return
    let wanted = true
    load().then(
      (Content) => wanted && setPart({ Content }),
      () => wanted && setPart('failed'),
    )
    return () => {
      wanted = false
    }
  }, [part, load])
  if (part === 'waiting') {
    return (
      <p role="status" style={{ minHeight: room }}>
        {waiting}
      </p>
    )
  }
  if (part === 'failed') {
    return <LoadFailed text={failed} retry={retry} onRetry={() => setPart('waiting')} />
  }
  return <part.Content />
}
