/** Fingers on the screen: Playwright taps, but neither swipes nor pinches. */
import type { Page } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

export type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]) => Promise<unknown>

export async function fingersOn(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page)
  return (type, ...touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
}

/**
 * @param by pixels, downwards.
 * @returns where the finger leaves.
 */
export async function swipe(touch: Touch, { x, y }: Point, by: number): Promise<Point> {
  await touch('touchStart', { x, y })
  for (let moved = 1; moved <= 10; moved++) await touch('touchMove', { x, y: y + (by * moved) / 10 })
  await touch('touchEnd')
  return { x, y: y + by }
}

/** From frame to frame, as fingers do: on a busy machine all ten steps can else fall into one frame, and what begins and ends there is a tap. */
export async function pinch(
  page: Page,
  touch: Touch,
  { x, y }: Point,
  from: number,
  to: number,
): Promise<void> {
  const fingers = (apart: number) => [
    { x: x - apart / 2, y },
    { x: x + apart / 2, y },
  ]
  await touch('touchStart', ...fingers(from))
  for (let step = 1; step <= 10; step++) {
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(shown)))
    await touch('touchMove', ...fingers(from + ((to - from) * step) / 10))
  }
  await touch('touchEnd')
}

/** A finger that leaves while it moves lets the page roll on. */
export async function waitForScroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let [rested, last] = [0, scrollY]; rested < 10; last = scrollY) {
      await new Promise((shown) => requestAnimationFrame(shown))
      rested = scrollY === last ? rested + 1 : 0
    }
  })
}
