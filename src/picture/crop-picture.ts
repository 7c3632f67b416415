/** What of a picture stands in its frame: a sheet shows no more, and its legend explains no more. */
import type { AnyCamera, PictureSize } from './camera.ts'
import { drawLegend } from './draw-legend.ts'
import type { MapPicture } from './map-picture.ts'
import type { ShapePath } from './paint-countries.ts'

/**
 * A pack that belongs into the frame stands in it as a whole; one that belongs elsewhere is left out, for its marks would be cut.
 *
 * @param paths of the shapes in the frame, or at least whose they are.
 */
export function cropPicture<C extends AnyCamera>(
  picture: MapPicture<C>,
  paths: readonly Pick<ShapePath, 'iso'>[],
): MapPicture<C> {
  const drawn = new Set(paths.map(({ iso }) => iso))
  const countries = picture.countries.filter(({ country }) => drawn.has(country))
  const packs = picture.packs.filter((pack) => isAnchored(pack, picture.camera))
  const labels = picture.labels.filter((label) => isAnchored(label, picture.camera))
  return { ...picture, countries, packs, labels, legend: drawLegend(countries, packs) }
}

interface Anchored {
  readonly anchorX: number
  readonly anchorY: number
}

function isAnchored({ anchorX, anchorY }: Anchored, { width, height }: PictureSize): boolean {
  return anchorX >= 0 && anchorX <= width && anchorY >= 0 && anchorY <= height
}
