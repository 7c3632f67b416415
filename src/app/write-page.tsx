/** A page of the site whose card is that of the world: its HTML as it is published. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describeWorldCard } from '../country/describe-world-card.ts'
import { CARD_FILE } from '../country/page-address.ts'
import type { Dataset } from '../domain/dataset.ts'
import { words } from '../i18n/words.ts'
import { pageTags } from './page-tags.ts'
import { StaticDocument } from './static-document.tsx'

export interface WrittenPage {
  readonly dataset: Dataset
  /** Address of the site on the web, with a slash at the end; null where nobody has said it. */
  readonly site: string | null
  /** Of the page, or of the page whose content it repeats. */
  readonly folder: string
  /** Without the atlas's name. */
  readonly title: string
  readonly description: string
  /** Path of its style sheet from the project's root. */
  readonly styles: string
  /** More for the head. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

export function writePage(order: WrittenPage): string {
  const { dataset, site, folder, description, styles, head, children } = order
  const title = words.pageTitle(order.title)
  const card = { file: CARD_FILE, alt: describeWorldCard(dataset) }
  const page = (
    <StaticDocument
      title={title}
      description={description}
      styles={styles}
      tags={pageTags({ site, folder, title, description, card })}
      head={head}
    >
      {children}
    </StaticDocument>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
