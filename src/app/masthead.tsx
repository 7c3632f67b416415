/** The head of the page: its name, the ways to its parts, and what is done with the whole view. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { SearchBox } from '../panels/search/search-box.tsx'
import { SiteLink } from '../panels/site-link.tsx'
import { useScripted } from '../ui/use-scripted.ts'

interface MastheadProps {
  /** Buttons. */
  readonly actions: ReactNode
}

export function Masthead({ actions }: MastheadProps): ReactNode {
  // Without a script the page has neither table nor totals: their names keep the room and lead nowhere.
  const scripted = useScripted()
  return (
    <header className="masthead">
      <h1>{words.title}</h1>
      <SearchBox />
      <nav aria-label={words.nav.label}>
        <a href="#map">{words.nav.map}</a>
        <a href={scripted ? '#totals' : undefined}>{words.nav.totals}</a>
        <a href={scripted ? '#table' : undefined}>{words.nav.table}</a>
        <a href="#documents">{words.nav.sources}</a>
        <SiteLink page="method/" label={words.nav.method} />
      </nav>
      <div className="masthead-actions">{actions}</div>
    </header>
  )
}
