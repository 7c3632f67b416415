/** The method page as the HTML that is published at method/. */
import type { Dataset } from '../domain/dataset.ts'
import type { MethodFacts } from '../domain/method-facts.ts'
import { methodWords } from '../i18n/method-words.ts'
import { MethodPage } from '../method/method-page.tsx'
import { writePage } from './write-page.tsx'

/** @param site address of the site on the web, with a slash at the end; null where nobody has said it. */
export function renderMethod(dataset: Dataset, facts: MethodFacts, site: string | null = null): string {
  const { title, description } = methodWords
  return writePage({
    dataset,
    site,
    folder: 'method/',
    title,
    description,
    styles: '/src/styles/method.css',
    children: <MethodPage dataset={dataset} facts={facts} />,
  })
}
