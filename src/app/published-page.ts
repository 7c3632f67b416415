/** The page as it was published, kept while the atlas stands in its place: it is put back as soon as the atlas can't go on. */
import { ownQuery } from '../url/own-query.ts'
import { START_NOTICE, tellStart } from './start-state.ts'

export interface PublishedPage {
  /** Where the atlas is shown. It holds the published page until then. */
  readonly root: HTMLElement
  /** As it was when it was kept, with a word that the atlas stopped. */
  readonly putBack: () => void
}

/**
 * @param base its own address, which its links are relative to: the address bar may have another by now.
 * @throws Error where the page has no place for the atlas.
 */
export function keepPublishedPage(base: string): PublishedPage {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element for the atlas')
  const nodes = [...root.childNodes]
  const { title } = document
  const { scrollX, scrollY } = window
  return {
    root,
    putBack: () => {
      const hadFocus = root.contains(document.activeElement)
      // In an element of its own: what is left of the atlas may still be at work in the other one.
      const place = root.cloneNode() as HTMLElement
      place.append(...nodes)
      root.replaceWith(place)
      document.title = title
      const notice = document.getElementById(START_NOTICE)
      for (const part of [place, notice]) if (part) keepLinks(part, base)
      if (ownQuery() !== '') document.documentElement.dataset.asked = ''
      tellStart('stopped')
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
      if (hadFocus) notice?.focus({ preventScroll: true })
    },
  }
}

/** They lead where they led, whatever the address is now. */
function keepLinks(part: HTMLElement, base: string): void {
  for (const link of part.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (!address.startsWith('#')) link.setAttribute('href', new URL(address, base).href)
  }
}
