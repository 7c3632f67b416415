/** The body of the first page as it is published, as HTML for index.html: the first view in the atlas's place, and what watches over it. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { renderFirstView } from './render-first-view.tsx'
import { StartNotice } from './start-notice.tsx'

export function renderHome(dataset: Dataset, shapes: readonly CountryShape[]): string {
  return renderToStaticMarkup(
    <>
      {/* Our own lines, without anything of the data. */}
      <script dangerouslySetInnerHTML={{ __html: PAGE_SCRIPT }} />
      <div id="root" dangerouslySetInnerHTML={{ __html: renderFirstView(dataset, shapes) }} />
      <StartNotice page="picture" site="./" />
    </>,
  )
}
