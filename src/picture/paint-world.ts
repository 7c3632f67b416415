/**
 * The inhabited world as one drawing that fits any frame: what a page shows before its script runs, when nobody knows yet how large the
 * frame is. The land is drawn once and scaled; marks, which must neither shrink nor grow much, are drawn for a few widths of the frame, and
 * the page's style sheet shows those that suit.
 */
import { fittingCamera, MARGIN, type PictureCamera } from './camera.ts'
import type { MapPicture } from './map-picture.ts'
import { paintCountries, type ShapePath } from './paint-countries.ts'
import { paintMarks } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

const PROJECTION = 'equal-earth'
/** Pixels of the drawing. Whole ones are fine enough for a frame of this width, and make the smallest file. */
const WIDTH = 960

/** Under which the land is projected, on a grid of whole pixels. */
export const WORLD_CAMERA: PictureCamera = fittingCamera(WIDTH, PROJECTION)

export interface WorldOrder {
  /** Under `WORLD_CAMERA`. */
  readonly paths: readonly ShapePath[]
  /** One for each design, under `designCamera`. The last one shows where there is no style sheet. */
  readonly pictures: readonly { readonly design: string; readonly picture: MapPicture }[]
  readonly palette: Palette
  /** For those who can't see it. */
  readonly description: string
}

/** Of the picture for a frame about so wide, in pixels. */
export function designCamera(width: number): PictureCamera {
  return fittingCamera(width, PROJECTION)
}

/**
 * The drawing has no margin, and marks and names stand over its edges. In a box that keeps `MARGIN` free on all sides the land lies to
 * the pixel where `worldCamera` of that box has it; where the margin is scaled as `designMargin` says, so do the marks.
 */
export function paintWorld({ paths, pictures, palette, description }: WorldOrder): SvgNode {
  const { width, height } = WORLD_CAMERA
  const [first] = pictures
  if (!first) throw new Error('a world without a picture')
  return svgNode(
    'svg',
    {
      class: 'world',
      viewBox: [MARGIN, MARGIN, width - 2 * MARGIN, round(height - 2 * MARGIN)].join(' '),
      overflow: 'visible',
      role: 'img',
      'aria-label': description,
    },
    [
      paintCountries(first.picture, paths, palette),
      ...pictures.map(({ design, picture }, index) =>
        svgNode(
          'g',
          {
            class: 'design',
            'data-design': design,
            transform: designTransform(picture.camera.width),
            ...(index < pictures.length - 1 ? { display: 'none' } : {}),
          },
          [paintMarks(picture, palette)],
        ),
      ),
    ],
  )
}

/** From the pixels of a design to those of the drawing. */
export function designTransform(width: number): string {
  const factor = (WIDTH - 2 * MARGIN) / (width - 2 * MARGIN)
  const shift = round(MARGIN * (1 - factor))
  return `translate(${shift},${shift}) scale(${round(factor)})`
}

/** Share of the frame's width that is its margin where the whole design is scaled to the frame. */
export function designMargin(width: number): number {
  return MARGIN / width
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
