/** The body of the first page as it is published, as HTML for index.html: the first view in the atlas's place, and a notice. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import { renderFirstView } from './render-first-view.tsx'
import { StartNotice } from './start-notice.tsx'

export function renderHome(dataset: Dataset, shapes: readonly CountryShape[]): string {
  return renderToStaticMarkup(
    <>
      <div id="root" dangerouslySetInnerHTML={{ __html: renderFirstView(dataset, shapes) }} />
      <StartNotice page="picture" site="./" />
    </>,
  )
}
