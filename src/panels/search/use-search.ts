/** The search: its code is fetched and its index is made once somebody comes to search, since most readers don't. */
import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/dataset.ts'
import type { Entry } from './search-index.ts'

type Find = (query: string, limit: number) => Entry[]

export interface Search {
  readonly state: 'waiting' | 'failed' | 'ready'
  /** Finds nothing until it is ready. */
  readonly find: Find
}

const findNothing: Find = () => []

/** @param asked how often somebody came to search. What failed is tried again the next time. */
export function useSearch(dataset: Dataset, asked: number): Search {
  const [search, setSearch] = useState<Search>({ state: 'waiting', find: findNothing })
  const isReady = search.state === 'ready'
  useEffect(() => {
    if (asked === 0 || isReady) return
    let isCurrent = true
    import('./search-index.ts').then(
      ({ createSearch }) => isCurrent && setSearch({ state: 'ready', find: createSearch(dataset) }),
      (error: unknown) => {
        console.warn('The search was not loaded.', error)
        if (isCurrent) setSearch({ state: 'failed', find: findNothing })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [dataset, asked, isReady])
  return search
}
