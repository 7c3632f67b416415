/**
 * The inhabited world as one drawing that fits any frame: what a page shows before its script runs, when nobody knows yet how large the
 * frame is. The land is drawn once and scaled; marks, which must neither shrink nor grow much, are drawn for a few widths of the frame, and
 * the page's style sheet shows those that suit.
 */
import { fittingCamera, MARGIN, originOf, type PictureCamera, worldCamera } from './camera.ts'
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
  /** One for each design, under the first view of a frame of its size. The last one shows where there is no style sheet. */
  readonly pictures: readonly { readonly design: string; readonly picture: MapPicture }[]
  readonly palette: Palette
  /** For those who can't see it. */
  readonly description: string
}

/**
 * The drawing has no margin, and marks and names stand over its edges. In a box that keeps `MARGIN` free on all sides the land lies to
 * the pixel where `worldCamera` of that box has it; where margins are scaled as `designMargins` says, so do the marks.
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
            transform: designTransform(picture.camera),
            ...(index < pictures.length - 1 ? { display: 'none' } : {}),
          },
          [paintMarks(picture, palette)],
        ),
      ),
    ],
  )
}

/** From the pixels of a design to those of the drawing. @param camera of the design's first view. */
export function designTransform(camera: PictureCamera): string {
  const { factor, x, y } = fromDesign(camera)
  return `translate(${round(x)},${round(y)}) scale(${round(factor)})`
}

/**
 * Moves the land to where a camera has it: on the plane of one projection, zooming and moving are no more than that.
 *
 * @param camera in Equal Earth and in the pixels of a design.
 */
export function landTransform(camera: PictureCamera): string {
  const world = worldCamera(camera, PROJECTION)
  const { factor, x, y } = fromDesign(world)
  const growth = camera.scale / world.scale
  const raw = rawProjection(PROJECTION)
  const [left, top] = originOf(WORLD_CAMERA, raw)
  const [wantedLeft, wantedTop] = originOf(camera, raw)
  const [shiftX, shiftY] = [x + factor * wantedLeft - growth * left, y + factor * wantedTop - growth * top]
  return `translate(${round(shiftX)},${round(shiftY)}) scale(${round(growth)})`
}

function fromDesign(world: PictureCamera): { factor: number; x: number; y: number } {
  const factor = WORLD_CAMERA.scale / world.scale
  const raw = rawProjection(PROJECTION)
  const [left, top] = originOf(WORLD_CAMERA, raw)
  const [designLeft, designTop] = originOf(world, raw)
  return { factor, x: left - factor * designLeft, y: top - factor * designTop }
}

/**
 * What a frame must keep free around the drawing so that the whole design is scaled with the frame's width.
 *
 * @returns shares of the frame's width.
 */
export function designMargins(world: PictureCamera): { inline: number; block: number } {
  const factor = WORLD_CAMERA.scale / world.scale
  const [width, height] = [WORLD_CAMERA.width - 2 * MARGIN, WORLD_CAMERA.height - 2 * MARGIN]
  return {
    inline: (world.width - width / factor) / 2 / world.width,
    block: (world.height - height / factor) / 2 / world.width,
  }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
