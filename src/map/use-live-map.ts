/** Starts the live map in an element and keeps it in step with the picture; falls back to the still picture. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { PictureCamera } from '../picture/camera.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { Palette } from '../picture/palette.ts'
import { type StillReason, setMapMode } from '../state/atlas-store.ts'
import { hasWebGL2 } from '../ui/has-webgl2.ts'
import { needsReload } from '../ui/needs-reload.ts'
import type { LiveMap, LiveMapEvents } from './live-map.ts'

export interface LiveMapUse {
  readonly container: RefObject<HTMLElement | null>
  readonly dataset: Dataset
  readonly palette: Palette
  /** null until the container is laid out. */
  readonly camera: PictureCamera | null
  /** Another number tries again. */
  readonly attempt: number
  readonly moving: LiveMapEvents['moving']
  readonly moved: LiveMapEvents['moved']
}

/** @returns the live map once it is made; it has drawn itself when the store's mode says `live`. */
export function useLiveMap(use: LiveMapUse): LiveMap | null {
  const [map, setMap] = useState<LiveMap | null>(null)
  const latest = useRef(use)
  /** Since it was last drawn. */
  const failures = useRef(0)
  latest.current = use
  const { attempt, dataset } = use
  const laidOut = use.camera !== null

  // An attempt starts the map anew; what changed since the last one is read from `latest`.
  useEffect(() => {
    const { container, camera, palette } = latest.current
    if (!laidOut || !container.current || !camera) return
    let ended = false
    let started: LiveMap | undefined
    const showStill = (why: StillReason, isStuck = false) => setMapMode({ mode: 'still', why, isStuck })
    const fail = (why: 'no-webgl' | 'no-shapes' | 'failed', error?: unknown) => {
      if (ended) return
      end()
      if (why === 'failed') failures.current++
      showStill(why, why === 'failed' && needsReload(error, failures.current))
    }
    const end = () => {
      ended = true
      setMap(null)
      started?.remove()
    }
    const element = container.current
    showStill('starting')
    if (dataset.shapes.length === 0 || !hasWebGL2()) {
      fail(dataset.shapes.length === 0 ? 'no-shapes' : 'no-webgl')
      return end
    }
    import('./live-map.ts')
      .then(({ startLiveMap }) =>
        startLiveMap({
          container: element,
          shapes: dataset.shapes,
          places: dataset.atlas.countries,
          palette,
          camera,
          keep: keepInBounds,
          events: {
            ready: (projection) => {
              if (ended) return
              failures.current = 0
              setMapMode({ mode: 'live', projection })
            },
            failed: () => fail('failed'),
            lost: (when) => {
              if (ended) return
              showStill(when === 'soon' ? 'lost' : 'gone')
              // A gesture that it was lost in has no end.
              if (latest.current.camera) latest.current.moved(latest.current.camera, false)
            },
            moving: (next) => latest.current.moving(next),
            moved: (next, byReader) => latest.current.moved(next, byReader),
          },
        }),
      )
      .then((live) => {
        started = live
        if (ended) live.remove()
        else setMap(live)
      })
      .catch((error: unknown) => {
        console.warn('The interactive map did not start.', error)
        fail('failed', error)
      })
    return end
  }, [attempt, dataset, laidOut])

  return map
}
