/** A drawing in the hand: one drag after another moves the camera, until the hand lets go. */
import type { PictureCamera } from './camera.ts'
import { type Drag, dragCamera } from './step-camera.ts'

interface HoldOrder {
  /** Where it rests; null where nothing is drawn. */
  readonly camera: () => PictureCamera | null
  readonly moving: (camera: PictureCamera) => void
  readonly moved: (camera: PictureCamera) => void
}

export interface Hold {
  /** In the camera's pixels. */
  readonly drag: (drag: Drag) => void
  readonly end: () => void
}

export function holdCamera({ camera, moving, moved }: HoldOrder): Hold {
  let held: PictureCamera | null = null
  return {
    drag: (drag) => {
      const from = held ?? camera()
      if (!from) return
      held = dragCamera(from, drag)
      moving(held)
    },
    end: () => {
      if (held) moved(held)
      held = null
    },
  }
}
