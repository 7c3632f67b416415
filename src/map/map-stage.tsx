/** The map of the page: fills by MapLibre or as SVG, marks and names as SVG above either, and how a reader points at it and moves it. */
import {
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Position } from '../domain/mention.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { words } from '../i18n/words.ts'
import { createProjection, type PictureCamera, toViewCamera, viewCamera, zoomOf } from '../picture/camera.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { fitShapes } from '../picture/fit-shapes.ts'
import { keepInBounds } from '../picture/keep-in-bounds.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { movePicture } from '../picture/move-picture.ts'
import type { ShapePath } from '../picture/paint-countries.ts'
import { PALETTES } from '../picture/palette.ts'
import { askMapFor, moveCamera, useAtlas } from '../state/atlas-store.ts'
import {
  useDataset,
  useOpenCountries,
  useOpened,
  useSelected,
  useSummaries,
  useView,
} from '../state/selectors.ts'
import { useMedia } from '../ui/use-media.ts'
import { useSize } from '../ui/use-size.ts'
import type { LiveMap } from './live-map.ts'
import { MapButtons } from './map-buttons.tsx'
import { MapNotice } from './map-notice.tsx'
import { MapTooltip } from './map-tooltip.tsx'
import { StagePicture } from './stage-picture.tsx'
import { useLiveMap } from './use-live-map.ts'
import { useMapSteps } from './use-map-steps.ts'
import { usePointing } from './use-pointing.ts'
import { usePrintedPicture } from './use-printed-picture.ts'
import { useStillGestures } from './use-still-gestures.ts'

/** In pixels: a country opened from elsewhere that stands nearer to the edge is brought to the middle. */
const EDGE = 4

interface MapStageProps {
  /** Of the page's first picture, under the world's camera; may be empty. */
  readonly land: readonly ShapePath[]
  readonly onPicture: (picture: MapPicture) => void
  /** Loads the data again. */
  readonly onReload: () => void
}

export function MapStage({ land, onPicture, onReload }: MapStageProps): ReactNode {
  const dataset = useDataset()
  const view = useView()
  const opened = useOpened()
  const openCountries = useOpenCountries()
  const selected = useSelected()
  const summaries = useSummaries()
  const mode = useAtlas((state) => state.mapMode)
  const palette = PALETTES[useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light']
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  const stage = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  const [attempt, setAttempt] = useState(0)
  const [gesture, setGesture] = useState<PictureCamera | null>(null)
  const keysId = useId()
  const map = useRef<LiveMap | null>(null)
  const projection = map.current?.projection.name ?? 'equal-earth'

  const camera = useMemo(
    () => (size ? keepInBounds(viewCamera(size, projection, view.camera)) : null),
    [size, projection, view.camera],
  )
  const cameraNow = useRef(camera)
  cameraNow.current = camera
  const input = useMemo(() => {
    const { atlas, mentions } = dataset
    return { countries: atlas.countries, mentions, selected, openCountries }
  }, [dataset, selected, openCountries])
  const rested = useMemo(() => camera && drawPicture({ ...input, camera }), [input, camera])
  const printed = usePrintedPicture(input)
  const picture = rested && gesture ? movePicture(rested, gesture) : rested

  const moved = useCallback((next: PictureCamera, byReader: boolean) => {
    setGesture(null)
    if (byReader) moveCamera(toViewCamera(next))
  }, [])
  const live = useLiveMap({
    container,
    dataset,
    palette,
    camera,
    attempt,
    moving: setGesture,
    moved,
  })
  map.current = live
  const isLive = mode.mode === 'live'
  /** Whether a canvas will soon draw what the still picture holds. */
  const isForNow = !isLive && (mode.why === 'starting' || mode.why === 'lost')

  // In the frame of the picture itself: what is written beside it must not come later.
  const legible = printed ?? rested
  useLayoutEffect(() => {
    if (legible) onPicture(legible)
  }, [legible, onPicture])
  useEffect(() => {
    if (!live || !rested) return
    live.show(rested, palette, (country) => {
      const summary = summaries.get(country)
      return { certain: summary?.certain ?? 0, uncertain: summary?.uncertain ?? 0 }
    })
  }, [live, rested, palette, summaries])
  useEffect(() => {
    if (live && camera) live.look(camera, !reducedMotion && mode.mode === 'live')
  }, [live, camera, reducedMotion, mode.mode])

  const openCountry = opened?.kind === 'country' ? opened.country : null
  useEffect(() => {
    const label = openCountry && dataset.countryByCode.get(openCountry)?.label
    const latest = cameraNow.current
    if (!label || !latest || isInFrame(label, latest)) return
    moveCamera({ longitude: label[0], latitude: label[1], zoom: zoomOf(latest) })
  }, [openCountry, dataset])

  const asked = useAtlas((state) => state.asked)
  useEffect(() => {
    const [latest, node] = [cameraNow.current, stage.current]
    if (!asked || !latest || !node) return
    // What opened with it may have changed the frame, which is measured later.
    const frame = { ...latest, width: node.clientWidth, height: node.clientHeight }
    const shapes = dataset.shapes.flatMap((shape) => {
      const country = dataset.countryByCode.get(shape.properties.iso ?? '')
      return country && asked.includes(country.iso) ? [{ shape, label: country.label }] : []
    })
    const next = fitShapes(shapes, frame)
    if (next) moveCamera(toViewCamera(keepInBounds(next)))
    askMapFor(null)
  }, [asked, dataset])

  const hint = useStillGestures({
    stage,
    active: !isLive && !isForNow,
    camera,
    moving: setGesture,
    moved,
  })
  const pointing = usePointing({ stage, picture, live: isLive ? live : null })
  const steps = useMapSteps(rested)
  return (
    <>
      <MapNotice
        mode={mode}
        onRetry={dataset.shapes.length === 0 ? onReload : () => setAttempt(attempt + 1)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a group is no landmark; the section around it is one */}
      <div
        className="map-stage"
        ref={stage}
        data-mode={mode.mode}
        role="group"
        aria-label={words.nav.map}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move what has the focus
        tabIndex={0}
        onKeyDown={steps.onKeyDown}
        {...pointing.handlers}
      >
        <div className="map-canvas" ref={container} data-live={isLive} />
        {picture && rested && (
          <StagePicture
            picture={picture}
            rested={rested}
            palette={palette}
            land={land}
            countries={isLive ? 'none' : isForNow ? 'coarse' : 'fine'}
            description={describeMost(selected, dataset)}
          />
        )}
        {printed && (
          <StagePicture
            picture={printed}
            rested={printed}
            palette={PALETTES.light}
            land={land}
            countries="fine"
            description={describeMost(selected, dataset)}
            className="printed-map"
            ids="printed-"
          />
        )}
        {picture && <MapTooltip picture={picture} palette={palette} hovered={pointing.hovered} />}
        {/* Over the map: what comes for a moment must not push it down. */}
        {!isLive && mode.why === 'lost' && (
          <p className="map-redrawn" role="status" data-over-map>
            {words.map.redrawn}
          </p>
        )}
        {hint !== '' && (
          <p className="map-hint" aria-hidden="true">
            {hint}
          </p>
        )}
        <p className="map-keys" id={keysId}>
          {words.map.keys}
        </p>
        <MapButtons
          onStep={steps.take}
          canStep={steps.can}
          onWorld={() => moveCamera(null)}
          atWorld={view.camera === null}
        />
      </div>
    </>
  )
}

/** Whether a place is shown, and not at the very edge. */
function isInFrame([longitude, latitude]: Position, camera: PictureCamera): boolean {
  const [x, y] = createProjection(camera)([longitude, latitude]) ?? [-1, -1]
  return x > EDGE && x < camera.width - EDGE && y > EDGE && y < camera.height - EDGE
}
