/**
 * The camera of the map on a sheet. A view's link says where the map looks, not how large the window is, so a sheet made on a phone
 * is as good as one made at a desk.
 */
import type { ProjectionName } from '../domain/projection-name.ts'
import type { ViewCamera } from '../domain/view.ts'
import { type PictureCamera, viewCamera } from './camera.ts'
import { keepInBounds } from './keep-in-bounds.ts'

/** Of a whole sheet, in pixels, and its empty edge. */
export const SHEET = { width: 1200, margin: 40 } as const

const WIDTH = SHEET.width - 2 * SHEET.margin
/** The inhabited world is about twice as wide as high; a part of it is as high as a page likes it. */
const WORLD_HEIGHT = WIDTH / 2
const PART_HEIGHT = WIDTH / 1.6

export function sheetCamera(projection: ProjectionName, view: ViewCamera | null): PictureCamera {
  const height = view === null ? WORLD_HEIGHT : PART_HEIGHT
  return keepInBounds(viewCamera({ width: WIDTH, height }, projection, view))
}
