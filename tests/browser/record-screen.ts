/** Every picture that the window shows, as the browser sends them out, frames of other sites included. */
import type { Page } from '@playwright/test'
import { type Pixels, readPixels } from './read-pixels.ts'

/** What the window shows now; quicker than a screenshot, for those who need many. */
export async function captureScreen(page: Page): Promise<Pixels> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await session.detach()
  return readPixels(Buffer.from(data, 'base64'))
}

export interface ScreenRecording {
  /** @returns what was shown since the start, the first as it was then. */
  readonly stop: () => Promise<Pixels[]>
}

export async function recordScreen(page: Page): Promise<ScreenRecording> {
  const session = await page.context().newCDPSession(page)
  const shots: string[] = []
  const started = new Promise<void>((resolve) => {
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      shots.push(data)
      resolve()
      // It fails where the recording has just ended; no more are wanted then.
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
    })
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await started
  return {
    stop: async () => {
      // What has just changed is shown with the next picture, and sent after it.
      await page.evaluate(async () => {
        for (let left = 3; left > 0; left--) await new Promise((shown) => requestAnimationFrame(shown))
      })
      await session.send('Page.stopScreencast')
      await session.detach()
      return shots.map((shot) => readPixels(Buffer.from(shot, 'base64')))
    },
  }
}
