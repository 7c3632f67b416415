/** Keys that are pressed while the slides are still on their way: they are kept in order and given to the first slide, so that none is lost. */
import { createContext, useContext, useLayoutEffect, useRef } from 'react'
import { actionOfEvent, type PresentAction } from './present-keys.ts'

/** @returns what was asked for so far; from then on nothing is kept. */
export type TakeEarlyKeys = () => readonly PresentAction[]

export const EarlyKeysContext = createContext<TakeEarlyKeys>(() => [])

export function useTakeEarlyKeys(): TakeEarlyKeys {
  return useContext(EarlyKeysContext)
}

/** @param leave at once, whatever is still on its way. */
export function useEarlyKeys(leave: () => void): TakeEarlyKeys {
  const kept = useRef<PresentAction[] | null>([])
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const action = actionOfEvent(event)
      if (kept.current === null || action === null) return
      event.preventDefault()
      event.stopPropagation()
      if (action === 'leave') leave()
      else if (action !== 'ignored') kept.current.push(action)
    }
    document.addEventListener('keydown', keep, { capture: true })
    return () => document.removeEventListener('keydown', keep, { capture: true })
  }, [leave])
  const take = useRef<TakeEarlyKeys>(() => {
    const actions = kept.current ?? []
    kept.current = null
    return actions
  })
  return take.current
}
