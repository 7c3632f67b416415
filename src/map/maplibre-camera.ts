/** The picture's camera and MapLibre's are the same place in two spellings. */
import type { Position } from '../domain/mention.ts'
import type { PictureCamera, PictureSize } from '../picture/camera.ts'
import type { RegisteredProjection } from './register-projection.ts'

/** MapLibre's world is 512 pixels wide at zoom 0. */
const WORLD_PIXELS = 512

export function toMapLibreZoom(scale: number, projection: RegisteredProjection): number {
  return Math.log2((scale * projection.worldWidth) / WORLD_PIXELS)
}

export function fromMapLibre(
  center: { readonly lng: number; readonly lat: number },
  zoom: number,
  size: PictureSize,
  projection: RegisteredProjection,
): PictureCamera {
  const position: Position = [center.lng, center.lat]
  const scale = (WORLD_PIXELS * 2 ** zoom) / projection.worldWidth
  return { width: size.width, height: size.height, projection: projection.name, center: position, scale }
}
