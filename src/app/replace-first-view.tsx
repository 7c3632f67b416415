/** On the first page the atlas takes the place of what was published there once it has its data; until then a word lies over that. */
import { createRoot } from 'react-dom/client'
import { useAtlas } from '../state/atlas-store.ts'
import { LoadNotice } from './load-notice.tsx'

interface Replacement {
  readonly onRetry: () => void
  /** Shows the atlas, at once, or leaves the page as it is. */
  readonly show: () => void
}

export function replaceFirstView({ onRetry, show }: Replacement): void {
  const place = createRoot(document.body.appendChild(document.createElement('div')))
  place.render(<LoadNotice onRetry={onRetry} />)
  const stop = useAtlas.subscribe(({ load }) => {
    if (load.state !== 'ready') return
    stop()
    show()
    place.unmount()
  })
}
