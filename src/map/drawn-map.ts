/**
 * One MapLibre map: country fills and the camera. Marks and names lie above it as SVG, from the same picture. When its drawing context is
 * lost it is of no use any more: live-map.ts makes another one.
 */
import { type GeoJSONSource, LngLat, Map as MapLibreMap } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import { mapWords } from '../i18n/map-words.ts'
import type { PictureCamera } from '../picture/camera.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import type { Palette } from '../picture/palette.ts'
import { HATCH_PIXEL_RATIO, hatchImage } from './hatch-image.ts'
import { findLandmarks, type KnownPlace, landAgrees } from './land-agrees.ts'
import {
  CHINA_HATCH,
  COUNTRIES,
  type CountryState,
  FILLS,
  mapStyle,
  OPEN_COUNTRIES,
  UNCERTAIN_HATCH,
} from './map-style.ts'
import { fromMapLibre, toMapLibreZoom } from './maplibre-camera.ts'
import type { RegisteredProjection } from './register-projection.ts'

export type MentionCounts = (country: CountryCode) => { certain: number; uncertain: number }

/** What the map shows, as its picture says it. */
export interface Shown {
  readonly picture: MapPicture
  readonly palette: Palette
  readonly counts: MentionCounts
}

export interface DrawnMapEvents {
  /** It has drawn itself, and its land lies under the picture's marks. */
  readonly ready: () => void
  /** Its land lies elsewhere, or nowhere. */
  readonly misplaced: () => void
  /** The drawing context is gone, and the land with it. The canvas is told when it returns. */
  readonly lost: (canvas: HTMLCanvasElement) => void
  /** Many times during a gesture. */
  readonly moving: (camera: PictureCamera) => void
  /** Once, when it has ended; `byReader` where it was not `look` that moved it. */
  readonly moved: (camera: PictureCamera, byReader: boolean) => void
}

export interface DrawnMapOrder {
  readonly container: HTMLElement
  readonly shapes: readonly CountryShape[]
  /** Where countries are known to lie; by these it is seen whether the land is in its place. */
  readonly places: readonly KnownPlace[]
  readonly palette: Palette
  readonly camera: PictureCamera
  readonly projection: RegisteredProjection
  /** How far the map can be moved. */
  readonly keep: (camera: PictureCamera) => PictureCamera
  readonly events: DrawnMapEvents
}

export interface DrawnMap {
  readonly show: (shown: Shown) => void
  readonly look: (camera: PictureCamera, animate: boolean) => void
  /** The country drawn at a point of the container, in pixels. */
  readonly countryAt: (x: number, y: number) => CountryCode | null
  readonly remove: () => void
}

/** @throws where the browser has no WebGL 2. */
export function drawMap(order: DrawnMapOrder): DrawnMap {
  const { container, shapes, palette, projection, events } = order
  const map = createMap(order)
  const landmarks = findLandmarks(order.places, shapes)
  const states = new Map<number, string>()
  const ids = new Map(shapes.map(({ id, properties: { iso } }) => [iso, Number(id)]))
  let shown: Shown | undefined
  let painted: Palette | undefined
  let outlined = ''
  /** Whether the land was seen in its place since the style was last changed. */
  let isProven = false
  let isReady = false

  const camera = () => fromMapLibre(map.getCenter(), map.getZoom(), sizeOf(container), projection)

  const apply = () => {
    if (!shown || !map.getSource(COUNTRIES)) return
    if (painted !== shown.palette) {
      paintPalette(map, shown.palette)
      painted = shown.palette
      isProven = false
    }
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

  const countryAt = (x: number, y: number) => {
    const [hit] = map.queryRenderedFeatures([x, y], { layers: [FILLS] })
    const iso: unknown = hit?.properties.iso
    return typeof iso === 'string' ? iso : null
  }

  addHatches(map, palette)
  map.once('load', apply)
  // Whenever nothing is left to draw; asked until a view has shown it, since open sea and the inside of one country tell nothing.
  map.on('idle', () => {
    const now = camera()
    if (isProven || !isSized(map, now)) return
    const agreement = landAgrees(landmarks, now, countryAt)
    if (agreement === 'no') return events.misplaced()
    isProven = agreement === 'yes'
    if (isReady) return
    isReady = true
    events.ready()
  })
  map.on('move', () => events.moving(camera()))
  map.on('moveend', (event) => events.moved(camera(), !('ours' in event)))
  map.on('webglcontextlost', () => events.lost(map.getCanvas()))

  return {
    show: (next) => {
      shown = next
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
    countryAt,
    remove: () => map.remove(),
  }
}

function createMap(order: DrawnMapOrder): MapLibreMap {
  const { container, shapes, palette, camera, projection } = order
  const countries = { type: 'FeatureCollection' as const, features: [...shapes] }
  const map = new MapLibreMap({
    container,
    style: mapStyle(projection.type, countries, palette),
    center: [camera.center[0], camera.center[1]],
    zoom: toMapLibreZoom(camera.scale, projection),
    minZoom: -4,
    maxZoom: 12,
    attributionControl: false,
    keyboard: false, // the stage has the keys: they move the still picture too
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    cooperativeGestures: true, // a wheel and one finger scroll the page; for the map a key or a second finger is asked, and a hint says so
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': mapWords.map.wheelKey(),
      'CooperativeGesturesHandler.MacHelpText': mapWords.map.wheelKey(),
      'CooperativeGesturesHandler.MobileHelpText': mapWords.map.twoFingers,
    },
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
  map.getCanvas().removeAttribute('tabindex') // a press gives the focus to the stage
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
  map.setPaintProperty(FILLS, 'fill-color', ['to-color', ['feature-state', 'fill'], palette.silent])
  map.setPaintProperty('borders', 'line-color', palette.border)
  map.setPaintProperty('selected', 'line-color', palette.selected)
  addHatches(map, palette)
}
