/** The embed as the HTML that is published at embed/. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import { select } from '../domain/selection.ts'
import { shortAddress } from '../domain/short-address.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { packEmbedData } from '../embed/embed-data.ts'
import { cameraOf, EMBED_DESIGNS } from '../embed/embed-designs.ts'
import { EmbedPage } from '../embed/embed-page.tsx'
import { FAILURE_SCRIPT } from '../embed/failure-script.ts'
import { FIRST_SCRIPT } from '../embed/first-script.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { words } from '../i18n/words.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { projectShapes } from '../picture/paint-countries.ts'
import { paintWorld, WORLD_CAMERA } from '../picture/paint-world.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'

/** Whole pixels of the drawing. */
const GRID = 1

/** @param site where the atlas will stand on the web; null where nobody knows. */
export function renderEmbed(
  dataset: Dataset,
  shapes: readonly CountryShape[],
  site: string | null = null,
): string {
  const selected = select(dataset, DEFAULT_VIEW)
  const pictures = EMBED_DESIGNS.map((design) => ({
    design: design.name,
    picture: drawPicture({
      countries: dataset.atlas.countries,
      mentions: dataset.mentions,
      selected,
      openCountries: [],
      camera: cameraOf(design),
    }),
  }))
  const world = paintWorld({
    paths: projectShapes(WORLD_CAMERA, shapes, GRID),
    pictures,
    palette: PALETTE_OF_VARIABLES,
    description: describeMost(selected, dataset),
  })
  const page = (
    <html lang="en" data-root="../">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/src/styles/embed.css" />
        <script defer src="/src/app/embed-main.ts" {...{ 'vite-ignore': '' }} />
        <title>{words.title}</title>
      </head>
      <body>
        {/* Our own lines, without anything of the data. Here they also keep the rest back until the style sheet is there: a frame would
            lay it out without, and what then moves counts as shifted. */}
        <script dangerouslySetInnerHTML={{ __html: `${FIRST_SCRIPT};${FAILURE_SCRIPT}` }} />
        <EmbedPage
          dataset={dataset}
          selected={selected}
          world={world}
          pictures={pictures}
          address={site ? shortAddress(site) : ''}
        />
        <script
          type="application/json"
          id="embed-data"
          // Nothing in the data can end the block.
          dangerouslySetInnerHTML={{
            __html: JSON.stringify(packEmbedData(dataset)).replaceAll('<', '\\u003c'),
          }}
        />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
