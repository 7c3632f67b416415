/**
 * The map of a slide. Marks are there with the words; the land, which takes longest to draw, follows: until then all the world's land,
 * drawn once and coarse, stands in its place, moved as a whole. Where there is time the map flies from one place to the next.
 */
import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { type AnyCamera, fittingCamera, type PictureCamera } from '../picture/camera.ts'
import { placeInFlight } from '../picture/fly.ts'
import type { AnyPicture } from '../picture/map-picture.ts'
import { paintCountries } from '../picture/paint-countries.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import { PROJECTED } from '../picture/palette.ts'
import { type Placement, placeDrawing } from '../picture/place-drawing.ts'
import { renameIds } from '../picture/rename-ids.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { useMedia } from '../ui/use-media.ts'
import { drawLand, haveOneLand } from './draw-land.ts'
import type { DrawnSlide } from './draw-slide.ts'

interface SlideMapProps {
  readonly dataset: Dataset
  readonly drawn: DrawnSlide
  /** It never changes its place. */
  readonly still: boolean
  /** Before the ids of its hatches. */
  readonly ids: string
}

/** Milliseconds: with all else a step takes less than 300. */
const FLIGHT = 150
/** Where a frame takes longer a flight would end late: the map is there at once instead. In milliseconds, as the next. */
const SLOWEST_FRAME = 60
/** Where rendering alone takes longer, no flight begins, and the marks are there in the first frame. */
const SLOWEST_RENDER = 20
/** Enough to tell the halves of the globe from the paper. */
const SEA = '#f3f6f8'

export function SlideMap({ dataset, drawn, still, ids }: SlideMapProps): ReactNode {
  const { picture, selected } = drawn
  const { camera } = picture
  const { width, height } = camera
  const flat = still || camera.projection === 'globe' ? null : camera
  const stage = useFlight(flat)
  const follower = useDeferredValue(drawn)
  // Under the same camera only the fills change, which is soon done.
  const land = still || haveOneLand(follower.picture.camera, camera) ? drawn : follower
  const marks = useMemo(() => <SvgTree node={paintMarks(picture, PROJECTED)} />, [picture])
  return (
    <svg
      ref={stage}
      className="slide-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeMost(selected, dataset)}
      data-land={land === drawn ? 'drawn' : 'follows'}
    >
      {camera.projection === 'globe' && (
        <circle
          className="slide-sea"
          cx={width / 2}
          cy={height / 2}
          r={camera.scale}
          fill={SEA}
          stroke={PROJECTED.mutedText}
        />
      )}
      {flat && (
        <World
          dataset={dataset}
          picture={land === drawn ? follower.picture : picture}
          camera={flat}
          ids={`${ids}world-`}
        />
      )}
      <g data-layer="land">
        <Countries dataset={dataset} picture={land.picture} under={land.picture.camera} ids={ids} />
      </g>
      <g data-layer="marks">{marks}</g>
    </svg>
  )
}

interface CountriesProps {
  readonly dataset: Dataset
  readonly picture: AnyPicture
  /** The camera of the drawing. */
  readonly under: AnyCamera
  readonly detail?: 'fine' | 'coarse'
  readonly ids: string
}

function Countries({ dataset, picture, under, detail, ids }: CountriesProps): ReactNode {
  const paths = drawLand(dataset.shapes, under, detail)
  return useMemo(
    () => <SvgTree node={renameIds(paintCountries(picture, paths, PROJECTED, picture.lines), ids)} />,
    [picture, paths, ids],
  )
}

interface WorldProps {
  readonly dataset: Dataset
  readonly picture: AnyPicture
  /** Where it is moved to. */
  readonly camera: PictureCamera
  readonly ids: string
}

/** All of the world's land, under one camera for all slides of a window. */
function World({ dataset, picture, camera, ids }: WorldProps): ReactNode {
  const drawnUnder = worldUnder(camera)
  return (
    <g data-layer="world" transform={writePlacement(placeDrawing(drawnUnder, camera))}>
      <Countries dataset={dataset} picture={picture} under={drawnUnder} detail="coarse" ids={ids} />
    </g>
  )
}

/** Legends and titles change a map's height from slide to slide, and not its width. */
function worldUnder({ width, projection }: PictureCamera): PictureCamera {
  return fittingCamera(width, projection)
}

function writePlacement({ scale, x, y }: Placement): string {
  return `translate(${x},${y}) scale(${scale})`
}

/** @param camera null where there is no flying, to or from it. */
function useFlight(camera: PictureCamera | null) {
  const stage = useRef<SVGSVGElement>(null)
  const shown = useRef(camera)
  const reduced = useMedia('(prefers-reduced-motion: reduce)')
  const began = performance.now()
  useLayoutEffect(() => {
    const from = shown.current
    shown.current = camera
    const map = stage.current
    const world = map?.querySelector('[data-layer="world"]')
    if (!map || !world || !camera || !from || reduced || !isFlight(from, camera)) return
    const start = performance.now()
    if (start - began > SLOWEST_RENDER) return
    const flight = { drawn: worldUnder(camera), from, to: camera }
    const moveTo = (share: number) =>
      world.setAttribute('transform', writePlacement(placeInFlight(flight, ease(share))))
    let frame = 0
    let last = start
    const land = () => {
      cancelAnimationFrame(frame)
      moveTo(1)
      map.removeAttribute('data-flying')
    }
    const move = (now: number) => {
      const share = Math.max(0, now - start) / FLIGHT
      if (share >= 1 || now - last > SLOWEST_FRAME) return land()
      last = now
      moveTo(share)
      frame = requestAnimationFrame(move)
    }
    map.setAttribute('data-flying', '')
    move(start)
    return land
  }, [camera, reduced])
  return stage
}

function isFlight(from: PictureCamera, to: PictureCamera): boolean {
  if (from.width !== to.width || from.height !== to.height || from.projection !== to.projection) return false
  const moved = Math.hypot(from.center[0] - to.center[0], from.center[1] - to.center[1])
  return moved > 0.01 || Math.abs(from.scale / to.scale - 1) > 0.001
}

/** Begins and ends slowly. */
function ease(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share)
}
