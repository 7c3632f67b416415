// The style is one that MapLibre's own validator accepts, and its map knows each look of a country.

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { COUNTRIES, mapStyle } from '../../src/map/map-style.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { tinyAtlas } from '../fixtures/atlas.ts'

const { dataset } = await tinyAtlas()
const collection = { type: 'FeatureCollection' as const, features: [...dataset.shapes] }

/** The name under which Equal Earth is registered: the validator takes it as it takes Mercator. */
const EQUAL_EARTH = 'world:equal-earth'
const styleOf = (theme: 'light' | 'dark') => mapStyle(EQUAL_EARTH, collection, PALETTES[theme])

describe.each(['light', 'dark'] as const)('the style in the %s theme', (theme) => {
  test.each([EQUAL_EARTH, 'mercator'])('passes the validator in %s', (projection) => {
    const style = mapStyle(projection, collection, PALETTES[theme])
    expect(style.projection).toEqual({ type: projection })
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  test('has no glyphs, no sprite and no address to fetch', () => {
    const { glyphs, sprite, sources } = styleOf(theme)
    expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined })
    expect(JSON.stringify(sources)).not.toMatch(/https?:/)
    expect(sources[COUNTRIES]).toMatchObject({ type: 'geojson', data: collection })
  })

  test('paints each country from its state, in the colours of the palette', () => {
    const written = JSON.stringify(styleOf(theme).layers)
    expect(written).toContain('["feature-state","fill"]')
    expect(written).toContain(PALETTES[theme].silent)
    expect(written).toContain(PALETTES[theme].selected)
  })
})

test('the validator does find a fault', () => {
  const style = styleOf('light')
  const [first, ...rest] = style.layers
  if (!first) throw new Error('the style has layers')
  const broken = { ...style, layers: [{ ...first, type: 'backgrund' as 'background' }, ...rest] }
  expect(validateStyleMin(broken as typeof style)).not.toEqual([])
})

test('every shape of a country has a small whole number for its state, each its own', () => {
  const ids = dataset.shapes.map(({ id }) => id)
  expect(ids.every((id) => Number.isInteger(id) && Number(id) < 1000)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
