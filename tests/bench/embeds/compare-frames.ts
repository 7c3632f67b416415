/** Compares frames in the browser that painted them: in a page of its own, when nothing is measured. */
import type { Page } from '@playwright/test'
import { completeness } from './completeness.ts'
import type { Frame } from './record-page.ts'

/** A part of the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface FrameOrder {
  readonly start: Frame
  readonly frames: readonly Frame[]
  readonly end: Frame
  /** The part that counts. */
  readonly box: Box
  /** Width of the window, in CSS pixels: frames may have several pixels for one. */
  readonly windowWidth: number
}

/** @param page an empty one. @returns how complete each frame is. */
export async function compareFrames(page: Page, order: FrameOrder): Promise<number[]> {
  // What runs in the page has been compiled on the way, by a compiler that calls this for each function with a name.
  await page.evaluate('globalThis.__name = (named) => named')
  const rate = await page.evaluateHandle<typeof completeness>(`(${completeness})`)
  return page.evaluate(rateFrames, {
    rate,
    start: order.start.png,
    frames: order.frames.map(({ png }) => png),
    end: order.end.png,
    box: order.box,
    windowWidth: order.windowWidth,
  })
}

interface InPage {
  readonly rate: typeof completeness
  readonly start: string
  readonly frames: readonly string[]
  readonly end: string
  readonly box: Box
  readonly windowWidth: number
}

async function rateFrames({ rate, start, frames, end, box, windowWidth }: InPage): Promise<number[]> {
  const readPixels = async (png: string) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const ratio = bitmap.width / windowWidth
    const canvas = new OffscreenCanvas(Math.round(box.width * ratio), Math.round(box.height * ratio))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser has no canvas')
    context.drawImage(bitmap, -Math.round(box.left * ratio), -Math.round(box.top * ratio))
    return context.getImageData(0, 0, canvas.width, canvas.height).data
  }
  const [first, last] = [await readPixels(start), await readPixels(end)]
  const rates: number[] = []
  for (const frame of frames) rates.push(rate({ start: first, frame: await readPixels(frame), end: last }))
  return rates
}
