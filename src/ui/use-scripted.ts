/** Whether a script runs this page: not in what is written when the site is built. */
import { useSyncExternalStore } from 'react'

export function useScripted(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return () => undefined
}
