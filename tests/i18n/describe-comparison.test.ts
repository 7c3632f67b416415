// What is counted, named and left, in words.

import { expect, test, vi } from 'vitest'
import { describeComparison } from '../../src/i18n/describe-comparison.ts'
import { PATIENCE, realAtlas } from '../fixtures/atlas.ts'

vi.setConfig(PATIENCE)

const { comparisons } = (await realAtlas()).dataset.atlas

test.each([
  [
    'link-2022-t-055-1',
    'quantity',
    '51 agreements',
    '1 is named, 1 more may be among them.',
    '49 to 50 are not named.',
  ],
  ['link-2022-t-055-7', 'quantity', '1 agreement', '1 is named.', 'Nothing is left unnamed.'],
  [
    'link-2022-t-039-1',
    'countries',
    'More than 120 countries',
    'None is named for certain, 12 more may be among them.',
    'More than 108 are not named.',
  ],
  ['link-2022-t-080-1', 'quantity', '30 to 40 countries', '7 are named.', '23 to 33 are not named.'],
  [
    'xiao-2023-t-022-1',
    'quantity',
    'At least 63 countries',
    'None is named for certain.',
    'At least 63 are not named.',
  ],
])('%s, %s', (total, counts, counted, named, rest) => {
  const comparison = comparisons.find((one) => one.total === total && one.counts === counts)
  expect(comparison && describeComparison(comparison)).toEqual({ counted, named, rest })
})
