/** Where a country lies: its marks and outline among its neighbours, in points. */
import type { CountryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { worldCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitShapes } from '../picture/fit-shapes.ts'
import { cutShapes } from '../picture/flat-shapes.ts'
import { flattenOnce } from '../picture/flatten-once.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import { PRINTED_SIZES } from '../picture/printed-sizes.ts'
import type { PrintedMap } from './printed-map.ts'

const SIZE = { width: 220, height: 170 }
/** Places to a point: a printer can show no more of so small a map. */
const GRID = 2

export function drawLocator(
  { atlas, mentions, shapes }: Dataset,
  { country, selected }: Pick<CountryFacts, 'country' | 'selected'>,
): PrintedMap {
  const world = worldCamera(SIZE, 'equal-earth')
  const own = shapes
    .filter(({ properties }) => properties.iso === country.iso)
    .map((shape) => ({ shape, label: country.label }))
  const camera = keepInBounds(fitShapes(own, world) ?? world)
  const paths = cutShapes(flattenOnce(shapes), camera, GRID)
  const picture = drawPicture({
    countries: atlas.countries,
    mentions,
    selected,
    openCountries: [country.iso],
    camera,
    sizes: PRINTED_SIZES,
  })
  return { picture: cropPicture(picture, paths), paths }
}
