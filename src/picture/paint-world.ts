/**
 * The inhabited world as one drawing that fits any frame: what a page shows before its script runs, when nobody knows yet how large the
 * frame is. The land is drawn once and scaled; marks, which must neither shrink nor grow much, are drawn for a few widths of the frame, and
 * the page's style sheet shows those that suit.
 */
import { fittingCamera, MARGIN, originOf, type PictureCamera } from './camera.ts'
import type { MapPicture } from './map-picture.ts'
import { paintCountries, type ShapePath } from './paint-countries.ts'
import { paintMarks } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import { rawProjection } from './raw-projections.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

const PROJECTION = 'equal-earth'
/** Pixels of the drawing. Whole ones are fine enough for a frame of this width, and make the smallest file. */
const WIDTH = 960

/** Under which the land is projected, on a grid of whole pixels. */
export const WORLD_CAMERA: PictureCamera = fittingCamera(WIDTH, PROJECTION)

/** A frame is about half as wide as the drawing: so the stripes can be told apart in it. */
const HATCH_SCALE = 2

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
      paintCountries(first.picture, paths, palette, HATCH_SCALE),
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
  const factor = designFactor(width)
  const shift = round(MARGIN * (1 - factor))
  return `translate(${shift},${shift}) scale(${round(factor)})`
}

/** Pixels of the drawing to one of a design so wide. */
export function designFactor(width: number): number {
  return (WIDTH - 2 * MARGIN) / (width - 2 * MARGIN)
}

/**
 * Moves the land to where a camera of a design has it: on the plane of one projection, zooming and moving are no more than that.
 *
 * @param camera in Equal Earth; its width is that of the design.
 */
export function landTransform(camera: PictureCamera): string {
  const raw = rawProjection(PROJECTION)
  const factor = designFactor(camera.width)
  const growth = (factor * camera.scale) / WORLD_CAMERA.scale
  const [left, top] = originOf(WORLD_CAMERA, raw)
  const [wantedLeft, wantedTop] = originOf(camera, raw)
  const x = MARGIN * (1 - factor) + factor * wantedLeft - growth * left
  const y = MARGIN * (1 - factor) + factor * wantedTop - growth * top
  return `translate(${round(x)},${round(y)}) scale(${round(growth)})`
}

/** Share of the frame's width that is its margin where the whole design is scaled to the frame. */
export function designMargin(width: number): number {
  return MARGIN / width
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
