/** Whether the page is the copy in one file, which holds neither the site's other pages nor its downloads. The app hands it down. */
import { createContext, useContext } from 'react'

export interface OfflineCopy {
  /** Where the atlas stands on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
}

export const OfflineContext = createContext<OfflineCopy | null>(null)

/** @returns null for a page of the site. */
export function useOffline(): OfflineCopy | null {
  return useContext(OfflineContext)
}

/** @returns whether the views of this page have an address that others can open. */
export function useIsShared(): boolean {
  const offline = useOffline()
  return offline === null || offline.site !== null
}
