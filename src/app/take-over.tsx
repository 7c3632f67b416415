/**
 * Where a page can be read before any script ran, the atlas takes its place once it has its data, and not before: until then the text
 * stays, and where the data can't be loaded it stays for good, with a word on what is missing.
 */
import { createRoot } from 'react-dom/client'
import { words } from '../i18n/words.ts'
import { useAtlas } from '../state/atlas-store.ts'
import { enterAtlas } from '../url/enter-atlas.ts'
import { mentionInSight } from '../url/mention-in-sight.ts'
import { DataMissing } from './data-missing.tsx'

interface TakeOver {
  /** What the page stands for: ISO 3166-1 alpha-3. */
  readonly country: string
  /** Where the page has room for a word. */
  readonly notice: HTMLElement
  readonly onRetry: () => void
  /** Shows the atlas in place of the page, at once. @returns false where the page stays as it is. */
  readonly show: () => boolean
}

export function takeOver({ country, notice, onRetry, show }: TakeOver): void {
  const place = createRoot(notice)
  place.render(<DataMissing className="missing-notice" stays={words.load.textStays} onRetry={onRetry} />)
  const stop = useAtlas.subscribe(({ load }) => {
    if (load.state !== 'ready') return
    stop()
    const leave = enterAtlas(country, mentionInSight())
    const stands = show()
    place.unmount()
    if (stands) window.scrollTo({ top: 0, behavior: 'instant' })
    else leave()
  })
}
