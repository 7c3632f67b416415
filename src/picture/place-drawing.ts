/** Where a drawing made under one camera lies under another. Cameras of one projection differ by a shift and a scale alone. */
import { originOf, type PictureCamera } from './camera.ts'
import { rawProjection } from './raw-projections.ts'

export interface Placement {
  readonly scale: number
  /** Of the drawing's upper left corner, in pixels of the other frame. */
  readonly x: number
  readonly y: number
}

/** Both cameras have the same projection. */
export function placeDrawing(drawn: PictureCamera, shown: PictureCamera): Placement {
  const scale = shown.scale / drawn.scale
  const raw = rawProjection(shown.projection)
  const [fromX, fromY] = originOf(drawn, raw)
  const [toX, toY] = originOf(shown, raw)
  return { scale, x: toX - fromX * scale, y: toY - fromY * scale }
}
