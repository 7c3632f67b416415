import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { cutPolygon } from '../../scripts/lib/cut-polygon.ts'
import { polygonHolds } from '../../scripts/lib/polygon-holds.ts'

/** Clockwise from the south-west, with a corner halfway up each side. */
const outline: Position[] = [
  [0, 0],
  [0, 5],
  [0, 10],
  [10, 10],
  [10, 5],
  [10, 0],
  [0, 0],
]
const southernHole: Position[] = [
  [4, 1],
  [5, 2],
  [6, 1],
  [4, 1],
]

describe('a cut between two corners', () => {
  test.each([
    ['in the order of the outline', [0, 5], [10, 5]],
    ['against it', [10, 5], [0, 5]],
    ['with corners named to a hundredth of a degree', [0.005, 5.005], [9.995, 4.995]],
  ])('%s gives two pieces that share the line and keep the winding', (_, from, to) => {
    const [north, south] = cutPolygon([outline, southernHole], [from, to]) ?? []
    expect(north).toEqual([
      [
        [0, 5],
        [0, 10],
        [10, 10],
        [10, 5],
        [0, 5],
      ],
    ])
    expect(south).toEqual([
      [
        [10, 5],
        [10, 0],
        [0, 0],
        [0, 5],
        [10, 5],
      ],
      southernHole,
    ])
    expect(polygonHolds(north ?? [], [5, 7])).toBe(true)
    expect(polygonHolds(south ?? [], [5, 4])).toBe(true)
  })

  test('is refused where an end is no corner, or both are the same', () => {
    expect(
      cutPolygon(
        [outline],
        [
          [0, 5],
          [10, 5.5],
        ],
      ),
    ).toBeUndefined()
    expect(
      cutPolygon(
        [outline],
        [
          [0, 5],
          [0, 5.001],
        ],
      ),
    ).toBeUndefined()
  })
})
