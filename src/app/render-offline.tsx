/** The copy in one file, as HTML: the page as it is published, with all that it needs to become the atlas. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import { describeDataset } from '../export/describe-dataset.ts'
import { words } from '../i18n/words.ts'
import { OFFLINE_START } from './offline-start.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { renderFirstView } from './render-first-view.tsx'
import { StartNotice } from './start-notice.tsx'

/** Packed, as src/dataset/read-embedded.ts unpacks it. */
export interface OfflinePart {
  /** Its id in the page: "atlas.json". */
  readonly name: string
  readonly packed: string
}

export interface OfflineOrder {
  readonly dataset: Dataset
  /** As coarse as the first view may be; the atlas's own are among the parts. */
  readonly shapes: readonly CountryShape[]
  /** As in OfflineCopy. */
  readonly site: string | null
  /** What the page may do: a Content-Security-Policy. */
  readonly policy: string
  readonly styles: string
  /** Address of the icon: `data:`. */
  readonly icon: string
  readonly parts: readonly OfflinePart[]
}

export function renderOffline({ dataset, shapes, site, policy, styles, icon, parts }: OfflineOrder): string {
  const page = (
    <html lang="en" data-offline={site ?? ''}>
      <head>
        <meta charSet="utf-8" />
        {/* Before all that it holds for. */}
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="description" content={describeDataset(dataset).summary} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <title>{words.title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        {/* Our own lines, without anything of the data. */}
        <script dangerouslySetInnerHTML={{ __html: PAGE_SCRIPT }} />
        <div id="root" dangerouslySetInnerHTML={{ __html: renderFirstView(dataset, shapes, { site }) }} />
        <StartNotice page="picture" site={null} />
        {parts.map(({ name, packed }) => (
          <script key={name} id={name} type="application/gzip" dangerouslySetInnerHTML={{ __html: packed }} />
        ))}
        <script dangerouslySetInnerHTML={{ __html: OFFLINE_START }} />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
