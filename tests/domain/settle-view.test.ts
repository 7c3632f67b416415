// An address may name what the data doesn't hold: the nearest view is shown, and what is left out is told.

import { describe, expect, test, vi } from 'vitest'
import type { RetiredId } from '../../src/domain/atlas.ts'
import { settleView } from '../../src/domain/settle-view.ts'
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

function settle(view: Partial<View>) {
  const settled = settleView({ ...DEFAULT_VIEW, ...view }, dataset)
  const changed = Object.entries(settled.view).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_VIEW[name as keyof View]),
  )
  return {
    view: Object.fromEntries(changed),
    unknown: settled.unknown.map(({ part, value }) => `${part} ${value}`),
  }
}

describe('a view', () => {
  test('of known things is left as it is', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      country: 'TZA',
      mention: 'link-2022-067-1',
      total: 'link-2022-t-055-1',
      documents: ['link-2022'],
      regions: ['035'],
    }
    expect(settleView(view, dataset)).toEqual({ view, unknown: [] })
    expect(settleView(view, dataset).view).toBe(view)
  })

  test('loses the country, region and figure that nobody knows', () => {
    expect(settle({ country: 'XQX' })).toEqual({
      view: {},
      unknown: ['country XQX'],
    })
    expect(settle({ region: '999', total: 'none-1999-t-001-1' }).unknown).toEqual([
      'region 999',
      'total none-1999-t-001-1',
    ])
  })

  test('keeps a filter by what nobody knows, and tells it', () => {
    expect(settle({ regions: ['035', '999'], documents: ['none-1999'] })).toEqual({
      view: { regions: ['035', '999'], documents: ['none-1999'] },
      unknown: ['document none-1999', 'region 999'],
    })
  })

  test('that compares one known country with an unknown one opens the known one', () => {
    expect(settle({ compare: ['XQX', 'TZA'] }).view).toEqual({ country: 'TZA' })
    expect(settle({ compare: ['XQX', 'TZA', 'KEN'] }).view).toMatchObject({ compare: ['TZA', 'KEN'] })
    const many = ['XQX', 'XQY', 'XQZ', 'XQW', 'TZA', 'KEN', 'UGA', 'ZMB', 'EGY']
    expect(settle({ compare: many }).view).toMatchObject({ compare: ['TZA', 'KEN', 'UGA', 'ZMB'] })
  })

  test('follows a withdrawn total to what replaced it, and says why', () => {
    const retired = { id: 'link-2022-t-055-9', reason: 'Counted twice.', replacedBy: 'link-2022-t-055-1' }
    const retiredById = new Map<string, RetiredId>([
      [retired.id, retired],
      ['link-2022-t-055-0', { ...retired, id: 'link-2022-t-055-0', replacedBy: null }],
    ])
    const known = { ...dataset, retiredById }
    const settled = settleView({ ...DEFAULT_VIEW, total: retired.id }, known)
    expect(settled.view.total).toBe('link-2022-t-055-1')
    expect(settled.unknown).toEqual([{ part: 'total', value: retired.id, reason: 'Counted twice.' }])
    expect(settleView({ ...DEFAULT_VIEW, total: 'link-2022-t-055-0' }, known).view.total).toBeNull()
  })

  test('loses a mention that nobody knows where a country opens, whose panel says nothing of it', () => {
    expect(settle({ country: 'TZA', mention: 'none-1999-001-1' })).toEqual({
      view: { country: 'TZA' },
      unknown: ['mention none-1999-001-1'],
    })
  })

  test('keeps a mention that nobody knows: the panel says what became of it', () => {
    expect(settle({ mention: 'none-1999-001-1' })).toEqual({
      view: { mention: 'none-1999-001-1' },
      unknown: [],
    })
  })
})
