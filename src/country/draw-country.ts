/** The picture of a country: its own marks, its outline, and as much of its surroundings as tells where it lies. */

import type { CountryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type PictureSize, worldCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitShapes } from '../picture/fit-shapes.ts'
import { cutShapes } from '../picture/flat-shapes.ts'
import { flattenOnce } from '../picture/flatten-once.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { ShapePath } from '../picture/paint-countries.ts'

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
  const paths = cutShapes(flattenOnce(shapes), camera, grid)
  const openCountries = [country.iso]
  const picture = drawPicture({ countries: atlas.countries, mentions, selected, openCountries, camera })
  return { picture: cropPicture(picture, paths), paths }
}
