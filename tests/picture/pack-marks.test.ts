// The marks of a country stand close, whatever their shapes, and none touches another.

import { expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { markPath } from '../../src/picture/mark-shapes.ts'
import { packMarks } from '../../src/picture/pack-marks.ts'
import { moveOutline, overlap, pathOutline } from '../fixtures/outlines.ts'

const COUNTS = Array.from({ length: 24 }, (_, index) => index + 1)
const SIZE = 14

test.each(COUNTS)('of %i marks no two overlap, whichever shapes they have', (count) => {
  const offsets = packMarks(count, SIZE)
  expect(offsets).toHaveLength(count)
  for (const [index, one] of offsets.entries()) {
    const near = offsets.slice(index + 1).filter((other) => distance(one, other) < 2 * SIZE)
    for (const other of near) expect(overlappingShapes(other.dx - one.dx, other.dy - one.dy)).toEqual([])
  }
})

test.each(COUNTS)('%i marks stand around the middle', (count) => {
  const offsets = packMarks(count, SIZE)
  expect(offsets.reduce((sum, { dx }) => sum + dx, 0) / count).toBeCloseTo(0, 9)
  expect(offsets.reduce((sum, { dy }) => sum + dy, 0) / count).toBeCloseTo(0, 9)
})

test('the pack stays close: 24 marks fit into a circle of four marks in radius', () => {
  expect(Math.max(...packMarks(24, SIZE).map(({ dx, dy }) => Math.hypot(dx, dy)))).toBeLessThan(4 * SIZE)
})

test('they are given row by row, from the left', () => {
  for (const count of COUNTS) {
    const offsets = packMarks(count, SIZE)
    const inReadingOrder = offsets.every(({ dx, dy }, index) => {
      const before = offsets[index - 1]
      return !before || dy > before.dy + 1 || (Math.abs(dy - before.dy) < 1 && dx > before.dx)
    })
    expect(inReadingOrder, `${count}`).toBe(true)
  }
})

function distance(a: { dx: number; dy: number }, b: { dx: number; dy: number }): number {
  return Math.hypot(a.dx - b.dx, a.dy - b.dy)
}

function overlappingShapes(dx: number, dy: number): string[] {
  return ACTIVITIES.flatMap((first) =>
    ACTIVITIES.filter((second) =>
      overlap(pathOutline(markPath(first, SIZE)), moveOutline(pathOutline(markPath(second, SIZE)), dx, dy)),
    ).map((second) => `${first} and ${second}`),
  )
}
