/** The picture of a country: its own marks, its outline, and as much of its surroundings as tells where it lies. */
import type { Dataset } from '../domain/dataset.ts'
import { type PictureSize, worldCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitShapes } from '../picture/fit-shapes.ts'
import { cutShapes, type FlatShapes, flattenShapes } from '../picture/flat-shapes.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { ShapePath } from '../picture/paint-countries.ts'
import type { CountryFacts } from './country-facts.ts'

export interface DrawnCountry {
  readonly picture: MapPicture
  /** Of the shapes in the frame. */
  readonly paths: readonly ShapePath[]
}

const PROJECTION = 'equal-earth'

/** @param grid places to a pixel in the paths of the shapes. */
export function drawCountry(
  dataset: Dataset,
  { country, selected }: Pick<CountryFacts, 'country' | 'selected'>,
  { grid, ...size }: PictureSize & { readonly grid: number },
): DrawnCountry {
  const { atlas, mentions, shapes } = dataset
  const world = worldCamera(size, PROJECTION)
  const own = shapes
    .filter(({ properties }) => properties.iso === country.iso)
    .map((shape) => ({ shape, label: country.label }))
  const camera = keepInBounds(fitShapes(own, world) ?? world)
  const paths = cutShapes(flatShapesOf(dataset), camera, grid)
  const openCountries = [country.iso]
  const picture = drawPicture({ countries: atlas.countries, mentions, selected, openCountries, camera })
  return { picture: cropPicture(picture, paths), paths }
}

const flattened = new WeakMap<Dataset['shapes'], FlatShapes>()

/** Once for all pages and cards of a dataset. */
function flatShapesOf({ shapes }: Dataset): FlatShapes {
  const known = flattened.get(shapes) ?? flattenShapes(shapes, PROJECTION)
  flattened.set(shapes, known)
  return known
}
