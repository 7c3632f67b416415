import { describe, expect, test } from 'vitest'
import { narrow, type Scope, viewOf } from '../../src/domain/extract.ts'
import { DEFAULT_PICTURE } from '../../src/domain/picture-choice.ts'
import type { SelectedMention } from '../../src/domain/selection.ts'
import { readView, shareView } from '../../src/domain/view.ts'
import { realAtlas } from '../fixtures/atlas.ts'
import { takeExtract } from '../fixtures/extract.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const regionsOf = new Map([
  ['XAR', ['011', '002', '001']],
  ['XBE', ['155', '150', '001']],
])

const patrol = inventMention({ mention: 'patrol', countries: ['XAR', 'XBE'] })
const course = inventMention({ mention: 'course', countries: ['XBE'] })
const selected: readonly SelectedMention[] = [
  { mention: patrol, countries: ['XAR', 'XBE'], certain: true },
  { mention: course, countries: ['XBE'], certain: false },
]

function narrowed(scope: Scope): string[] {
  return narrow(selected, scope, regionsOf).map(
    ({ mention, countries, certain }) =>
      `${mention.mention} in ${countries.join(' and ')}${certain ? '' : ', uncertain'}`,
  )
}

describe('an extract holds', () => {
  test('the whole selection', () => {
    expect(narrowed({ kind: 'all' })).toEqual(['patrol in XAR and XBE', 'course in XBE, uncertain'])
  })

  test('of a country its own mentions, each in that country alone', () => {
    expect(narrowed({ kind: 'country', country: 'XAR' })).toEqual(['patrol in XAR'])
    expect(narrowed({ kind: 'country', country: 'XCO' })).toEqual([])
  })

  test('of a region the mentions of its countries, and of its parent those too', () => {
    expect(narrowed({ kind: 'region', region: '011' })).toEqual(['patrol in XAR'])
    expect(narrowed({ kind: 'region', region: '150' })).toEqual(['patrol in XBE', 'course in XBE, uncertain'])
    expect(narrowed({ kind: 'region', region: '001' })).toEqual(narrowed({ kind: 'all' }))
    expect(narrowed({ kind: 'region', region: '999' })).toEqual([])
  })

  test('of countries compared the mentions of any of them, each once', () => {
    expect(narrowed({ kind: 'compare', countries: ['XAR', 'XBE'] })).toEqual(narrowed({ kind: 'all' }))
    expect(narrowed({ kind: 'compare', countries: ['XAR', 'XCO'] })).toEqual(['patrol in XAR'])
  })

  test('of a country never one in which the selection does not count a mention', () => {
    const inEurope = [{ mention: patrol, countries: ['XBE'], certain: true }]
    expect(narrow(inEurope, { kind: 'country', country: 'XAR' }, regionsOf)).toEqual([])
  })
})

test.each<Scope>([
  { kind: 'all' },
  { kind: 'country', country: 'TZA' },
  { kind: 'region', region: '035' },
  { kind: 'compare', countries: ['TZA', 'UGA'] },
])('its address opens the same: %o', async (scope) => {
  const { dataset } = await realAtlas()
  const extract = takeExtract(dataset, { years: { from: 2013, to: 2018 }, statuses: ['claimed'] }, scope)
  const { country, region, compare, mention, total, camera, presentation, picture, ...selection } = readView(
    shareView(viewOf(extract)),
  )
  expect(selection).toEqual(extract.selection)
  const opened = {
    country: scope.kind === 'country' ? scope.country : null,
    region: scope.kind === 'region' ? scope.region : null,
    compare: scope.kind === 'compare' ? scope.countries : [],
  }
  expect({ country, region, compare, mention, total, camera, presentation, picture }).toEqual({
    ...opened,
    mention: null,
    total: null,
    camera: null,
    presentation: null,
    picture: DEFAULT_PICTURE,
  })
})
