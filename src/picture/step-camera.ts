/** The camera after a gesture, or after one press of a key or a button: panned and zoomed, within bounds. */
import type { Position } from '../domain/mention.ts'
import { createProjection, type PictureCamera, worldCamera } from './camera.ts'
import { keepInBounds } from './keep-in-bounds.ts'

export type CameraStep = 'in' | 'out' | 'left' | 'right' | 'up' | 'down'

/** By the name of a key. On most keyboards + and _ ask for Shift, which nobody should need. */
export const STEP_KEYS: Readonly<Partial<Record<string, CameraStep>>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Which way the map is dragged, in frames. */
const STEPS = { left: [0.25, 0], right: [-0.25, 0], up: [0, 0.25], down: [0, -0.25] } as const

/** Growth at which the first view is as good as reached. */
const NEARLY_WORLD = 1.01

/** All in pixels of the frame but `growth`, which is a factor. */
export interface Drag {
  /** The point that was seized, where it is now, and how far it came. */
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  /** How much larger the map became around that point. */
  readonly growth: number
}

/** What was seized stays under the hand, as far as the bounds allow. */
export function dragCamera(camera: PictureCamera, { x, y, dx, dy, growth }: Drag): PictureCamera {
  const { scale } = keepInBounds({ ...camera, scale: camera.scale * growth })
  const { invert } = createProjection(camera)
  const [middleX, middleY] = [camera.width / 2, camera.height / 2]
  const grown = scale / camera.scale
  const [toX, toY] = [(middleX - x) / grown + x - dx, (middleY - y) / grown + y - dy]
  // Towards a place beyond the edge of the world the map slides along it.
  const center = invert([toX, toY]) ?? invert([toX, middleY]) ?? invert([middleX, toY]) ?? camera.center
  return keepInBounds({ ...camera, scale, center })
}

/**
 * @param aim what zooming in brings to the middle, in degrees.
 * @returns null where the map can't go that way.
 */
export function stepCamera(camera: PictureCamera, step: CameraStep, aim: Position): PictureCamera | null {
  const next = takeStep(camera, step, aim)
  const [x, y] = createProjection(camera)(next.center)
  const moved = Math.hypot(x - camera.width / 2, y - camera.height / 2)
  return moved < 1 && Math.abs(next.scale / camera.scale - 1) < 0.001 ? null : next
}

function takeStep(camera: PictureCamera, step: CameraStep, aim: Position): PictureCamera {
  if (step === 'in') return keepInBounds({ ...camera, center: aim, scale: camera.scale * 2 })
  if (step === 'out') {
    const world = worldCamera(camera, camera.projection)
    const scale = camera.scale / 2
    return scale < world.scale * NEARLY_WORLD ? world : keepInBounds({ ...camera, scale })
  }
  const [right, down] = STEPS[step]
  return dragCamera(camera, { x: 0, y: 0, dx: right * camera.width, dy: down * camera.height, growth: 1 })
}
