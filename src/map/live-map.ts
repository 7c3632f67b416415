/**
 * The MapLibre painter: country fills and the camera. Marks and names lie above it as SVG, from the same picture.
 * Made in steps that can fail; whoever starts it shows the still picture until `ready`, and again on `failed`.
 */
import { type GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import { mapWords } from '../i18n/map-words.ts'
import type { PictureCamera } from '../picture/camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { Palette } from '../picture/palette.ts'
import { HATCH_PIXEL_RATIO, hatchImage } from './hatch-image.ts'
import {
  CHINA_HATCH,
  COUNTRIES,
  type CountryState,
  mapStyle,
  OPEN_COUNTRIES,
  UNCERTAIN_HATCH,
} from './map-style.ts'
import { fromMapLibre, toMapLibreZoom } from './maplibre-camera.ts'
import { type RegisteredProjection, registerProjection } from './register-projection.ts'

/** A wrong worker address gives no error that ends the wait, so the wait ends by itself. */
const START_LIMIT = 30_000
/** A lost WebGL context usually comes back at once. */
const CONTEXT_LIMIT = 3000

export interface LiveMapEvents {
  readonly ready: (projection: ProjectionName) => void
  readonly failed: (why: 'no-webgl' | 'failed') => void
  /** Many times during a gesture. */
  readonly moving: (camera: PictureCamera) => void
  /** Once, when it has ended; `byReader` where it was not `look` that moved it. */
  readonly moved: (camera: PictureCamera, byReader: boolean) => void
}

export interface LiveMap {
  readonly projection: RegisteredProjection
  readonly show: (picture: MapPicture, palette: Palette, counts: MentionCounts) => void
  readonly look: (camera: PictureCamera, animate: boolean) => void
  /** The country drawn at a point of the container, in pixels. */
  readonly countryAt: (x: number, y: number) => CountryCode | null
  readonly remove: () => void
}

export type MentionCounts = (country: CountryCode) => { certain: number; uncertain: number }

export interface LiveMapOrder {
  readonly container: HTMLElement
  readonly shapes: readonly CountryShape[]
  readonly palette: Palette
  readonly camera: PictureCamera
  /** A wheel and one finger scroll the page; the map asks for a key or a second finger, and a hint says so. */
  readonly cooperative: boolean
  /** How far the map can be moved. */
  readonly keep: (camera: PictureCamera) => PictureCamera
  readonly events: LiveMapEvents
}

/** @throws where the browser has no WebGL 2. */
export async function startLiveMap(order: LiveMapOrder): Promise<LiveMap> {
  const { container, shapes, palette, events } = order
  setWorkerUrl(new URL(workerUrl, document.baseURI).href)
  const projection = await within(START_LIMIT, registerProjection())
  const map = createMap(order, projection)
  const watchdog = window.setTimeout(() => events.failed('failed'), START_LIMIT)
  const states = new Map<number, string>()
  const ids = new Map(shapes.map(({ id, properties: { iso } }) => [iso, Number(id)]))
  let shown: { picture: MapPicture; palette: Palette; counts: MentionCounts } | undefined
  let painted: Palette | undefined
  let outlined = ''

  const camera = () => fromMapLibre(map.getCenter(), map.getZoom(), sizeOf(container), projection)

  const apply = () => {
    if (!shown || !map.getSource(COUNTRIES)) return
    if (painted !== shown.palette) paintPalette(map, shown.palette)
    painted = shown.palette
    for (const country of shown.picture.countries) {
      const id = ids.get(country.country)
      if (id === undefined) continue
      const state = stateOf(country, shown.palette, shown.counts)
      const written = JSON.stringify(state)
      if (states.get(id) === written) continue
      states.set(id, written)
      map.setFeatureState({ source: COUNTRIES, id }, state)
    }
    outline(shown.picture.countries.filter(({ selected }) => selected).map(({ country }) => country))
  }

  const outline = (open: readonly CountryCode[]) => {
    const source = map.getSource<GeoJSONSource>(OPEN_COUNTRIES)
    if (!source || open.join() === outlined) return
    outlined = open.join()
    const features = shapes.filter(({ properties: { iso } }) => iso !== null && open.includes(iso))
    source.setData({ type: 'FeatureCollection', features })
  }

  addHatches(map, palette)
  map.once('idle', () => {
    window.clearTimeout(watchdog)
    events.ready(projection.name)
  })
  map.once('load', apply)
  map.on('move', () => events.moving(camera()))
  map.on('moveend', (event) => events.moved(camera(), !('ours' in event)))
  watchContext(map, events, () => {
    states.clear()
    outlined = ''
    apply()
  })

  return {
    projection,
    show: (picture, nextPalette, counts) => {
      shown = { picture, palette: nextPalette, counts }
      apply()
    },
    look: (next, animate) => {
      if (!isSized(map, next)) {
        map.resize({ ours: true })
        animate = false
      }
      const target = {
        center: [next.center[0], next.center[1]] as [number, number],
        zoom: toMapLibreZoom(next.scale, projection),
      }
      if (animate) map.easeTo({ ...target, duration: 350 }, { ours: true })
      else map.jumpTo(target, { ours: true })
    },
    countryAt: (x, y) => {
      const [hit] = map.queryRenderedFeatures([x, y], { layers: ['fills'] })
      const iso: unknown = hit?.properties.iso
      return typeof iso === 'string' ? iso : null
    },
    remove: () => {
      window.clearTimeout(watchdog)
      map.remove()
    },
  }
}

function createMap(order: LiveMapOrder, projection: RegisteredProjection): MapLibreMap {
  const { container, shapes, palette, camera } = order
  const countries = { type: 'FeatureCollection' as const, features: [...shapes] }
  const map = new MapLibreMap({
    container,
    style: mapStyle(projection.type, countries, palette),
    center: [camera.center[0], camera.center[1]],
    zoom: toMapLibreZoom(camera.scale, projection),
    minZoom: -4,
    maxZoom: 12,
    attributionControl: false,
    keyboard: false, // the list of countries is the way by keyboard; the canvas would be a trap beside it
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    cooperativeGestures: order.cooperative,
    locale: { 'CooperativeGesturesHandler.MobileHelpText': mapWords.map.twoFingers },
    trackResize: false, // done by `look`, so that a new size is not taken for a move by the reader
    fadeDuration: 0,
    transformConstrain: (center, zoom) => {
      const wanted = fromMapLibre(center, zoom ?? 0, sizeOf(container), projection)
      const kept = order.keep(wanted)
      return {
        center: new LngLat(kept.center[0], kept.center[1]),
        zoom: toMapLibreZoom(kept.scale, projection),
      }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.getCanvasContainer().addEventListener('pointercancel', () => forgetTaps(map))
  // For tests and the console: what is drawn can be read from the page itself.
  Object.defineProperty(container, 'map', { value: map, configurable: true })
  map.getCanvas().setAttribute('tabindex', '-1')
  map.getCanvas().setAttribute('aria-hidden', 'true')
  return map
}

/**
 * Where the browser takes a touch to scroll the page. The map moves along with the finger, so that MapLibre takes each swipe for a tap,
 * and two for a double tap, which zooms instead of scrolling.
 */
function forgetTaps(map: MapLibreMap): void {
  for (const taps of [map.doubleClickZoom, map.touchZoomRotate]) {
    taps.disable()
    taps.enable()
  }
}

/** Without its worker the library waits for ever. */
function within<T>(limit: number, result: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new Error('The worker did not start.')), limit)
    result.then(resolve, reject).finally(() => window.clearTimeout(timer))
  })
}

function isSized(map: MapLibreMap, { width, height }: PictureCamera): boolean {
  const canvas = map.getCanvas()
  return canvas.clientWidth === width && canvas.clientHeight === height
}

function sizeOf(container: HTMLElement): { width: number; height: number } {
  return { width: Math.max(1, container.clientWidth), height: Math.max(1, container.clientHeight) }
}

function stateOf(
  country: MapPicture['countries'][number],
  palette: Palette,
  counts: MentionCounts,
): CountryState {
  const { certain, uncertain } = counts(country.country)
  const fill =
    country.look === 'matched'
      ? palette.classes[country.class]
      : country.look === 'hidden'
        ? palette.hidden
        : palette.silent
  return {
    fill,
    uncertain: country.look === 'uncertain' ? 1 : 0,
    certainMentions: certain,
    uncertainMentions: uncertain,
  }
}

function addHatches(map: MapLibreMap, palette: Palette): void {
  const options = { pixelRatio: HATCH_PIXEL_RATIO }
  const images = {
    [CHINA_HATCH]: hatchImage(palette.china, palette.chinaHatch),
    [UNCERTAIN_HATCH]: hatchImage(palette.uncertain, palette.uncertainHatch),
  }
  const add = () => {
    for (const [name, image] of Object.entries(images)) {
      if (map.hasImage(name)) map.updateImage(name, image)
      else map.addImage(name, image, options)
    }
  }
  if (map.style) add()
  else map.once('styledata', add)
}

function paintPalette(map: MapLibreMap, palette: Palette): void {
  map.setPaintProperty('water', 'background-color', palette.water)
  map.setPaintProperty('fills', 'fill-color', ['to-color', ['feature-state', 'fill'], palette.silent])
  map.setPaintProperty('borders', 'line-color', palette.border)
  map.setPaintProperty('selected', 'line-color', palette.selected)
  addHatches(map, palette)
}

/** A restored context has lost the feature-states; one that never returns leaves an empty canvas and no error. */
function watchContext(map: MapLibreMap, events: LiveMapEvents, restore: () => void): void {
  let timer: number | undefined
  map.on('webglcontextlost', () => {
    timer = window.setTimeout(() => events.failed('failed'), CONTEXT_LIMIT)
  })
  map.on('webglcontextrestored', () => {
    window.clearTimeout(timer)
    map.once('style.load', restore)
  })
}
