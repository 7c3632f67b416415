/** A map as it is printed: what it shows, and the land in its frame. */
import type { MapPicture } from '../picture/map-picture.ts'
import type { ShapePath } from '../picture/paint-countries.ts'

export interface PrintedMap {
  readonly picture: MapPicture
  readonly paths: readonly ShapePath[]
}
