/** The content of the page as it is published, as HTML for index.html. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { CountryShape, Dataset } from '../domain/dataset.ts'
import { select } from '../domain/selection.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { worldCamera } from '../picture/camera.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { LARGE_FRAME } from '../picture/drawn-sizes.ts'
import type { LegendEntry, MapPicture } from '../picture/map-picture.ts'
import { projectShapes } from '../picture/paint-countries.ts'
import { paintWorld, WORLD_CAMERA } from '../picture/paint-world.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { setLoad, setView } from '../state/atlas-store.ts'
import { OfflineContext, type OfflineCopy } from '../state/offline-context.ts'
import { FirstView } from './first-view.tsx'

/**
 * The frames in pixels for which the marks are laid out: those of the map on a phone, a tablet, a projector, a laptop and a large screen.
 * In these every mark stands where the atlas will have it. src/styles/map.css says which layout shows in which frame.
 */
const FRAMES = {
  phone: { width: 390, height: 269 },
  tablet: { width: 680, height: 420 },
  projector: { width: 896, height: 419 },
  laptop: { width: 1056, height: 599 },
  large: LARGE_FRAME,
}

/** Places to a pixel: fine enough for a frame of this width, and the smallest file. */
const GRID = 1

/**
 * @param dataset without its shapes.
 * @param offline where the page is the copy in one file.
 */
export function renderFirstView(
  dataset: Dataset,
  shapes: readonly CountryShape[],
  offline: OfflineCopy | null = null,
): string {
  setLoad({ state: 'ready', dataset })
  setView(DEFAULT_VIEW)
  const selected = select(dataset, DEFAULT_VIEW)
  const pictures = Object.entries(FRAMES).map(([design, frame]) => ({
    design,
    picture: drawPicture({
      countries: dataset.atlas.countries,
      mentions: dataset.mentions,
      selected,
      openCountries: [],
      camera: worldCamera(frame, WORLD_CAMERA.projection),
    }),
  }))
  const world = paintWorld({
    paths: projectShapes(WORLD_CAMERA, shapes, GRID),
    pictures,
    palette: PALETTE_OF_VARIABLES,
    description: describeMost(selected, dataset),
  })
  return renderToStaticMarkup(
    <OfflineContext value={offline}>
      <FirstView world={world} legend={mergeLegends(pictures.map(({ picture }) => picture))} />
    </OfflineContext>,
  )
}

/** What any of the designs shows: which one a reader sees is not known yet. */
function mergeLegends(pictures: readonly MapPicture[]): LegendEntry[] {
  const entries = new Map(
    pictures.flatMap(({ legend }) => legend).map((entry) => [JSON.stringify(entry), entry]),
  )
  return [...entries.values()]
}
