/** The map one press at a time, by its keys and its buttons. */
import type { KeyboardEvent } from 'react'
import { aimZoom } from '../picture/aim-zoom.ts'
import { toViewCamera } from '../picture/camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { type CameraStep, STEP_KEYS, stepCamera } from '../picture/step-camera.ts'
import { moveCamera } from '../state/atlas-store.ts'
import { listCountriesOf } from '../state/opened.ts'
import { useDataset, useOpened } from '../state/selectors.ts'

export interface MapSteps {
  /** @returns whether the map went that way. */
  readonly take: (step: CameraStep) => boolean
  /** Whether it would. */
  readonly can: (step: CameraStep) => boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** @param picture at rest; null until it is laid out. */
export function useMapSteps(picture: MapPicture | null): MapSteps {
  const { countryByCode, regionsOf } = useDataset()
  const opened = useOpened()

  const can = (step: CameraStep) =>
    picture !== null && stepCamera(picture.camera, step, picture.camera.center) !== null
  const take = (step: CameraStep) => {
    if (!picture) return false
    const places = listCountriesOf(opened, regionsOf).flatMap((iso) => {
      const country = countryByCode.get(iso)
      return country ? [country.label] : []
    })
    const next = stepCamera(picture.camera, step, aimZoom(picture, places))
    if (next) moveCamera(toViewCamera(next))
    return next !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP_KEYS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    // At its limit the map leaves the arrows to the page, but not those of a key that is still held down from moving it.
    if (take(step) || event.repeat) event.preventDefault()
  }
  return { take, can, onKeyDown }
}
