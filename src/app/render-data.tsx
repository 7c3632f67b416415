/** The page of the data as the HTML that is published beside its files, at data/. */
import type { DataFiles } from '../domain/data-files.ts'
import { DATA_FOLDER } from '../domain/data-folder.ts'
import type { Dataset } from '../domain/dataset.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { DataPage } from '../method/data-page.tsx'
import { writePage } from './write-page.tsx'

/** @param site address of the site on the web, with a slash at the end; null where nobody has said it. */
export function renderData(dataset: Dataset, files: DataFiles, site: string | null = null): string {
  const { title, description } = dataPageWords
  return writePage({
    dataset,
    site,
    folder: DATA_FOLDER,
    title,
    description,
    styles: '/src/styles/method.css',
    children: <DataPage dataset={dataset} files={files} />,
  })
}
