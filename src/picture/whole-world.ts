/** All of the world in Equal Earth, poles and edges too, for a map that is drawn on: the first view of the atlas leaves the ice out. */
import { originOf, type PictureCamera } from './camera.ts'
import { rawProjection } from './raw-projections.ts'

const PROJECTION = 'equal-earth'
/** Room for the line of the edge, in pixels. */
const EDGE = 1

export function wholeWorldCamera(width: number): PictureCamera {
  const raw = rawProjection(PROJECTION)
  const scale = (width / 2 - EDGE) / raw.forward(180, 0)[0]
  const height = Math.ceil(2 * (raw.forward(0, 90)[1] * scale + EDGE))
  return { width, height, projection: PROJECTION, center: [0, 0], scale }
}

/** The edge of the world as path data. @param camera of the whole world. */
export function worldEdge(camera: PictureCamera): string {
  const raw = rawProjection(PROJECTION)
  const [left, top] = originOf(camera, raw)
  const side = (longitude: number) =>
    Array.from({ length: 37 }, (_, index) => {
      const [x, y] = raw.forward(longitude, 90 - index * 5)
      return `${round(left + x * camera.scale)},${round(top - y * camera.scale)}`
    })
  return `M${[...side(180), ...side(-180).reverse()].join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
