/** Where a country lies: its marks and outline among its named neighbours, in points. */
import type { Country } from '../domain/atlas.ts'
import type { CountryFacts } from '../domain/country-facts.ts'
import type { Dataset } from '../domain/dataset.ts'
import {
  createProjection,
  fittingCamera,
  type PictureCamera,
  worldCamera,
  zoomOf,
} from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitShapes } from '../picture/fit-shapes.ts'
import { cutShapes } from '../picture/flat-shapes.ts'
import { flattenOnce } from '../picture/flatten-once.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { Label, MapPicture } from '../picture/map-picture.ts'
import { placeLabels } from '../picture/place-labels.ts'
import { PRINTED_SIZES } from '../picture/printed-sizes.ts'
import type { PrintedMap } from './printed-map.ts'

const SIZE = { width: 220, height: 165 }
const PROJECTION = 'equal-earth'
/** Places to a point: a printer can show no more of so small a map. */
const GRID = 2
/** In doublings of the world's first view: below, the whole world tells more, in a frame of its own shape. */
const WORLD_ZOOM = 1.2

/** Others' mentions are left out: the map tells where the country lies, and no more. */
export function drawLocator(
  { atlas, shapes }: Dataset,
  { country, selected }: Pick<CountryFacts, 'country' | 'selected'>,
): PrintedMap {
  const world = worldCamera(SIZE, PROJECTION)
  const own = shapes
    .filter(({ properties }) => properties.iso === country.iso)
    .map((shape) => ({ shape, label: country.label }))
  const fitted = keepInBounds(fitShapes(own, world) ?? world)
  const camera = zoomOf(fitted) < WORLD_ZOOM ? fittingCamera(SIZE.width, PROJECTION) : fitted
  const paths = cutShapes(flattenOnce(shapes), camera, GRID)
  const picture = drawPicture({
    countries: atlas.countries,
    mentions: selected.map(({ mention }) => ({ ...mention, countries: [country.iso] })),
    selected,
    openCountries: [country.iso],
    camera,
    sizes: PRINTED_SIZES,
  })
  const named = camera === fitted ? nameNeighbours(picture, atlas.countries) : picture
  return { picture: cropPicture(named, paths), paths }
}

/** As many as have room, the nearest first. */
function nameNeighbours(picture: MapPicture, countries: readonly Country[]): MapPicture {
  const { camera, labels, packs } = picture
  const named = new Set(labels.map(({ country }) => country))
  const { x, y } = middleOf(camera)
  const wishes = countries
    .filter(({ iso }) => !named.has(iso))
    .map((country) => wishFor(country, camera))
    .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
  const obstacles = [...packs, ...labels.flatMap(coverLabel)]
  return { ...picture, labels: [...labels, ...placeLabels(wishes, obstacles, camera)] }
}

function wishFor({ iso, name, label }: Country, camera: PictureCamera) {
  const [anchorX, anchorY] = createProjection(camera)(label)
  const at = { country: iso, coordinates: label, anchorX, anchorY, x: anchorX, y: anchorY }
  return { ...at, text: name, size: PRINTED_SIZES.label, tone: 'strong' as const, radius: 0 }
}

/** A name as a row of circles, which is what names keep away from. */
function coverLabel({ x, y, size, text }: Label) {
  const half = (text.length * size) / 4
  const radius = size * 0.6
  const steps = Math.ceil(half / radius)
  return Array.from({ length: 2 * steps + 1 }, (_, index) => ({
    x: x + ((index - steps) / steps) * half,
    y,
    radius,
  }))
}

function middleOf({ width, height }: PictureCamera) {
  return { x: width / 2, y: height / 2 }
}
