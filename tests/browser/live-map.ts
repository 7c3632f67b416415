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

/** Colours, as #rrggbb, that the canvas has drawn at places in degrees. @param canvas of the page, or an embed's. */
export function coloursAt(page: Page, places: readonly LngLat[], canvas = '.map-canvas'): Promise<string[]> {
  return page.locator(canvas).evaluate((element, at) => {
    const { map } = element as MapElement
    const canvas = map.getCanvas()
    const gl = canvas.getContext('webgl2')
    const ratio = canvas.width / canvas.clientWidth
    const read = () =>
      at.map((place) => {
        const { x, y } = map.project(place)
        const pixel = new Uint8Array(4)
        const [column, row] = [Math.floor(x * ratio), Math.floor(canvas.height - y * ratio)]
        gl?.readPixels(column, row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
        return `#${[...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
      })
    // Only while it draws can the picture be read: nothing keeps it afterwards.
    return new Promise<string[]>((resolve) => {
      map.once('render', () => resolve(read()))
      map.triggerRepaint()
    })
  }, places as LngLat[])
}
