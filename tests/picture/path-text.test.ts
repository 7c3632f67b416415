// Path data on a grid of pixels: nothing that can't be seen is written, and no country is lost.

import { expect, test } from 'vitest'
import { pathText } from '../../src/picture/path-text.ts'

/** As d3-geo calls it for a ring: its last point, which is the first again, is left out. */
function draw(rings: readonly (readonly [number, number])[][], grid: number): string {
  const text = pathText(grid)
  for (const [first, ...rest] of rings) {
    if (first) text.moveTo(...first)
    for (const point of rest) text.lineTo(...point)
    text.closePath()
  }
  return text.take()
}

const square: readonly (readonly [number, number])[] = [
  [0.26, 0.26],
  [9.74, 0.26],
  [9.74, 9.74],
  [0.26, 9.74],
]

test('points stand on the grid: whole pixels, halves or tenths', () => {
  expect(draw([[...square]], 1)).toBe('M0,0L10,0L10,10L0,10Z')
  expect(draw([[...square]], 2)).toBe('M0.5,0.5L9.5,0.5L9.5,9.5L0.5,9.5Z')
  expect(draw([[...square]], 10)).toBe('M0.3,0.3L9.7,0.3L9.7,9.7L0.3,9.7Z')
})

test('points that repeat the one before, or lie on a straight line, are left out', () => {
  expect(
    draw(
      [
        [
          [0, 0],
          [0.2, 0.1],
          [5, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 5],
          [0, 0],
        ],
      ],
      1,
    ),
  ).toBe('M0,0L10,0L10,10L0,10Z')
})

test('a ring that the grid flattens is left out beside others', () => {
  const islet: (readonly [number, number])[] = [
    [20, 20],
    [20.2, 20],
    [20.2, 20.2],
  ]
  expect(draw([[...square], islet], 1)).toBe('M0,0L10,0L10,10L0,10Z')
})

test('a shape of nothing but such rings keeps one dot', () => {
  const islet: (readonly [number, number])[] = [
    [20, 20],
    [20.2, 20],
    [20.2, 20.2],
  ]
  const other: (readonly [number, number])[] = [
    [30, 30],
    [30.2, 30],
    [30.2, 30.2],
  ]
  expect(draw([islet, other], 1)).toBe('M20,20h1v1h-1Z')
})

test('a shape without a ring is empty, and what was taken is gone', () => {
  const text = pathText(1)
  expect(text.take()).toBe('')
  for (const [x, y] of square) text.lineTo(x, y)
  expect(text.take()).not.toBe('')
  expect(text.take()).toBe('')
})
