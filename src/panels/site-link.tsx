/** A link to another page of the site. The copy in one file leads to it on the web, or does not name it where no address is known. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { useOffline } from '../state/offline-context.ts'

interface SiteLinkProps {
  /** From the folder of the site: "method/". */
  readonly page: string
  readonly label: string
}

export function SiteLink({ page, label }: SiteLinkProps): ReactNode {
  const offline = useOffline()
  if (!offline) return <a href={`./${page}`}>{label}</a>
  if (offline.site === null) return null
  return (
    <a href={offline.site + page} target="_blank" rel="noreferrer">
      {words.offline.onWeb(label)}
    </a>
  )
}
