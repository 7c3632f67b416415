/** The method page as the HTML that is published at method/. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Dataset } from '../domain/dataset.ts'
import type { MethodFacts } from '../domain/method-facts.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { MethodPage } from '../method/method-page.tsx'
import { StaticDocument } from './static-document.tsx'

export function renderMethod(dataset: Dataset, facts: MethodFacts): string {
  const page = (
    <StaticDocument
      title={`${methodWords.title} – ${words.title}`}
      description={methodWords.description}
      styles="/src/styles/method.css"
    >
      <MethodPage dataset={dataset} facts={facts} />
    </StaticDocument>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
