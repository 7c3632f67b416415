/** Opens the page at a view and waits until it shows what the test needs. */
import type { Page } from '@playwright/test'
import { words } from '../../src/i18n/words.ts'

/** Software WebGL on two busy cores takes 3 to 7 s; a test must not fail for a slow neighbour. */
export const LIVE_LIMIT = 40_000

/**
 * @param query of the address, without the question mark.
 * @param until `data`: the filters, lists, the table and the still picture are there; `live`: MapLibre has taken over.
 */
export async function openAtlas(page: Page, query = '', until: 'data' | 'live' = 'live'): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`)
  await waitForAtlas(page, until)
}

/**
 * After the page was loaded, also anew: until then what is pressed can move away below the pointer. A locator looks at each frame,
 * where `expect` asks ever more seldom: on a hundred and fifty loads that is minutes.
 */
export async function waitForAtlas(page: Page, until: 'data' | 'live'): Promise<void> {
  // Not the picture that the page holds before its script: only the atlas says in which mode the map is.
  await page.locator('.map-stage[data-mode] svg[role="img"]').waitFor()
  await page.locator('#table').waitFor({ state: 'attached' })
  await page.locator('#table').getByText(words.table.waiting).waitFor({ state: 'detached' })
  if (until === 'live') await waitForLiveMap(page)
}

export async function waitForLiveMap(page: Page): Promise<void> {
  await page.locator('.map-stage[data-mode="live"]').waitFor({ timeout: LIVE_LIMIT })
}

/** Goes to another view inside the loaded page, as back and forward do. */
export async function goToView(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', `${window.location.pathname}${search}`)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, query && `?${query}`)
}

/** The map stays a still picture, as in a browser without WebGL. */
export async function refuseWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    }
    Object.assign(HTMLCanvasElement.prototype, { getContext: refuse })
  })
}
