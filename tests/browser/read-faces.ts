/** Reads the totals off every face of the running page: canvas, marks, list, table, histogram, filters, result line. */
import type { Page } from '@playwright/test'
import type { Pair } from './expected-totals.ts'
import type { MapElement } from './live-map.ts'
import type { Published } from './published.ts'

export interface Faces {
  readonly results: { readonly mentions: number; readonly countries: number; readonly uncertain: number }
  /** By ISO code, of countries that the canvas draws with a mention: what `queryRenderedFeatures` finds in the frame. */
  readonly canvas: Readonly<Record<string, Pair>>
  /** The same asked for each country by its number: also those too small for a pixel. */
  readonly states: Readonly<Record<string, Pair>>
  /** Documented countries that the canvas does not draw, so that only their number could be asked for. */
  readonly undrawn: readonly string[]
  /** Marks by country and mention, true where solid. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  /** Rings by country: mentions per activity, and the number inside. */
  readonly rings: Readonly<
    Record<string, { total: number; uncertain: number; slices: Readonly<Record<string, number>> }>
  >
  readonly list: Readonly<Record<string, number>>
  readonly table: { readonly mentions: number; readonly rows: Readonly<Record<string, boolean>> }
  readonly bars: Readonly<Record<string, Pair>>
  readonly undated: number
  readonly activities: Readonly<Record<string, number>>
  readonly checked: readonly string[]
  readonly panel: { readonly country: string; readonly mentions: number; readonly cards: number } | null
}

export function readFaces(page: Page, { countries, documented }: Published): Promise<Faces> {
  return page.evaluate(
    (known) => {
      const all = (selector: string, within: ParentNode = document) => [
        ...within.querySelectorAll<HTMLElement | SVGElement>(selector),
      ]
      const text = (element: Element, name: string) => element.getAttribute(`data-${name}`) ?? ''
      const number = (element: Element | null | undefined, name: string) =>
        Number(element?.getAttribute(`data-${name}`) ?? 0)
      const pair = (state: Record<string, unknown>): [number, number] => [
        Number(state.certainMentions),
        Number(state.uncertainMentions),
      ]
      const some = ([certain, uncertain]: readonly [number, number]) => certain + uncertain !== 0

      const { map } = document.querySelector('.map-canvas') as MapElement
      const found = new Map<string, [number, number]>()
      for (const feature of map.queryRenderedFeatures({ layers: ['fills'] })) {
        if (feature.properties.iso) found.set(String(feature.properties.iso), pair(feature.state))
      }
      const states = known.countries.map(({ id, iso }): [string, [number, number]] => [
        iso,
        pair(map.getFeatureState({ source: 'countries', id })),
      ])

      const packs = all('.map-stage [data-country]:has(> [data-mention], > [data-count])')
      const marks: Record<string, Record<string, boolean>> = {}
      const rings: Record<string, { total: number; uncertain: number; slices: Record<string, number> }> = {}
      for (const pack of packs) {
        const country = text(pack, 'country')
        for (const mark of all('[data-mention]', pack)) {
          const solid = mark.getAttribute('data-certain') === 'true'
          marks[country] = { ...marks[country], [text(mark, 'mention')]: solid }
        }
        const slices = all('[data-count]', pack).map((slice) => [
          text(slice, 'activity'),
          number(slice, 'count'),
        ])
        if (slices.length > 0) {
          const uncertain = all('[data-uncertain]', pack).reduce(
            (sum, slice) => sum + number(slice, 'uncertain'),
            0,
          )
          rings[country] = { total: Number(pack.textContent), uncertain, slices: Object.fromEntries(slices) }
        }
      }

      const results = document.querySelector('.results')
      const panel = document.querySelector('.panel[data-country]')
      return {
        results: {
          mentions: number(results, 'mentions'),
          countries: number(results, 'countries'),
          uncertain: number(results?.querySelector('[data-uncertain]'), 'uncertain'),
        },
        canvas: Object.fromEntries([...found].filter(([, counts]) => some(counts))),
        states: Object.fromEntries(states.filter(([, counts]) => some(counts))),
        undrawn: known.documented.map(({ iso }) => iso).filter((iso) => !found.has(iso)),
        marks,
        rings,
        list: Object.fromEntries(
          all('[role="option"]').map((option) => [text(option, 'country'), number(option, 'mentions')]),
        ),
        table: {
          mentions: number(document.querySelector('table[data-mentions]'), 'mentions'),
          rows: Object.fromEntries(
            all('tbody tr[data-mention]').map((row) => [
              text(row, 'mention'),
              text(row, 'certain') === 'true',
            ]),
          ),
        },
        bars: Object.fromEntries(
          all('.bar[data-year]').map((bar): [string, [number, number]] => [
            text(bar, 'year'),
            [number(bar, 'certain'), number(bar, 'uncertain')],
          ]),
        ),
        undated: number(document.querySelector('[data-undated]'), 'undated'),
        activities: Object.fromEntries(
          all('input[name="activities"]').map((box) => [
            box.getAttribute('value') ?? '',
            Number(box.closest('label')?.querySelector('.activity-count')?.textContent),
          ]),
        ),
        checked: all('input[name="activities"]:checked').map((box) => box.getAttribute('value') ?? ''),
        panel: panel && {
          country: text(panel, 'country'),
          mentions: number(panel, 'mentions'),
          cards: all('article[data-mention]', panel).length,
        },
      }
    },
    { countries, documented },
  )
}
