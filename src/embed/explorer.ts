/**
 * The live map, once a reader wants to move it: it takes the place of the land in the HTML, under the same marks, and gives its drawing
 * context back when it leaves the view, because a page with many embeds has few of them.
 */
import type { CountryCode } from '../domain/countries.ts'
import type { Position } from '../domain/mention.ts'
import type { PictureCamera } from '../picture/camera.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { Palette } from '../picture/palette.ts'
import { hasWebGL2 } from '../ui/has-webgl2.ts'
import type { EmbedStage } from './embed-stage.ts'

/** As src/map makes it; the two meet in src/app. */
export interface LiveMap {
  readonly projection: { readonly name: string }
  readonly show: (
    picture: MapPicture,
    palette: Palette,
    counts: (country: CountryCode) => { certain: number; uncertain: number },
  ) => void
  readonly look: (camera: PictureCamera, animate: boolean) => void
  readonly countryAt: (x: number, y: number) => CountryCode | null
  readonly remove: () => void
}

export interface LiveMapRequest {
  readonly container: HTMLElement
  /** Where countries lie. */
  readonly places: readonly { readonly iso: CountryCode; readonly label: Position }[]
  readonly palette: Palette
  readonly camera: PictureCamera
  readonly keep: (camera: PictureCamera) => PictureCamera
  readonly events: {
    readonly ready: (projection: string) => void
    readonly failed: () => void
    /** Another one follows by itself, soon or whenever the browser can draw again. */
    readonly lost: (when: 'soon' | 'unknown') => void
    readonly moving: (camera: PictureCamera) => void
    readonly moved: (camera: PictureCamera, byReader: boolean) => void
  }
}

export type StartMap = (request: LiveMapRequest) => Promise<LiveMap>

export type ExplorerState = 'still' | 'starting' | 'live' | 'failed'

export interface ExplorerOrder {
  readonly stage: EmbedStage
  readonly container: HTMLElement
  readonly places: LiveMapRequest['places']
  readonly startMap: StartMap
  readonly palette: () => Palette
  /** Of the picture that is shown, in the pixels of its design. */
  readonly camera: () => PictureCamera
  readonly changed: (state: ExplorerState) => void
  /** By the reader; in the pixels of the design. */
  readonly moving: (camera: PictureCamera) => void
  readonly moved: (camera: PictureCamera) => void
}

export interface Explorer {
  readonly start: () => void
  /** null unless it is drawn and can be asked. */
  readonly live: () => LiveMap | null
  /** Ends it; the land in the HTML takes its place again. */
  readonly stop: () => void
}

export function bindExplorer(order: ExplorerOrder): Explorer {
  const { stage, container, changed } = order
  let state: ExplorerState = 'still'
  let map: LiveMap | null = null
  let attempt = 0
  const become = (next: ExplorerState) => {
    state = next
    changed(next)
  }
  const end = (next: ExplorerState) => {
    giveBack()
    become(next)
  }
  const giveBack = () => {
    attempt++
    map?.remove()
    map = null
    container.replaceChildren()
  }
  const start = () => {
    if (state === 'starting' || state === 'live') return
    if (!hasWebGL2()) return become('failed')
    giveBack() // one that waits for its drawing context
    const own = attempt
    const isOver = () => own !== attempt
    const fail = (error?: unknown) => {
      if (isOver()) return
      if (error) console.warn('The movable map did not start.', error)
      end('failed')
    }
    become('starting')
    order
      .startMap({
        container,
        places: order.places,
        palette: order.palette(),
        camera: toFrame(order.camera(), stage),
        keep: (camera) => toFrame(keepInBounds(toDesign(camera, stage)), stage),
        events: {
          ready: (projection) => {
            // In another projection the land would jump away from under its marks.
            if (projection !== 'equal-earth') return fail(new Error(`drawn in ${projection}`))
            if (!isOver()) become('live')
          },
          failed: () => fail(new Error('no drawing context')),
          lost: (when) => {
            if (!isOver()) become(when === 'soon' ? 'starting' : 'failed')
          },
          moving: (camera) => {
            if (!isOver()) order.moving(toDesign(camera, stage))
          },
          moved: (camera, byReader) => {
            if (!isOver() && byReader) order.moved(toDesign(camera, stage))
          },
        },
      })
      .then((started) => {
        if (isOver()) return started.remove()
        map = started
        changed(state)
      })
      .catch(fail)
  }
  new IntersectionObserver((entries) => {
    const entry = entries.at(-1) // the others are of earlier moments, where the page was too busy to be told
    if (entry && !entry.isIntersecting && (state === 'starting' || map)) end('still')
  }).observe(stage.frame)
  return { start, live: () => map, stop: () => end('still') }
}

/** In CSS pixels of the frame. */
export function toFrame(camera: PictureCamera, { size, zoom }: EmbedStage): PictureCamera {
  return { ...camera, ...size(), scale: camera.scale * zoom() }
}

/** In pixels of the design that the frame shows. */
export function toDesign(camera: PictureCamera, { design, zoom }: EmbedStage): PictureCamera {
  const { width, height } = design()
  return { ...camera, width, height, scale: camera.scale / zoom() }
}
