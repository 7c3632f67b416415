/**
 * The forms of a sheet: a page, the column of an article, and three of a fixed ratio for social networks and slides. Where all its texts
 * leave the map too little room, a fixed one is drawn on more pixels, and its letters become smaller with all the rest.
 */
import type { PictureCrop } from '../domain/picture-choice.ts'

export interface SheetDesign {
  /** In pixels. */
  readonly width: number
  /** In pixels; null where it is as high as it needs. */
  readonly height: number | null
  /** Empty edge at either side, and above and below. */
  readonly margin: number
  readonly top: number
  readonly title: TextSize
  /** The first while it takes two lines at most. */
  readonly lead: { readonly short: TextSize; readonly long: TextSize; readonly width: number }
  readonly smallPrint: TextSize & { readonly columns: 1 | 2 }
  /** Whether the legend has room for the names of its parts. */
  readonly headings: boolean
  /** Of its PNG files, in pixels. */
  readonly pixels: { readonly screen: number; readonly print: number }
}

export interface TextSize {
  readonly size: number
  /** From line to line. */
  readonly leading: number
}

const NARROW = {
  margin: 26,
  top: 24,
  title: { size: 25, leading: 31 },
  headings: false,
} as const
const NARROW_LEAD = { short: { size: 15, leading: 20 }, long: { size: 12.5, leading: 17 } } as const
const NARROW_PRINT = { size: 10.5, leading: 14 } as const

export const SHEET_DESIGNS: Readonly<Record<PictureCrop, SheetDesign>> = {
  page: {
    width: 1200,
    height: null,
    margin: 40,
    top: 34,
    title: { size: 32, leading: 40 },
    // Longer lines are hard to read; and a reader without the fonts sees wider ones.
    lead: { short: { size: 17, leading: 24 }, long: { size: 14, leading: 20 }, width: 1000 },
    smallPrint: { size: 12, leading: 16.5, columns: 2 },
    headings: true,
    pixels: { screen: 1200, print: 2400 },
  },
  '1x1': {
    ...NARROW,
    width: 720,
    height: 720,
    lead: { ...NARROW_LEAD, width: 640 },
    smallPrint: { ...NARROW_PRINT, columns: 2 },
    pixels: { screen: 1080, print: 2160 },
  },
  '4x5': {
    ...NARROW,
    width: 640,
    height: 800,
    lead: { ...NARROW_LEAD, width: 570 },
    smallPrint: { ...NARROW_PRINT, columns: 2 },
    pixels: { screen: 1080, print: 2160 },
  },
  '16x9': {
    width: 1200,
    height: 675,
    margin: 40,
    top: 28,
    title: { size: 30, leading: 36 },
    lead: { short: { size: 16, leading: 21 }, long: { size: 13, leading: 17 }, width: 1060 },
    smallPrint: { size: 11, leading: 14.5, columns: 2 },
    headings: true,
    pixels: { screen: 1920, print: 3840 },
  },
  column: {
    ...NARROW,
    width: 640,
    height: null,
    lead: { ...NARROW_LEAD, width: 570 },
    smallPrint: { ...NARROW_PRINT, columns: 1 },
    pixels: { screen: 1280, print: 1920 },
  },
}

/** The same on so many times the pixels in each direction; letters and margins stay as many pixels. */
export function enlargeDesign(design: SheetDesign, times: number): SheetDesign {
  const { width, height, lead } = design
  return {
    ...design,
    width: Math.round(width * times),
    height: height === null ? null : Math.round(height * times),
    lead: { ...lead, width: lead.width + Math.round(width * (times - 1)) },
  }
}

/** Between the margins, in pixels. */
export function innerWidth({ width, margin }: SheetDesign): number {
  return width - 2 * margin
}
