/** Zoom and pan within bounds: the first view is the furthest out, and no frame shows more than the world. */
import { FURTHEST_ZOOM } from '../domain/view.ts'
import { createProjection, type PictureCamera, worldCamera } from './camera.ts'

/** Degrees: the ice of Greenland and the islands off Antarctica are the last that a frame can show. */
const NORTH = 84
const SOUTH = -60

/** The nearest camera within bounds. */
export function keepInBounds(camera: PictureCamera): PictureCamera {
  const world = worldCamera(camera, camera.projection)
  const scale = Math.min(Math.max(camera.scale, world.scale), world.scale * 2 ** FURTHEST_ZOOM)
  const growth = scale / world.scale
  const project = createProjection(world)
  const at = (longitude: number, latitude: number) =>
    project([longitude, latitude]) ?? ([world.width / 2, world.height / 2] as [number, number])
  const [x, y] = at(camera.center[0], camera.center[1])
  const middle = project.invert?.([
    clampFrame(x, world.width, growth, at(-180, 0)[0], at(180, 0)[0]),
    clampFrame(y, world.height, growth, at(0, NORTH)[1], at(0, SOUTH)[1]),
  ])
  return middle
    ? { ...camera, scale, center: [onItsSide(middle[0], camera.center[0]), middle[1]] }
    : { ...world, scale }
}

/**
 * The date line is the left and the right edge of a flat world: rounding would carry a middle that stands on one of them
 * to the other, or a hair beyond 180 degrees, which no link can name.
 */
function onItsSide(longitude: number, asked: number): number {
  return Math.abs(longitude) > 180 - 1e-9 ? Math.sign(asked) * 180 : longitude
}

/**
 * All in the first view's pixels. The middle stays so far from the world's edge that the frame shows nothing beyond it
 * that the first view doesn't show: with a growth of at least 1, the middle of the first view is always allowed.
 */
function clampFrame(value: number, length: number, growth: number, start: number, end: number): number {
  const half = length / (2 * growth)
  const [first, last] = [Math.min(start, 0) + half, Math.max(end, length) - half]
  return Math.min(Math.max(value, first), last)
}
