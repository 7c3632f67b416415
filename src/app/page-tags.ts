/**
 * What a page tells those who link to it: search engines, and services that show a link as a card (Open Graph and Twitter's tags).
 * An address among them has to be whole, so where the site's is not known those that need one are left out.
 */

import { words } from '../i18n/words.ts'
import { CARD_SIZE } from '../picture/paint-card.ts'

export interface PageTag {
  readonly name: 'meta' | 'link'
  readonly attributes: Readonly<Record<string, string>>
}

export interface TaggedPage {
  /** Of the site on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
  /** Of the page in the site: "", "method/". */
  readonly folder: string
  readonly title: string
  readonly description: string
  readonly card: {
    /** In the site. */
    readonly file: string
    /** What it shows, for those who can't see it. */
    readonly alt: string
  }
}

export function pageTags({ site, folder, title, description, card }: TaggedPage): PageTag[] {
  const graph = (property: string, content: string): PageTag => ({
    name: 'meta',
    attributes: { property: `og:${property}`, content },
  })
  const known = [
    graph('type', 'website'),
    graph('site_name', words.title),
    graph('title', title),
    graph('description', description),
  ]
  if (site === null) return known
  return [
    { name: 'link', attributes: { rel: 'canonical', href: site + folder } },
    ...known,
    graph('url', site + folder),
    graph('image', site + card.file),
    graph('image:type', 'image/png'),
    graph('image:width', String(CARD_SIZE.width)),
    graph('image:height', String(CARD_SIZE.height)),
    graph('image:alt', card.alt),
    { name: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } },
  ]
}
