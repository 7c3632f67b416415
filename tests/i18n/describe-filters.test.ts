// What a selection leaves out, in words: the same for the chips of the page and for the files that readers take away.

import { describe, expect, test, vi } from 'vitest'
import { EVERYTHING, type Selection } from '../../src/domain/selection.ts'
import { describeFilters } from '../../src/i18n/describe-filters.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { dataset } = await realAtlas()

function texts(selection: Partial<Selection>): string[] {
  return describeFilters(dataset, { ...EVERYTHING, ...selection }).map(({ text }) => text)
}

describe('a selection in words', () => {
  test('no filter has none', () => {
    expect(texts({})).toEqual([])
  })

  test('activities are one filter, in the order of every list', () => {
    expect(texts({ activities: ['training', 'rendition'] })).toEqual(['Training and Renditions'])
    expect(texts({ activities: [] })).toEqual(['No activity'])
  })

  test('each value of another facet is a filter with its name', () => {
    expect(texts({ statuses: ['claimed'], documents: ['link-2022'], regions: ['035', '014'] })).toEqual([
      'Status: claimed by China',
      'Document: Link 2022',
      'Region: South-eastern Asia',
      'Region: Eastern Africa',
    ])
  })

  test('values that nobody knows are one filter, so that hundreds of them are', () => {
    const statuses = [
      'claimed',
      'a',
      'b\u202Ec',
      'd',
      ...Array.from({ length: 300 }, (_, index) => `x${index}`),
    ]
    const [known, unknown] = describeFilters(dataset, { ...EVERYTHING, statuses })
    expect(known).toEqual({ filter: 'statuses', values: ['claimed'], text: 'Status: claimed by China' })
    expect(unknown).toMatchObject({
      values: statuses.slice(1),
      text: 'Status: a, b c, d and 300 more (not in this data)',
    })
  })

  test('uncertain dates are left out only where years are chosen', () => {
    expect(texts({ uncertain: false })).toEqual([])
    expect(texts({ years: { from: 2013, to: 2022 }, uncertain: false })).toEqual([
      '2013–2022',
      'Certain dates only',
    ])
  })
})
