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
  expect(draw([[...square]], 1)).toBe('M0,0l10,0 0,10-10,0z')
  expect(draw([[...square]], 2)).toBe('M0.5,0.5l9,0 0,9-9,0z')
  expect(draw([[...square]], 10)).toBe('M0.3,0.3l9.4,0 0,9.4-9.4,0z')
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
  ).toBe('M0,0l10,0 0,10-10,0z')
})

test('a ring that the grid flattens is left out beside others', () => {
  const islet: (readonly [number, number])[] = [
    [20, 20],
    [20.2, 20],
    [20.2, 20.2],
  ]
  expect(draw([[...square], islet], 1)).toBe('M0,0l10,0 0,10-10,0z')
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
  expect(draw([islet, other], 1)).toBe('M20,20h1v1h-1z')
})

test('a shape without a ring is empty, and what was taken is gone', () => {
  const text = pathText(1)
  expect(text.take()).toBe('')
  for (const [x, y] of square) text.lineTo(x, y)
  expect(text.take()).not.toBe('')
  expect(text.take()).toBe('')
})

test('many steps lead exactly to where the last point stands', () => {
  const zigzag = Array.from({ length: 400 }, (_, index): readonly [number, number] => [
    index * 0.3 + 0.1,
    (index % 7) * -1.7,
  ])
  const path = draw([zigzag], 10)
  const [start, ...steps] = [...path.matchAll(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  const last = steps.reduce((at, step) => at.map((value, axis) => value + (step[axis] ?? 0)), start ?? [])
  expect(last[0]).toBeCloseTo(119.8, 9)
  expect(last[1]).toBeCloseTo(0, 9)
})
