/** The page of the data as the HTML that is published beside its files, at data/. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describeWorldCard } from '../country/describe-world-card.ts'
import { CARD_FILE } from '../country/page-address.ts'
import type { DataFiles } from '../domain/data-files.ts'
import { DATA_FOLDER } from '../domain/data-folder.ts'
import type { Dataset } from '../domain/dataset.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { words } from '../i18n/words.ts'
import { DataPage } from '../method/data-page.tsx'
import { pageTags } from './page-tags.ts'
import { StaticDocument } from './static-document.tsx'

/** @param site address of the site on the web, with a slash at the end; null where nobody has said it. */
export function renderData(dataset: Dataset, files: DataFiles, site: string | null = null): string {
  const title = words.pageTitle(dataPageWords.title)
  const { description } = dataPageWords
  const card = { file: CARD_FILE, alt: describeWorldCard(dataset) }
  const page = (
    <StaticDocument
      title={title}
      description={description}
      styles="/src/styles/method.css"
      tags={pageTags({ site, folder: DATA_FOLDER, title, description, card })}
    >
      <DataPage dataset={dataset} files={files} />
    </StaticDocument>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
