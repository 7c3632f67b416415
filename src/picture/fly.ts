/** Where a drawing lies on the way from one camera to another. All three have the same projection. */
import { originOf, type PictureCamera } from './camera.ts'
import type { Placement } from './place-drawing.ts'
import { rawProjection } from './raw-projections.ts'

export interface Flight {
  /** Under which the drawing was made. */
  readonly drawn: PictureCamera
  readonly from: PictureCamera
  readonly to: PictureCamera
}

/**
 * All of the plane grows or shrinks around one point, at an even pace to the eye: each moment by the same share.
 *
 * @param share of the way: 0 to 1.
 */
export function placeInFlight({ drawn, from, to }: Flight, share: number): Placement {
  const raw = rawProjection(to.projection)
  const [drawnX, drawnY] = originOf(drawn, raw)
  const [fromX, fromY] = originOf(from, raw)
  const [toX, toY] = originOf(to, raw)
  const scale = from.scale * (to.scale / from.scale) ** share
  // Where both have one scale, a plain shift.
  const done = Math.abs(to.scale - from.scale) < 1e-9 ? share : (scale - from.scale) / (to.scale - from.scale)
  const growth = scale / drawn.scale
  const [x, y] = [fromX + (toX - fromX) * done, fromY + (toY - fromY) * done]
  return { scale: growth, x: x - drawnX * growth, y: y - drawnY * growth }
}
