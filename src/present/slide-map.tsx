/** The map of a slide. Between two flat maps of one size it flies: the land is moved as a whole, and marks come when it rests. */
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { describeMost } from '../i18n/describe-most.ts'
import { type PictureCamera, worldCamera } from '../picture/camera.ts'
import { placeInFlight } from '../picture/fly.ts'
import type { AnyPicture } from '../picture/map-picture.ts'
import { paintCountries, type ShapePath } from '../picture/paint-countries.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import { PROJECTED } from '../picture/palette.ts'
import { renameIds } from '../picture/rename-ids.ts'
import { SvgTree } from '../ui/svg-tree.tsx'
import { useMedia } from '../ui/use-media.ts'
import { drawLand } from './draw-land.ts'
import type { DrawnSlide } from './draw-slide.ts'

interface SlideMapProps {
  readonly dataset: Dataset
  readonly drawn: DrawnSlide
  /** It never flies. */
  readonly still: boolean
  /** Before the ids of its hatches. */
  readonly ids: string
}

/** Milliseconds: with all else a step takes less than 300. */
const FLIGHT = 150
/** Where a frame takes longer a flight would end late: the map is there at once instead. In milliseconds. */
const SLOWEST_FRAME = 60
/** Enough to tell the halves of the globe from the paper. */
const SEA = '#f3f6f8'

export function SlideMap({ dataset, drawn, still, ids }: SlideMapProps): ReactNode {
  const { picture, paths, selected } = drawn
  const { camera } = picture
  const { width, height } = camera
  const stage = useFlight(still || camera.projection === 'globe' ? null : camera)
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
      {!still && camera.projection !== 'globe' && (
        <g data-layer="flying" display="none">
          <FlyingLand dataset={dataset} picture={picture} camera={camera} ids={`${ids}flying-`} />
        </g>
      )}
      <g data-layer="still">
        <Countries picture={picture} paths={paths} ids={ids} />
        {marks}
      </g>
    </svg>
  )
}

interface CountriesProps {
  readonly picture: AnyPicture
  readonly paths: readonly ShapePath[]
  readonly ids: string
}

function Countries({ picture, paths, ids }: CountriesProps): ReactNode {
  return useMemo(
    () => <SvgTree node={renameIds(paintCountries(picture, paths, PROJECTED, picture.lines), ids)} />,
    [picture, paths, ids],
  )
}

interface FlyingLandProps {
  readonly dataset: Dataset
  readonly picture: AnyPicture
  readonly camera: PictureCamera
  readonly ids: string
}

/** All of the world's land under the first view of this frame. */
function FlyingLand({ dataset, picture, camera, ids }: FlyingLandProps): ReactNode {
  const { width, height, projection } = camera
  const paths = useMemo(
    () => drawLand(dataset.shapes, worldCamera({ width, height }, projection), 'coarse'),
    [dataset.shapes, width, height, projection],
  )
  return <Countries picture={picture} paths={paths} ids={ids} />
}

/** @param camera null where there is no flying, to or from it. */
function useFlight(camera: PictureCamera | null) {
  const stage = useRef<SVGSVGElement>(null)
  const shown = useRef(camera)
  const reduced = useMedia('(prefers-reduced-motion: reduce)')
  useLayoutEffect(() => {
    const from = shown.current
    shown.current = camera
    const flying = stage.current?.querySelector('[data-layer="flying"]')
    const still = stage.current?.querySelector('[data-layer="still"]')
    if (!still || !flying || !camera || !from || reduced || !isFlight(from, camera)) return
    const flight = { drawn: worldCamera(camera, camera.projection), from, to: camera }
    let frame = 0
    const start = performance.now()
    let last = start
    const land = () => {
      cancelAnimationFrame(frame)
      flying.setAttribute('display', 'none')
      still.removeAttribute('display')
    }
    const move = (now: number) => {
      const share = Math.max(0, now - start) / FLIGHT
      if (share >= 1 || now - last > SLOWEST_FRAME) return land()
      last = now
      const { scale, x, y } = placeInFlight(flight, ease(share))
      flying.setAttribute('transform', `translate(${x},${y}) scale(${scale})`)
      frame = requestAnimationFrame(move)
    }
    still.setAttribute('display', 'none')
    flying.removeAttribute('display')
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
