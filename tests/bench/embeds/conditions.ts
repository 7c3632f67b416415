/**
 * Under what conditions every map is shown: a small phone on a slow mobile network, with the figures that Lighthouse takes for its own
 * ("slow 4G", processor four times slower). The processor of workers and of the graphics is not slowed down: the browser has no such
 * switch. Graphics are drawn by software.
 */
import type { BrowserContextOptions, CDPSession } from '@playwright/test'

export const NETWORK = { latencyMilliseconds: 150, downKilobits: 1600, upKilobits: 750 } as const
export const PROCESSOR_SLOWDOWN = 4

export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: 'light',
  locale: 'en-GB',
} satisfies BrowserContextOptions

export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latencyMilliseconds,
    downloadThroughput: (NETWORK.downKilobits * 1000) / 8,
    uploadThroughput: (NETWORK.upKilobits * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN })
}
