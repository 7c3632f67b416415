/** Reads the live map as its reader sees it: fills off the canvas' own states, marks and rings off the layer above it. */
import type { Page } from '@playwright/test'
import { PALETTES } from '../../src/picture/palette.ts'
import type { MapElement } from './live-map.ts'
import type { Published } from './published.ts'

export interface SeenMap {
  /** By ISO code: `class 0` to `class 3`, or the look's name. */
  readonly looks: Readonly<Record<string, string>>
  /** By ISO code, sorted: `training solid`. A ring gives what it stands for. */
  readonly marks: Readonly<Record<string, readonly string[]>>
  /** ISO codes with an outline, sorted. */
  readonly outlined: readonly string[]
  /** ISO codes of what the canvas draws in its frame. */
  readonly drawn: readonly string[]
  readonly figures: { readonly mentions: number; readonly countries: number; readonly uncertain: number }
  /** What the page says beside the map: its result line, its chips, and the legend of what occurs. */
  readonly result: string
  readonly chips: readonly string[]
  readonly legend: readonly string[]
  readonly width: number
  readonly height: number
  /** Pixels of each place that was asked for. */
  readonly places: readonly (readonly [x: number, y: number])[]
}

/** @param places in degrees. */
export async function readMap(
  page: Page,
  { countries }: Published,
  places: readonly (readonly [number, number])[],
): Promise<SeenMap> {
  const dark = await page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)
  const { classes, hidden, silent } = PALETTES[dark ? 'dark' : 'light']
  const lookOfFill = Object.fromEntries([
    ...classes.map((colour, index) => [colour, `class ${index}`]),
    [hidden, 'hidden'],
    [silent, 'silent'],
  ])
  return page.evaluate(
    (known) => {
      const all = (selector: string, within: ParentNode = document) => [
        ...within.querySelectorAll<HTMLElement | SVGElement>(selector),
      ]
      const number = (element: Element | null | undefined, name: string) =>
        Number(element?.getAttribute(`data-${name}`) ?? 0)
      const canvas = document.querySelector('.map-canvas') as MapElement
      const { map } = canvas
      const codesOf = (layer: string) => [
        ...new Set(
          map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => String(properties.iso)),
        ),
      ]
      const china = JSON.stringify(map.getFilter('china'))
      const looks = known.countries.map(({ id, iso }) => {
        const state = map.getFeatureState({ source: 'countries', id })
        if (china.includes(`"${iso}"`)) return [iso, 'china']
        return [iso, state.uncertain === 1 ? 'uncertain' : known.lookOfFill[String(state.fill)]]
      })
      const marks: Record<string, string[]> = {}
      for (const pack of all('.map-picture .pack')) {
        const own = all('[data-mention]', pack).map(
          (mark) =>
            `${mark.getAttribute('data-activity')} ${mark.getAttribute('data-certain') === 'true' ? 'solid' : 'hollow'}`,
        )
        const ringed = all('[data-count]', pack).flatMap((slice) =>
          Array.from(
            { length: number(slice, 'count') },
            (_, index) =>
              `${slice.getAttribute('data-activity')} ${index < number(slice, 'uncertain') ? 'hollow' : 'solid'}`,
          ),
        )
        const country = pack.getAttribute('data-country') ?? ''
        marks[country] = [...(marks[country] ?? []), ...own, ...ringed].sort()
      }
      const results = document.querySelector('.results')
      return {
        looks: Object.fromEntries(looks),
        marks,
        outlined: codesOf('selected').sort(),
        drawn: codesOf('fills'),
        figures: {
          mentions: number(results, 'mentions'),
          countries: number(results, 'countries'),
          uncertain: number(results?.querySelector('[data-uncertain]'), 'uncertain'),
        },
        result: results?.textContent ?? '',
        chips: all('[data-chip]').map((chip) => (chip.textContent ?? '').replace('×', '').trim()),
        legend: all('.legend [data-occurs="true"]').map((entry) => (entry.textContent ?? '').trim()),
        width: canvas.clientWidth,
        height: canvas.clientHeight,
        places: known.places.map(([longitude, latitude]): [number, number] => {
          const { x, y } = map.project([longitude, latitude])
          return [x, y]
        }),
      }
    },
    { countries, lookOfFill, places },
  )
}
