/**
 * The picture on the map's stage as SVG. Without a live map it holds the countries too: those of the page's first picture, as long as they
 * are fine enough, else the shapes, projected once for each scale: that takes most of a second on a phone. Either way they are moved as a whole.
 */
import { type ReactNode, useMemo } from 'react'
import type { PictureCamera } from '../picture/camera.ts'
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
  /** The same before a gesture began to move it, and while there is none. */
  readonly rested: MapPicture
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
      {drawing === 'land' && <PlacedCountries {...props} drawn={WORLD_CAMERA} paths={props.land} />}
      {drawing === 'shapes' && <ProjectedShapes {...props} />}
      {marks}
    </svg>
  )
}

function chooseDrawing(
  { rested: { camera }, land, countries }: StagePictureProps,
  hasShapes: boolean,
): 'none' | 'land' | 'shapes' {
  if (countries === 'none') return 'none'
  if (land.length === 0 || camera.projection !== WORLD_CAMERA.projection) return 'shapes'
  const suits = camera.scale <= WORLD_CAMERA.scale * LARGEST[countries]
  return suits || !hasShapes ? 'land' : 'shapes'
}

function ProjectedShapes(props: StagePictureProps): ReactNode {
  const { shapes } = useDataset()
  const { projection, scale } = props.rested.camera
  const { drawn, paths } = useMemo(() => {
    const drawn: PictureCamera = { width: 0, height: 0, projection, center: [0, 0], scale }
    return { drawn, paths: projectShapes(drawn, shapes) }
  }, [projection, scale, shapes])
  return <PlacedCountries {...props} drawn={drawn} paths={paths} />
}

interface PlacedCountriesProps extends StagePictureProps {
  /** The camera under which the paths are drawn. */
  readonly drawn: PictureCamera
  readonly paths: readonly ShapePath[]
}

/** Painted anew when the camera rests and with every filter. */
function PlacedCountries(props: PlacedCountriesProps): ReactNode {
  const { picture, rested, palette, drawn, paths, ids = '' } = props
  const growth = rested.camera.scale / drawn.scale
  const countries = useMemo(
    () => <SvgTree node={renameIds(paintCountries(rested, paths, palette, 1 / growth), ids)} />,
    [rested, paths, palette, growth, ids],
  )
  const { scale, x, y } = placeDrawing(drawn, picture.camera)
  return <g transform={`translate(${x},${y}) scale(${scale})`}>{countries}</g>
}
