/** The method page as the HTML that is published at method/. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describeWorldCard } from '../country/describe-world-card.ts'
import { CARD_FILE } from '../country/page-address.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { MethodFacts } from '../domain/method-facts.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { MethodPage } from '../method/method-page.tsx'
import { pageTags } from './page-tags.ts'
import { StaticDocument } from './static-document.tsx'

/** @param site address of the site on the web, with a slash at the end; null where nobody has said it. */
export function renderMethod(dataset: Dataset, facts: MethodFacts, site: string | null = null): string {
  const title = words.pageTitle(methodWords.title)
  const { description } = methodWords
  const card = { file: CARD_FILE, alt: describeWorldCard(dataset) }
  const page = (
    <StaticDocument
      title={title}
      description={description}
      styles="/src/styles/method.css"
      tags={pageTags({ site, folder: 'method/', title, description, card })}
    >
      <MethodPage dataset={dataset} facts={facts} />
    </StaticDocument>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
