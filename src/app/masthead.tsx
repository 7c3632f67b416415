/** The head of the page: its name, the ways to its parts, and what is done with the whole view. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { SearchBox } from '../panels/search/search-box.tsx'
import { ShareButton } from '../panels/share-button.tsx'
import { DownloadButton } from '../share/download-button.tsx'
import { EmbedButton } from '../share/embed-button.tsx'
import { PicturePart } from '../share/picture-part.tsx'
import { useScripted } from '../ui/use-scripted.ts'

interface MastheadProps {
  /** What the Embed dialog holds. It brings a style sheet of its own, so whoever writes the page in Node leaves it out. */
  readonly embedPart: ReactNode
}

export function Masthead({ embedPart }: MastheadProps): ReactNode {
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
        <a href="./method/">{words.nav.method}</a>
      </nav>
      <div className="masthead-actions">
        <DownloadButton>
          <PicturePart />
        </DownloadButton>
        <EmbedButton>{embedPart}</EmbedButton>
        <ShareButton />
      </div>
    </header>
  )
}
