/** Screenshots as pixels, and how far two of them differ. */
import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row by row. */
  readonly rgb: Uint8Array
}

/** In pixels of a picture. */
export interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** @param png as a browser writes it: eight bits a channel, with alpha or without, not interlaced. */
export function readPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [depth, colours, interlaced] = [png[24], png[25], png[28]]
  const channels = colours === 6 ? 4 : colours === 2 ? 3 : 0
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('a PNG of another kind')
  const rows = unfilter(inflateSync(Buffer.concat(readData(png))), width * channels, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      rgb[pixel * 3 + channel] = rows[pixel * channels + channel] ?? 0
  return { width, height, rgb }
}

function readData(png: Buffer): Buffer[] {
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return data
}

/** PNG specification, third edition, 9.2: each row begins with the filter that it went through. */
function unfilter(filtered: Buffer, stride: number, channels: number): Uint8Array {
  const height = filtered.length / (stride + 1)
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column >= channels ? (out[at - channels] ?? 0) : 0
      const up = row > 0 ? (out[at - stride] ?? 0) : 0
      const corner = row > 0 && column >= channels ? (out[at - stride - channels] ?? 0) : 0
      const raw = filtered[row * (stride + 1) + 1 + column] ?? 0
      out[at] = raw + predict(filter, left, up, corner)
    }
  }
  return out
}

function predict(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** @returns how many colours take at least that share of a part of the picture. */
export function countColours(pixels: Pixels, box: PixelBox, share = 0.002): number {
  const counts = new Map<number, number>()
  let all = 0
  forEachPixel(pixels, box, (at) => {
    const [red = 0, green = 0, blue = 0] = pixels.rgb.subarray(at, at + 3)
    const colour = (red << 16) | (green << 8) | blue
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    all++
  })
  return [...counts.values()].filter((count) => count >= all * share).length
}

/** Smaller differences of a channel, from 0 to 255, are those of two ways to smooth one edge. */
const VISIBLE = 32

export interface Difference {
  /** Of the pixels that differ visibly, from 0 to 1. */
  readonly share: number
  /** Side of the largest square in which all pixels differ: an edge is one or two wide, an area is more. */
  readonly square: number
}

/** @param without parts that may differ. */
export function comparePixels(
  before: Pixels,
  after: Pixels,
  { box, without = [] }: { readonly box: PixelBox; readonly without?: readonly PixelBox[] },
): Difference {
  let [all, different, square] = [0, 0, 0]
  const isIn = (x: number, y: number, one: PixelBox) =>
    x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height
  /** Sides of the largest squares that end in the pixels of the row above and of this one. */
  const sides = new Map<number, number>()
  forEachPixel(before, box, (at, x, y) => {
    const excepted = without.some((one) => isIn(x, y, one))
    const differs =
      !excepted &&
      [0, 1, 2].some((channel) => {
        const [one = 0, other = 0] = [before.rgb[at + channel], after.rgb[at + channel]]
        return Math.abs(one - other) > VISIBLE
      })
    if (!excepted) all++
    const key = y * before.width + x
    if (!differs) return
    different++
    const around = [key - 1, key - before.width, key - before.width - 1].map((one) => sides.get(one) ?? 0)
    const side = 1 + Math.min(...around)
    sides.set(key, side)
    square = Math.max(square, side)
  })
  return { share: different / all, square }
}

function forEachPixel(
  { width, height }: Pixels,
  box: PixelBox,
  visit: (at: number, x: number, y: number) => void,
): void {
  const [left, top] = [Math.max(0, Math.ceil(box.x)), Math.max(0, Math.ceil(box.y))]
  const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)]
  for (let y = top; y < Math.floor(bottom); y++)
    for (let x = left; x < Math.floor(right); x++) visit((y * width + x) * 3, x, y)
}
