/**
 * The search. Its code is no part of what the page starts with: it comes beside the data (src/main.tsx). The index takes longer than the
 * rest of the box, so it is made once somebody comes to search.
 */
import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../domain/dataset.ts'
import type { Entry } from './search-index.ts'

type Loaded = typeof import('./search-index.ts') | 'waiting' | 'failed'

export interface Search {
  readonly state: 'waiting' | 'failed' | 'ready'
  /** Finds nothing until it is ready. */
  readonly find: (query: string, limit: number) => readonly Entry[]
}

/** @param asked how often somebody came to search. What failed is tried again the next time. */
export function useSearch(dataset: Dataset, asked: number): Search {
  const [loaded, setLoaded] = useState<Loaded>('waiting')
  const isLoaded = typeof loaded === 'object'
  useEffect(() => {
    if (isLoaded) return
    let isCurrent = true
    import('./search-index.ts').then(
      (code) => isCurrent && setLoaded(code),
      (error: unknown) => {
        console.warn('The search was not loaded.', error)
        if (isCurrent) setLoaded('failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [asked, isLoaded])
  const isWanted = asked > 0
  return useMemo(() => {
    if (typeof loaded === 'string') return { state: loaded, find: () => [] }
    return { state: 'ready', find: isWanted ? loaded.createSearch(dataset) : () => [] }
  }, [loaded, dataset, isWanted])
}
