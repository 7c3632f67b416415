/** The still picture where no live map will come: mouse, wheel and fingers move it as the live map is moved, with the same limits. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { mapWords } from '../i18n/map-words.ts'
import type { PictureCamera } from '../picture/camera.ts'
import { holdCamera } from '../picture/hold-camera.ts'

/** In milliseconds: a line of words is read meanwhile. */
const HINT_TIME = 1500

interface StillGestures {
  readonly stage: RefObject<HTMLElement | null>
  /** False where a live map is or will be: it has gestures of its own. */
  readonly active: boolean
  /** Where the picture rests; null until it is laid out. */
  readonly camera: PictureCamera | null
  readonly moving: (camera: PictureCamera) => void
  readonly moved: (camera: PictureCamera, byReader: true) => void
}

/** @returns what a gesture lacked just now; else empty. */
export function useStillGestures(use: StillGestures): string {
  const [hint, setHint] = useState('')
  const latest = useRef(use)
  latest.current = use
  const { stage, active } = use

  useEffect(() => {
    const element = stage.current
    if (!active || !element) return
    let stop = () => {}
    let ended = false
    // Fetched where they are needed; until then, and without them, keys and buttons move the picture.
    import('../ui/gestures.ts')
      .then(({ bindGestures }) => {
        if (ended) return
        stop = bindGestures(element, {
          ...holdCamera({
            camera: () => latest.current.camera,
            moving: (camera) => latest.current.moving(camera),
            moved: (camera) => latest.current.moved(camera, true),
          }),
          refuse: (what) => setHint(what === 'wheel' ? mapWords.map.wheelKey() : mapWords.map.twoFingers),
        })
      })
      .catch((error: unknown) => console.warn('The still picture can’t be moved by hand.', error))
    return () => {
      ended = true
      stop()
    }
  }, [stage, active])
  useEffect(() => {
    const timer = window.setTimeout(() => setHint(''), HINT_TIME)
    return () => window.clearTimeout(timer)
  }, [hint])

  return hint
}
