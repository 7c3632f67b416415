/**
 * The picture on the map's stage as SVG. Without a live map it holds the countries too: those of the page's first picture, moved and
 * scaled to the camera, as long as they are fine enough; projecting all shapes anew takes most of a second on a phone.
 */
import { type ReactNode, useMemo } from 'react'
import type { MapPicture } from '../picture/map-picture.ts'
import { paintCountries, projectShapes, type ShapePath } from '../picture/paint-countries.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import { WORLD_CAMERA } from '../picture/paint-world.ts'
import type { Palette } from '../picture/palette.ts'
import { placeDrawing } from '../picture/place-drawing.ts'
import { renameIds } from '../picture/rename-ids.ts'
import { useDataset } from '../state/selectors.ts'
import { SvgTree } from '../ui/svg-tree.tsx'

interface StagePictureProps {
  readonly picture: MapPicture
  readonly palette: Palette
  /** Under the world's camera; may be empty. */
  readonly land: readonly ShapePath[]
  /** `coarse` for the moment until a canvas draws them; `fine` where none will; `none` where one does. */
  readonly countries: 'none' | 'coarse' | 'fine'
  readonly description: string
  /** For its style sheet: whether it stands on the screen or on paper, as large as the page is wide. */
  readonly className?: string
  /** Before the ids of its hatches, where another picture stands in the page. */
  readonly ids?: string
}

/**
 * How much larger than it was drawn the first picture's land may stand: so many pixels its grid is then coarse. More for the moment until
 * a canvas draws it than for good.
 */
const LARGEST = { coarse: 8, fine: 1.5 }

export function StagePicture(props: StagePictureProps): ReactNode {
  const { picture, palette, description, className = 'map-picture' } = props
  const drawing = chooseDrawing(props, useDataset().shapes.length > 0)
  const marks = useMemo(() => <SvgTree node={paintMarks(picture, palette)} />, [picture, palette])
  const { width, height } = picture.camera
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      {drawing !== 'none' && <rect width={width} height={height} fill={palette.water} />}
      {drawing === 'land' && <ScaledLand {...props} />}
      {drawing === 'shapes' && <ProjectedShapes {...props} />}
      {marks}
    </svg>
  )
}

function chooseDrawing(
  { picture: { camera }, land, countries }: StagePictureProps,
  hasShapes: boolean,
): 'none' | 'land' | 'shapes' {
  if (countries === 'none') return 'none'
  if (land.length === 0 || camera.projection !== WORLD_CAMERA.projection) return 'shapes'
  const suits = camera.scale <= WORLD_CAMERA.scale * LARGEST[countries]
  return suits || !hasShapes ? 'land' : 'shapes'
}

function ScaledLand({ picture, palette, land, ids = '' }: StagePictureProps): ReactNode {
  const { scale, x, y } = placeDrawing(WORLD_CAMERA, picture.camera)
  const countries = useMemo(
    () => <SvgTree node={renameIds(paintCountries(picture, land, palette, 1 / scale), ids)} />,
    [picture, land, palette, scale, ids],
  )
  return <g transform={`translate(${x},${y}) scale(${scale})`}>{countries}</g>
}

/** Projected for each camera; looks follow every filter. */
function ProjectedShapes({ picture, palette, ids = '' }: StagePictureProps): ReactNode {
  const { shapes } = useDataset()
  const paths = useMemo(() => projectShapes(picture.camera, shapes), [picture.camera, shapes])
  return useMemo(
    () => <SvgTree node={renameIds(paintCountries(picture, paths, palette), ids)} />,
    [picture, paths, palette, ids],
  )
}
