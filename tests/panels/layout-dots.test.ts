// A dot for each thing counted: as many as the document counts, each in one look.

import { expect, test } from 'vitest'
import { type DotCounts, layoutDots } from '../../src/panels/totals/layout-dots.ts'

function lengths(counted: Partial<DotCounts['counted']>, named: number, possibly: number) {
  const layout = layoutDots({
    counted: { value: null, min: null, max: null, qualifier: null, ...counted },
    named: { mentions: [], count: named },
    possibly: { mentions: [], count: possibly },
  })
  const all = [...layout.named, ...layout.possibly, ...layout.rest, ...layout.range]
  expect(all, 'each place once, without a gap').toEqual(all.map((_, index) => index))
  return {
    dots: [layout.named, layout.possibly, layout.rest, layout.range].map(({ length }) => length),
    more: layout.more,
    places: layout.places,
  }
}

test('named, possible and unnamed dots make the number counted', () => {
  expect(lengths({ value: 51, qualifier: 'exactly' }, 1, 1)).toEqual({
    dots: [1, 1, 49, 0],
    more: null,
    places: 51,
  })
})

test('a minimum ends with a sign that there are more', () => {
  expect(lengths({ value: 36, qualifier: 'at-least' }, 0, 1)).toEqual({
    dots: [0, 1, 35, 0],
    more: 36,
    places: 37,
  })
})

test('a range has its own dots between minimum and maximum', () => {
  expect(lengths({ min: 30, max: 40 }, 7, 0)).toEqual({ dots: [7, 0, 23, 10], more: null, places: 40 })
})

test('what a document names beyond its count still stands there', () => {
  expect(lengths({ value: 2, qualifier: 'exactly' }, 3, 1)).toEqual({
    dots: [3, 1, 0, 0],
    more: null,
    places: 4,
  })
})
