/** The MapLibre map of the running page, as the page's own element carries it. */
import { expect, type Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'

export interface MapElement extends HTMLElement {
  readonly map: MapLibreMap
}

export type LngLat = [longitude: number, latitude: number]

/** Waits until the map neither moves nor has anything left to draw. */
export async function waitForRest(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('.map-canvas').evaluate((element) => {
        const { map } = element as MapElement
        return !map.isMoving() && map.loaded() && map.areTilesLoaded()
      }),
    )
    .toBe(true)
}

/** ISO codes of what the canvas shows at places in degrees; null is water, undefined lies outside the frame. */
export function countriesAt(page: Page, places: readonly LngLat[]): Promise<(string | null | undefined)[]> {
  return page.locator('.map-canvas').evaluate((element, at) => {
    const { map } = element as MapElement
    return at.map((place) => {
      const { x, y } = map.project(place)
      if (!(x >= 0 && y >= 0 && x <= element.clientWidth && y <= element.clientHeight)) return undefined
      const [hit] = map.queryRenderedFeatures([x, y], { layers: ['fills'] })
      return hit ? String(hit.properties.iso) : null
    })
  }, places)
}
