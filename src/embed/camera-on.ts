/**
 * A camera on the countries that an embed is about, read off the land that its page holds: their shapes come to the reader with nothing
 * else. Of each country the part with its label counts, or distant islands would keep it small, as in src/picture/fit-shapes.ts.
 */
import type { Position } from '../domain/mention.ts'
import { createProjection, type PictureCamera, worldCamera } from '../picture/camera.ts'
import { WORLD_CAMERA } from '../picture/paint-world.ts'

/** Of the frame that the countries may take; the rest shows where they lie. */
const SHARE = 0.4
/** In doublings of the world's first view: nearer, the land of the page is too coarse. */
const NEAREST = 2

export interface DrawnCountry {
  /** Path data under `WORLD_CAMERA`, of rings in steps: "M10,20l5,0 0-3z". */
  readonly path: string
  readonly label: Position
}

/** All in pixels of `WORLD_CAMERA`. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** @param frame gives size and projection. @returns null where there is no country. */
export function cameraOn(countries: readonly DrawnCountry[], frame: PictureCamera): PictureCamera | null {
  if (countries.length === 0) return null
  const boxes = countries.map(labelledBox)
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const center = createProjection(WORLD_CAMERA).invert([(left + right) / 2, (top + bottom) / 2])
  if (!center) return null
  const world = worldCamera(frame, frame.projection)
  const pixel = world.scale / WORLD_CAMERA.scale
  const growth = Math.min(
    (frame.width * SHARE) / ((right - left) * pixel),
    (frame.height * SHARE) / ((bottom - top) * pixel),
  )
  return { ...world, center, scale: world.scale * Math.min(Math.max(growth, 1), 2 ** NEAREST) }
}

function labelledBox({ path, label }: DrawnCountry): Box {
  const [x, y] = createProjection(WORLD_CAMERA)(label)
  const holdsLabel = ({ left, top, right, bottom }: Box) => x >= left && x <= right && y >= top && y <= bottom
  return ringBoxes(path).find(holdsLabel) ?? { left: x, top: y, right: x, bottom: y }
}

function ringBoxes(path: string): Box[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?[\d.]+/g)].map(Number)
      const walk = (from: 0 | 1) => {
        let at = 0
        return numbers.filter((_, index) => index % 2 === from).map((step) => (at += step))
      }
      const [xs, ys] = [walk(0), walk(1)]
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      }
    })
}
