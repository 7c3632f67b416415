/** A whole slide as plain data: its picture in the room that title and legend leave, and the rows of the legend. */
import type { Dataset } from '../domain/dataset.ts'
import type { PictureSize } from '../picture/camera.ts'
import { type DrawnSlide, drawSlide, type SlideOrder } from './draw-slide.ts'
import { layoutSlide, mapWidth, type SlideLayout, unitOf } from './slide-layout.ts'
import { type LegendItem, layLegend } from './slide-legend.ts'

export interface ComposeOrder extends Pick<SlideOrder, 'dataset' | 'view' | 'globe'> {
  readonly window: PictureSize
  readonly headline: string
  /** Sentences that follow the legend. */
  readonly notes: readonly string[]
}

export interface ComposedSlide {
  readonly layout: SlideLayout
  readonly drawn: DrawnSlide
  readonly rows: readonly (readonly LegendItem[])[]
}

/** A smaller map may need a longer legend, which leaves a smaller map: after so many tries the longest is taken. */
const TRIES = 3

export function composeSlide({ window, headline, notes, ...order }: ComposeOrder): ComposedSlide {
  const { unit, stacked } = unitOf(window)
  const width = mapWidth(window) / unit
  let legendRows = 0
  for (let tried = 1; ; tried++) {
    const layout = layoutSlide({ window, headline, legendRows })
    const drawn = drawSlide({ ...order, size: layout.map, unit })
    const { legend } = drawn.picture
    const outlined = nameOutlined(order.dataset, drawn)
    const rows = layLegend({ legend, outlined, notes, stacked }, width)
    const needed = layoutSlide({ window, headline, legendRows: rows.length }).legendHeight
    if (needed <= layout.legendHeight || tried === TRIES) return { layout, drawn, rows }
    legendRows = rows.length
  }
}

function nameOutlined({ countryByCode }: Dataset, { openCountries }: DrawnSlide): string[] {
  return openCountries.map((code) => countryByCode.get(code)?.name ?? code)
}
