// The six things a country can be (DESIGN 4.5), and that China is never counted, whatever a mention says.

import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Mention } from '../../src/domain/mention.ts'
import type { Selection } from '../../src/domain/selection.ts'
import { classOf } from '../../src/picture/country-look.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'
import { draw, withMentions } from '../fixtures/draw.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const certain: Partial<Mention> = { yearFrom: 2014, yearTo: 2014, dating: 'during' }

let world: Dataset
beforeAll(async () => {
  world = (await tinyAtlas()).dataset
})

/** Arvania has what is given; Belmora and Corvia have nothing. */
function lookOfArvania(mentions: readonly Partial<Mention>[], selection: Partial<Selection> = {}) {
  const invented = mentions.map((given, index) => inventMention({ mention: `m-${index}`, ...given }))
  const { seen } = draw(withMentions(world, invented), { selection })
  return seen.shapes.find(({ country }) => country === 'XAR')
}

describe('a country', () => {
  test('of which a mention with a certain date matches is filled by the number of all that match', () => {
    expect(lookOfArvania([certain])).toMatchObject({ look: 'matched', fill: PALETTES.light.classes[0] })
    expect(lookOfArvania([certain, {}])).toMatchObject({ look: 'matched', fill: PALETTES.light.classes[1] })
  })

  test('of which only uncertain dates match is striped', () => {
    expect(lookOfArvania([{}])).toMatchObject({ look: 'uncertain', fill: 'url(#hatch-uncertain)' })
    const decade: Partial<Mention> = { yearFrom: 2010, yearTo: 2019, dating: 'within' }
    expect(lookOfArvania([decade])?.look).toBe('uncertain')
    expect(lookOfArvania([decade], { years: { from: 2015, to: 2016 } })?.look).toBe('uncertain')
    expect(lookOfArvania([decade], { years: { from: 2010, to: 2019 } })?.look).toBe('matched')
  })

  test('whose mentions the filter hides says so', () => {
    const hidden = { look: 'hidden', fill: PALETTES.light.hidden }
    expect(lookOfArvania([certain], { activities: ['rendition'] })).toMatchObject(hidden)
    expect(lookOfArvania([certain], { years: { from: 2015, to: 2016 } })).toMatchObject(hidden)
    expect(lookOfArvania([{}], { years: { from: 2015, to: 2016 }, uncertain: false })).toMatchObject(hidden)
  })

  test('of which the documents report nothing is silent, also where it is only named besides', () => {
    const silent = { look: 'silent', fill: PALETTES.light.silent }
    expect(lookOfArvania([])).toMatchObject(silent)
    expect(lookOfArvania([{ ...certain, countries: ['XBE'], related: ['XAR'] }])).toMatchObject(silent)
  })

  test.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [6, 2],
    [7, 3],
    [500, 3],
  ])('with %i mentions is of class %i', (mentions, expected) => {
    expect(classOf(mentions)).toBe(expected)
  })
})

describe('China', () => {
  test('is hatched in every selection', () => {
    for (const activities of [['training'], []] as const) {
      const { seen } = draw(world, { selection: { activities } })
      expect(seen.shapes).toContainEqual({ country: 'CHN', look: 'china', fill: 'url(#hatch-china)' })
    }
  })

  test('has neither mark nor class where a mention names it after all', () => {
    const joint = inventMention({ ...certain, countries: ['XAR', 'CHN'] })
    const { seen, picture } = draw(withMentions(world, [joint]))
    expect(seen.shapes.find(({ country }) => country === 'CHN')?.look).toBe('china')
    expect(seen.marks.map(({ country }) => country)).toEqual(['XAR'])
    expect(picture.packs.map(({ country }) => country)).toEqual(['XAR'])
  })

  test.each(['HKG', 'MAC'])('goes for %s too', (code) => {
    const countries = world.atlas.countries.map((row) => (row.iso === 'XCO' ? { ...row, iso: code } : row))
    const shapes = world.shapes.map((shape) => {
      return shape.properties.iso === 'XCO' ? { ...shape, properties: { iso: code } } : shape
    })
    const changed = { ...world, shapes, atlas: { ...world.atlas, countries } }
    const { seen } = draw(withMentions(changed, [inventMention({ ...certain, countries: [code] })]))
    expect(seen.shapes.find(({ country }) => country === code)?.look).toBe('china')
    expect(seen.marks).toEqual([])
    expect(seen.labels.map(({ text }) => text)).toEqual(['CHINA'])
  })
})

describe('the open country', () => {
  test('is outlined over all others, whatever its look', () => {
    for (const country of ['XAR', 'XCO', 'CHN']) {
      const { seen, picture } = draw(world, { openCountry: country })
      expect(seen.outlined).toBe(1)
      expect(picture.countries.filter(({ selected }) => selected).map((one) => one.country)).toEqual([
        country,
      ])
    }
    expect(draw(world).seen.outlined).toBe(0)
  })

  test('has its name on the map even where nothing matches', () => {
    const selection = { activities: [] }
    expect(draw(world, { selection }).seen.labels.map(({ text }) => text)).toEqual(['CHINA'])
    const { seen } = draw(world, { selection, openCountry: 'XBE' })
    expect(seen.labels.map(({ text }) => text).sort()).toEqual(['Belmora', 'CHINA'])
  })
})

test('land that belongs to no row of the table is drawn, in the silent fill and without a look', () => {
  const [first] = world.shapes
  if (!first) throw new Error('the tiny world has shapes')
  const nobodys = { ...first, properties: { iso: null } }
  const { svg, seen } = draw({ ...world, shapes: [nobodys] })
  expect(seen.shapes).toEqual([])
  expect(svg).toMatch(new RegExp(`<path d="M[^"]+" fill="${PALETTES.light.silent}"`))
})
