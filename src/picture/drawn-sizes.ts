/** How large marks, rings and letters are drawn, in pixels. */
import type { AnyCamera } from './camera.ts'

export interface DrawnSizes {
  /** Of a circle with the area of the mark; the narrowest shape, a square, is 0.886 of it wide. */
  readonly mark: number
  /** Radius of a ring. */
  readonly ring: number
  /** Letters of the number in a ring. */
  readonly number: number
  readonly label: number
  /** Of rims, rings, halos and hairlines, against those on a page. */
  readonly lines: number
  /** A country's marks become a ring only above this number. */
  readonly mostMarks: number
  /** Whether China has room for its name, which is written in white and would be lost on the sea. */
  readonly china: boolean
}

const SMALLEST_MARK = 12
const LARGEST_MARK = 14
const RING = 11
const NUMBER = 11
/** With room for it. */
const MOST_MARKS = 24

/** In pixels. In a larger frame marks and letters grow with it, as the page's own letters do: it is looked at from further away. */
export const LARGE_FRAME = { width: 1504, height: 799 }

/** On a page, where a reader is near: they follow the width of the whole world at the camera's scale. */
export function pageSizes(camera: AnyCamera): DrawnSizes {
  const world = worldWidth(camera)
  const narrow = world < 480
  const unit = Math.max(1, Math.min(camera.width / LARGE_FRAME.width, camera.height / LARGE_FRAME.height))
  return {
    mark: unit * Math.min(LARGEST_MARK, Math.max(SMALLEST_MARK, Math.round(world / 110))),
    ring: unit * RING,
    number: unit * NUMBER,
    label: unit * (narrow ? 10 : 12),
    lines: unit,
    mostMarks: narrow ? 1 : world < 800 ? 2 : MOST_MARKS,
    china: !narrow,
  }
}

/** Of a projected slide: letters of 28 pixels where the slide is 720 high. */
const PROJECTED = { mark: 22, label: 28, number: 28, ring: 27, lines: 1.9 }
/** Widths of the world in sizes of its letters, below which China's name is wider than China. */
const CHINA_LETTERS = 21

/**
 * For those in the back row.
 *
 * @param unit pixels per pixel of a slide that is 720 high.
 * @param mostMarks fewer where there is no room for all.
 */
export function projectedSizes(camera: AnyCamera, unit: number, mostMarks = MOST_MARKS): DrawnSizes {
  const { mark, label, number, ring, lines } = PROJECTED
  return {
    mark: mark * unit,
    ring: ring * unit,
    number: number * unit,
    label: label * unit,
    lines: lines * unit,
    mostMarks,
    china: worldWidth(camera) >= CHINA_LETTERS * label * unit,
  }
}

/** Of the whole world at this scale, in pixels: what decides how much room marks have. */
function worldWidth({ scale }: AnyCamera): number {
  return scale * 5.4
}
