// Figures that no map can place follow the filters of the mentions.

import { describe, expect, test, vi } from 'vitest'
import { EVERYTHING, type Selection } from '../../src/domain/selection.ts'
import { selectTotals } from '../../src/domain/totals.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

function idsOf(selection: Partial<Selection>): string[] {
  return selectTotals(dataset, { ...EVERYTHING, ...selection }).map(({ total }) => total.id)
}

describe('totals of a selection', () => {
  test('no filter leaves all in', () => {
    expect(idsOf({})).toEqual(dataset.atlas.totals.map(({ id }) => id))
  })

  test('by activity, status and document', () => {
    expect(idsOf({ activities: ['surveillance-export'], documents: ['xiao-2023'] })).toEqual([
      'xiao-2023-t-022-1',
      'xiao-2023-t-032-1',
    ])
    expect(idsOf({ statuses: ['claimed'], activities: ['rendition'] })).toEqual([
      'link-2022-t-039-1',
      'link-2022-t-039-2',
      'link-2022-t-086-1',
    ])
  })

  test('a kind leaves none in: no total has one', () => {
    expect(idsOf({ kinds: ['drill'] })).toEqual([])
  })

  test('a region leaves in what is counted for it and for its parts, never a share of a larger one', () => {
    expect(idsOf({ regions: ['142'] })).toEqual([
      'link-2022-t-039-2',
      'link-2022-t-053-1',
      'link-2022-t-062-3',
    ])
    expect(idsOf({ regions: ['035'] })).toEqual(['link-2022-t-039-2'])
    expect(idsOf({ regions: ['014'] })).toEqual([])
    expect(idsOf({ regions: ['001'] })).toContain('link-2022-t-039-2')
    expect(idsOf({ regions: ['001'] })).not.toContain('link-2022-t-053-6') // "Middle East" is no region of the UN
  })

  test('years are three-valued, and what only may fall into them can be left out', () => {
    const years = { from: 2015, to: 2015 }
    const all = selectTotals(dataset, { ...EVERYTHING, years })
    const of = (id: string) => all.find(({ total }) => total.id === id)?.certain
    expect(of('link-2022-t-039-2')).toBe(true) // 2015
    expect(of('link-2022-t-055-1')).toBe(true) // throughout 1995-2021
    expect(of('link-2022-t-086-1')).toBe(false) // some time in 2015-2018
    expect(of('greitens-2025-t-006-1')).toBeUndefined() // 2025
    expect(idsOf({ years, uncertain: false })).toEqual(
      all.filter(({ certain }) => certain).map(({ total }) => total.id),
    )
  })
})
