/**
 * The map that a reader can move, for as long as it is shown: one MapLibre map after another. A drawing context can be lost at any time, and
 * what MapLibre itself draws when it returns is land in another projection, so that each return gets a map of its own.
 * Whoever starts it shows the still picture until `ready`, and again after `lost` and `failed`.
 */
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { CountryCode } from '../domain/countries.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import type { PictureCamera } from '../picture/camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { Palette } from '../picture/palette.ts'
import {
  type DrawnMap,
  type DrawnMapEvents,
  type DrawnMapOrder,
  drawMap,
  type MentionCounts,
  type Shown,
} from './drawn-map.ts'
import { type RegisteredProjection, registerProjection } from './register-projection.ts'

/** In milliseconds. A wrong worker address gives no error that ends the wait, so the wait ends by itself. */
const START_LIMIT = 30_000
/** In milliseconds. A lost WebGL context usually comes back at once. */
const CONTEXT_LIMIT = 3000
/** Maps in a row that may draw the land in the wrong place. */
const MOST_MISPLACED = 2

export interface LiveMapEvents extends Pick<DrawnMapEvents, 'moving' | 'moved'> {
  /** The map has drawn itself. Again after each loss that it came back from. */
  readonly ready: (projection: ProjectionName) => void
  /** It can't be drawn, and no other try is made. */
  readonly failed: () => void
  /** Nothing is drawn any more, and another map follows by itself: `soon`, or whenever the browser can draw again. */
  readonly lost: (when: 'soon' | 'unknown') => void
}

export interface LiveMapOrder extends Omit<DrawnMapOrder, 'projection' | 'events'> {
  readonly events: LiveMapEvents
}

export interface LiveMap {
  readonly projection: RegisteredProjection
  readonly show: (picture: MapPicture, palette: Palette, counts: MentionCounts) => void
  readonly look: (camera: PictureCamera, animate: boolean) => void
  /** The country drawn at a point of the container, in pixels. */
  readonly countryAt: (x: number, y: number) => CountryCode | null
  readonly remove: () => void
}

/** @throws where the browser has no WebGL 2, or no worker. */
export async function startLiveMap(order: LiveMapOrder): Promise<LiveMap> {
  const { events } = order
  let { camera, palette } = order
  let shown: Shown | undefined
  let drawn: DrawnMap | undefined
  let isLost = false
  let isRemoved = false
  /** Held, or the browser may forget it before its context returns. */
  let waiting: HTMLCanvasElement | undefined
  let misplaced = 0
  let timer: number | undefined

  const projection = await prepare()
  draw()
  return {
    projection,
    show: (picture, nextPalette, counts) => {
      palette = nextPalette
      shown = { picture, palette, counts }
      if (!isLost) drawn?.show(shown)
    },
    look: (next, animate) => {
      camera = next
      if (!isLost) drawn?.look(next, animate)
    },
    countryAt: (x, y) => (isLost ? null : (drawn?.countryAt(x, y) ?? null)),
    remove: () => {
      isRemoved = true
      end()
    },
  }

  function draw(): void {
    isLost = false
    wait(START_LIMIT, () => fail())
    drawn = drawMap({
      ...order,
      camera,
      palette,
      projection,
      events: {
        ready: () => {
          window.clearTimeout(timer)
          misplaced = 0
          events.ready(projection.name)
        },
        misplaced: () => {
          misplaced++
          if (misplaced === MOST_MISPLACED) return fail(new Error('the land is drawn in the wrong place'))
          lose()
          wait(0, drawAnew)
        },
        lost: (canvas) => {
          lose()
          // Before the context returns, or MapLibre would begin to draw with it.
          queueMicrotask(() => {
            if (isRemoved) return
            end()
            if (!isContextLost(canvas)) return drawAnew()
            canvas.addEventListener('webglcontextrestored', returned)
            waiting = canvas
            wait(CONTEXT_LIMIT, () => events.lost('unknown'))
          })
        },
        moving: (next) => events.moving(next),
        moved: (next, byReader) => {
          camera = next
          events.moved(next, byReader)
        },
      },
    })
    if (shown) drawn.show(shown)
  }

  function lose(): void {
    isLost = true
    events.lost('soon')
  }

  function returned(): void {
    // The next map gets a context of its own, and a page has few of them.
    waiting?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    drawAnew()
  }

  function drawAnew(): void {
    if (isRemoved) return
    end()
    prepare()
      .then(({ name }) => {
        if (isRemoved) return
        // The marks stand where the first map's projection has them.
        if (name !== projection.name) throw new Error(`drawn in ${name}, after ${projection.name}`)
        draw()
      })
      .catch(fail)
  }

  function fail(error?: unknown): void {
    if (isRemoved) return
    if (error) console.warn('The map is not drawn any more.', error)
    end()
    events.failed()
  }

  function end(): void {
    window.clearTimeout(timer)
    waiting?.removeEventListener('webglcontextrestored', returned)
    waiting = undefined
    drawn?.remove()
    drawn = undefined
  }

  /** There is one thing at a time to wait for. */
  function wait(limit: number, then: () => void): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(then, limit)
  }
}

function isContextLost(canvas: HTMLCanvasElement): boolean {
  return canvas.getContext('webgl2')?.isContextLost() ?? true
}

/** What each map needs anew: with the last map of a page its workers end, and what they knew. */
function prepare(): Promise<RegisteredProjection> {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href)
  return within(START_LIMIT, registerProjection())
}

/** Without its worker the library waits for ever. */
function within<T>(limit: number, result: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new Error('The worker did not start.')), limit)
    result.then(resolve, reject).finally(() => window.clearTimeout(timer))
  })
}
