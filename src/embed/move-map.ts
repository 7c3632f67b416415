/** How a reader moves the map: by buttons and keys, and where no live map can be drawn, the one in the HTML by mouse, wheel and fingers. */
import type { Position } from '../domain/mention.ts'
import { aimZoom } from '../picture/aim-zoom.ts'
import type { PictureCamera } from '../picture/camera.ts'
import { holdCamera } from '../picture/hold-camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { type CameraStep, STEP_KEYS, stepCamera } from '../picture/step-camera.ts'
import { bindGestures } from '../ui/gestures.ts'
import { type EmbedStage, find } from './embed-stage.ts'

/** All in the pixels of the design. */
export interface MoveOrder {
  readonly stage: EmbedStage
  readonly picture: () => MapPicture
  /** Where what is open lies. */
  readonly places: () => readonly Position[]
  readonly moving: (camera: PictureCamera) => void
  readonly moved: (camera: PictureCamera) => void
}

/** By what a button does. */
const STEPS: Readonly<Record<string, CameraStep>> = {
  'zoom-in': 'in',
  'zoom-out': 'out',
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
}

/**
 * @param isStill whether the map in the HTML is moved by hand too; a live one has gestures of its own.
 * @returns how to end it.
 */
export function moveMap(order: MoveOrder, isStill: boolean): () => void {
  const { stage, picture, places, moved } = order
  const { frame } = stage
  const listening = new AbortController()
  const { signal } = listening
  const take = (step: CameraStep) => {
    const next = stepCamera(picture().camera, step, aimZoom(picture(), places()))
    if (next) moved(next)
    return next !== null
  }
  for (const [action, step] of Object.entries(STEPS)) {
    find(frame, `[data-do="${action}"]`).addEventListener('click', () => take(step), { signal })
  }
  frame.addEventListener(
    'keydown',
    (event) => {
      const step = STEP_KEYS[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return
      // At its limit the map leaves the arrows to the page, but not those of a key that is still held down from moving it.
      if (take(step) || event.repeat) event.preventDefault()
    },
    { signal },
  )
  frame.tabIndex = 0
  const letGo = isStill ? bindGestures(frame, gesturesOf(order)) : () => {}
  return () => {
    listening.abort()
    frame.removeAttribute('tabindex')
    letGo()
  }
}

function gesturesOf({ stage, picture, moving, moved }: MoveOrder) {
  const { drag, end } = holdCamera({ camera: () => picture().camera, moving, moved })
  return {
    drag: ({ x, y, dx, dy, growth }: Parameters<typeof drag>[0]) => {
      const zoom = stage.zoom()
      drag({ x: x / zoom, y: y / zoom, dx: dx / zoom, dy: dy / zoom, growth })
    },
    end,
    refuse: () => {},
  }
}
