/** Whether a media query matches, followed as it changes. */
import { useCallback, useSyncExternalStore } from 'react'

/** One list per query: hundreds of icons ask the same, and each list costs the browser a look at the page's style. */
const lists = new Map<string, MediaQueryList>()

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = listOf(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => listOf(query).matches)
}

function listOf(query: string): MediaQueryList {
  const known = lists.get(query)
  if (known) return known
  const media = window.matchMedia(query)
  lists.set(query, media)
  return media
}
