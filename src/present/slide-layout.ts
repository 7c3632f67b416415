/**
 * Where the parts of a slide stand. Sizes are those of a slide of 1280 by 720 pixels, and grow with the window; where letters would become
 * too small to read the parts stand below each other, and the slide scrolls.
 */
import type { PictureSize } from '../picture/camera.ts'
import { wrapText } from '../picture/wrap-text.ts'

/** In units: pixels of a slide of 1280 by 720. The style sheet takes them from here (slide.tsx). */
export const SLIDE = {
  width: 1280,
  height: 720,
  /** Empty edge at the sides, and above and below. */
  side: 36,
  block: 22,
  title: 46,
  titleLine: 54,
  text: 28,
  textLine: 36,
  legendLine: 33,
  /** Of the text on the right, and of the gap beside it. */
  column: 372,
  gap: 24,
  target: 48,
} as const

/** Pixels a unit, below which letters of 28 units are smaller than a page's own. */
const LEAST_UNIT = 0.6
/** Empty edge of a slide that scrolls, and height of its map against its width. */
const STACKED_SIDE = 16
const STACKED_SHAPE = 0.58
/** The map keeps its place from slide to slide as long as legends are no longer. */
const LEGEND_ROWS = 3
/** Letters may be wider than they were measured where a font is missing. */
const SLACK = 0.97

export interface SlideLayout {
  /** Pixels a unit. */
  readonly unit: number
  readonly stacked: boolean
  /** Of the title, and of the legend below the map, in pixels. */
  readonly titleHeight: number
  readonly legendHeight: number
  readonly map: PictureSize
}

interface LayoutOrder {
  /** In pixels. */
  readonly window: PictureSize
  readonly headline: string
  readonly legendRows: number
}

export function unitOf({ width, height }: PictureSize): { unit: number; stacked: boolean } {
  const unit = Math.min(width / SLIDE.width, height / SLIDE.height)
  return { unit: Math.max(unit, LEAST_UNIT), stacked: unit < LEAST_UNIT }
}

/** Of the legend's rows, and of a map in a stack, in pixels. */
export function mapWidth(window: PictureSize): number {
  const { unit, stacked } = unitOf(window)
  if (stacked) return Math.floor(window.width - 2 * STACKED_SIDE)
  return Math.floor(window.width - (2 * SLIDE.side + SLIDE.gap + SLIDE.column) * unit)
}

export function layoutSlide({ window, headline, legendRows }: LayoutOrder): SlideLayout {
  const { unit, stacked } = unitOf(window)
  const width = mapWidth(window)
  const titleHeight = titleLines(headline, window) * SLIDE.titleLine * unit
  const rows = stacked ? legendRows : Math.max(legendRows, LEGEND_ROWS)
  const legendHeight = rows * SLIDE.legendLine * unit
  if (stacked) {
    return {
      unit,
      stacked,
      titleHeight,
      legendHeight,
      map: { width, height: Math.round(width * STACKED_SHAPE) },
    }
  }
  const taken = titleHeight + legendHeight + (2 * SLIDE.block + SLIDE.gap) * unit
  return {
    unit,
    stacked,
    titleHeight,
    legendHeight,
    map: { width, height: Math.floor(window.height - taken) },
  }
}

/** How many lines the title takes across the slide. */
export function titleLines(headline: string, window: PictureSize): number {
  const { unit, stacked } = unitOf(window)
  const width = (window.width - 2 * (stacked ? STACKED_SIDE : SLIDE.side * unit)) * SLACK
  return wrapText(headline, { width, size: SLIDE.title * unit, typeface: 'serif' }).length
}
