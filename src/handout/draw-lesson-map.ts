/** The map of a lesson's hand-out: what its first step shows, on the whole width of a page, in points. */
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'
import { type SelectedMention, select } from '../domain/selection.ts'
import { readView, type View } from '../domain/view.ts'
import { fittingCamera, viewCamera } from '../picture/camera.ts'
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { cutShapes } from '../picture/flat-shapes.ts'
import { flattenOnce } from '../picture/flatten-once.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import { PRINTED_SIZES } from '../picture/printed-sizes.ts'
import type { PrintedMap } from './printed-map.ts'

/** A4 within its margins. */
const WIDTH = 516
const PROJECTION = 'equal-earth'
const GRID = 2

export interface LessonMap extends PrintedMap {
  readonly view: View
  readonly selected: readonly SelectedMention[]
}

export function drawLessonMap(dataset: Dataset, { steps }: Lesson): LessonMap {
  const view = readView(steps[0]?.view ?? '')
  const selected = select(dataset, view)
  const world = fittingCamera(WIDTH, PROJECTION)
  const camera = keepInBounds(viewCamera(world, PROJECTION, view.camera))
  const paths = cutShapes(flattenOnce(dataset.shapes), camera, GRID)
  const picture = drawPicture({
    countries: dataset.atlas.countries,
    mentions: dataset.mentions,
    selected,
    openCountries: view.country === null ? [] : [view.country],
    camera,
    sizes: PRINTED_SIZES,
  })
  return { view, selected, picture: cropPicture(picture, paths), paths }
}
