/**
 * The camera of the map on a sheet. A view's link says where the map looks, not how large the window is, so a sheet made on a phone
 * is as good as one made at a desk.
 */
import type { ProjectionName } from '../domain/projection-name.ts'
import type { ViewCamera } from '../domain/view.ts'
import { type PictureCamera, type PictureSize, viewCamera } from './camera.ts'
import { keepInBounds } from './keep-in-bounds.ts'
import { innerWidth, SHEET_DESIGNS, type SheetDesign } from './sheet-designs.ts'

/** The inhabited world is about twice as wide as high; a part of it is as high as a page likes it. */
const WORLD_RATIO = 2
const PART_RATIO = 1.6

/** Of a map that may be as high as it likes, in pixels. */
export function likedMapSize(design: SheetDesign, view: ViewCamera | null): PictureSize {
  const width = innerWidth(design)
  return { width, height: width / (view === null ? WORLD_RATIO : PART_RATIO) }
}

export function sheetCamera(
  projection: ProjectionName,
  view: ViewCamera | null,
  size: PictureSize = likedMapSize(SHEET_DESIGNS.page, view),
): PictureCamera {
  return keepInBounds(viewCamera(size, projection, view))
}
