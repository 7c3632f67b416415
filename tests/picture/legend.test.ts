// The legend holds exactly what occurs, in the picture's data and in its SVG.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Mention } from '../../src/domain/mention.ts'
import { worldCamera } from '../../src/picture/camera.ts'
import type { LegendEntry } from '../../src/picture/map-picture.ts'
import { type LegendWords, paintLegend } from '../../src/picture/paint-legend.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { PATIENCE, realAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { type Drawn, type DrawOrder, draw, FRAMES, withMentions } from '../fixtures/draw.ts'
import { inventMention } from '../fixtures/invent-mention.ts'
import { findAll, text } from '../fixtures/read-picture.ts'

vi.setConfig(PATIENCE)

const certain: Partial<Mention> = { yearFrom: 2014, yearTo: 2014, dating: 'during' }

let world: Dataset
beforeAll(async () => {
  world = (await tinyAtlas()).dataset
})

function legendOf(mentions: readonly Partial<Mention>[], order: DrawOrder = {}): string[] {
  const invented = mentions.map((given, index) => inventMention({ mention: `m-${index}`, ...given }))
  return draw(withMentions(world, invented), order).picture.legend.map(spell)
}

describe('the legend', () => {
  test('of an empty map has silence and China', () => {
    expect(legendOf([])).toEqual(['silent', 'china'])
  })

  test('explains one solid mark by its activity and its class', () => {
    expect(legendOf([certain])).toEqual(['training', 'class 0', 'silent', 'china'])
  })

  test('explains hollow marks and stripes only where there are some', () => {
    expect(legendOf([{}])).toEqual(['training', 'hollow', 'uncertain', 'silent', 'china'])
    expect(legendOf([certain, {}])).toEqual(['training', 'hollow', 'class 1', 'silent', 'china'])
  })

  test('explains what the filter hides, and the open country', () => {
    const order: DrawOrder = { selection: { activities: ['rendition'] }, openCountry: 'XBE' }
    expect(legendOf([certain], order)).toEqual(['hidden', 'silent', 'china', 'selected'])
  })

  test('explains a ring by its activities and by what is hollow in it', () => {
    const many = Array.from({ length: 25 }, () => ({}))
    expect(legendOf(many)).toEqual(['training', 'hollow', 'ring', 'uncertain', 'silent', 'china'])
  })

  test('gives activities in their order, whatever the order of the mentions', () => {
    const reversed = [...ACTIVITIES].reverse().map((activity) => ({ ...certain, activity }))
    expect(legendOf(reversed).slice(0, 7)).toEqual(ACTIVITIES)
  })
})

describe('for the five documents', () => {
  let documents: Dataset
  beforeAll(async () => {
    documents = (await realAtlas()).dataset
  })

  test.each(FRAMES)('at $width pixels it holds what is read back from the SVG', (frame) => {
    const camera = worldCamera(frame, 'equal-earth')
    for (const selection of [
      {},
      { years: { from: 2017, to: 2017 } },
      { activities: ['training'] },
    ] as const) {
      const drawn = draw(documents, { camera, selection, openCountry: 'TZA' })
      expect(drawn.picture.legend.map(spell)).toEqual(occurring(drawn))
    }
  })
})

describe('painted', () => {
  const words: LegendWords = {
    activities: Object.fromEntries(
      ACTIVITIES.map((one) => [one, `Name of ${one}`]),
    ) as LegendWords['activities'],
    classes: ['one', 'two', 'four', 'seven'],
    entries: {
      hollow: 'hollow <b>',
      ring: 'ring',
      uncertain: 'uncertain',
      hidden: 'hidden',
      silent: 'silent',
      china: 'China',
      selected: 'open',
    },
  }
  const painted = (order: DrawOrder = {}) => {
    const { picture } = draw(world, order)
    return { picture, ...paintLegend(picture, PALETTES.light, words) }
  }

  test('it has one symbol and one text per entry, in order', () => {
    const { picture, node } = painted({ openCountry: 'XAR' })
    const entries = findAll(node, (one) => 'data-legend' in one.attributes)
    expect(entries.map((entry) => text(entry, 'data-legend'))).toEqual(
      picture.legend.map(({ entry }) => entry),
    )
    expect(entries.map((entry) => findAll(entry, (one) => one.name === 'text').length)).toEqual(
      entries.map(() => 1),
    )
    expect(entries.map((entry) => entry.children.length)).toEqual(entries.map(() => 2))
  })

  test.each(FRAMES)('at $width pixels no entry is cut and none stands on another', (frame) => {
    const { node, height } = painted({ camera: worldCamera(frame, 'equal-earth') })
    const places = findAll(node, (one) => 'data-legend' in one.attributes).map((entry) => {
      const [x = Number.NaN, y = Number.NaN] = text(entry, 'transform').match(/\d+/g)?.map(Number) ?? []
      return { x, y }
    })
    for (const [index, { x, y }] of places.entries()) {
      expect(x).toBeLessThan(frame.width - 40)
      expect(y).toBeLessThan(height)
      const before = places[index - 1]
      expect(!before || y > before.y || x > before.x).toBe(true)
    }
  })
})

/** What can be seen of a picture, in the order of a legend. */
function occurring({ seen }: Drawn): string[] {
  const activities = new Set([
    ...seen.marks.map(({ activity }) => activity),
    ...seen.rings.flatMap(({ slices }) => slices.map(({ activity }) => activity)),
  ])
  const fills = new Set(seen.shapes.map(({ fill }) => fill))
  const looks = new Set(seen.shapes.map(({ look }) => look))
  return [
    ...ACTIVITIES.filter((activity) => activities.has(activity)),
    ...(seen.marks.some((mark) => !mark.certain) ? ['hollow'] : []),
    ...(seen.rings.length > 0 ? ['ring'] : []),
    ...[0, 1, 2, 3]
      .filter((one) => fills.has(PALETTES.light.classes[one] ?? ''))
      .map((one) => `class ${one}`),
    ...['uncertain', 'hidden', 'silent', 'china'].filter((look) => looks.has(look)),
    ...(seen.outlined > 0 ? ['selected'] : []),
  ]
}

function spell(entry: LegendEntry): string {
  if (entry.entry === 'activity') return entry.activity
  return entry.entry === 'class' ? `class ${entry.class}` : entry.entry
}
