import { expect, test } from 'vitest'
import { polygonHolds } from '../../scripts/lib/polygon-holds.ts'

const outline = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
]
const hole = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
]

test.each([
  ['inside', [2, 2], true],
  ['west of it', [-1, 5], false],
  ['east of it', [11, 5], false],
  ['north of it', [5, 11], false],
  ['in the hole', [5, 5], false],
  ['level with a corner of the hole', [2, 4], true],
])('%s', (_, point, held) => {
  expect(polygonHolds([outline, hole], point)).toBe(held)
})

test('nothing holds nothing', () => {
  expect(polygonHolds([], [0, 0])).toBe(false)
})
