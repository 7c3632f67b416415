import { describe, expect, test, vi } from 'vitest'
import type { Scope } from '../../src/domain/extract.ts'
import type { Selection } from '../../src/domain/selection.ts'
import { citeExtract, describeExtract } from '../../src/i18n/describe-extract.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'
import { takeExtract } from '../fixtures/extract.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

describe('an extract in words', () => {
  test.each<[text: string, filters: Partial<Selection>, scope?: Scope]>([
    ['All mentions, no filter', {}],
    ['Country: Tanzania', {}, { kind: 'country', country: 'TZA' }],
    [
      'Region: South-eastern Asia; Renditions',
      { activities: ['rendition'] },
      { kind: 'region', region: '035' },
    ],
    ['Countries: Tanzania and Uganda', {}, { kind: 'compare', countries: ['TZA', 'UGA'] }],
    ['2013–2022; Uncertain dates included', { years: { from: 2013, to: 2022 } }],
    ['2013; Certain dates only', { years: { from: 2013, to: 2013 }, uncertain: false }],
    ['Status: claimed by China', { statuses: ['claimed'] }],
  ])('%s', (text, filters, scope) => {
    expect(describeExtract(takeExtract(dataset, filters, scope))).toBe(text)
  })
})

test('its citation names the atlas, the version, the filter, the address and the day', () => {
  const atlas = { ...dataset.atlas, version: '1.2.0', issued: '2026-11-21' }
  const extract = takeExtract({ ...dataset, atlas }, {}, { kind: 'country', country: 'TZA' })
  expect(citeExtract(extract, { address: 'https://news.example/?country=TZA', accessed: '2026-11-22' })).toBe(
    'China Security Cooperation Atlas, data version 1.2.0, 21 November 2026. Selection “Country: Tanzania”. Accessed 22 November 2026. https://news.example/?country=TZA',
  )
})
