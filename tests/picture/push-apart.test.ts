// Circles are moved until none covers another, the same way each time.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pushApart } from '../../src/picture/push-apart.ts'

const BOX = { width: 800, height: 450 }

/** The steps are many, but not endless: in the worst crowd in a corner a pixel can be left. Same circles each run. */
const SEED = 20

/** In hundredths of a pixel. */
const along = (length: number) => fc.integer({ min: 0, max: length * 100 }).map((value) => value / 100)
const circle = fc.record({
  x: along(BOX.width),
  y: along(BOX.height),
  radius: fc.integer({ min: 6, max: 30 }),
})
const circles = fc.array(circle, { minLength: 1, maxLength: 40 })

describe('any circles', () => {
  test('end apart, or nearly so', () => {
    fc.assert(
      fc.property(circles, (given) => {
        const moved = pushApart(given, BOX)
        const deepest = Math.max(0, ...pairs(given.length).map(([a, b]) => depth(given, moved, a, b)))
        expect(deepest).toBeLessThan(1)
      }),
      { numRuns: 25, seed: SEED },
    )
  })

  test('end inside the box where they began in it', () => {
    fc.assert(
      fc.property(circles, (given) => {
        for (const [index, { x, y }] of pushApart(given, BOX).entries()) {
          const radius = given[index]?.radius ?? 0
          expect(x >= radius && y >= radius && x <= BOX.width - radius && y <= BOX.height - radius).toBe(true)
        }
      }),
      { numRuns: 25, seed: SEED },
    )
  })

  test('end in the same places a second time', () => {
    fc.assert(
      fc.property(circles, (given) => {
        expect(pushApart(given, BOX)).toEqual(pushApart(given, BOX))
      }),
      { numRuns: 10, seed: SEED },
    )
  })
})

test('a circle that nothing touches stays', () => {
  expect(
    pushApart(
      [
        { x: 100, y: 100, radius: 10 },
        { x: 300, y: 100, radius: 10 },
      ],
      BOX,
    ),
  ).toEqual([
    { x: 100, y: 100 },
    { x: 300, y: 100 },
  ])
})

test('two at the very same place end beside each other, and near it', () => {
  const [a, b] = pushApart(
    [
      { x: 100, y: 100, radius: 10 },
      { x: 100, y: 100, radius: 10 },
    ],
    BOX,
  )
  if (!a || !b) throw new Error('two were given')
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20)
  expect(Math.hypot((a.x + b.x) / 2 - 100, (a.y + b.y) / 2 - 100)).toBeLessThan(2)
})

test('nothing in, nothing out', () => {
  expect(pushApart([], BOX)).toEqual([])
})

type Places = readonly { readonly x: number; readonly y: number }[]

function depth(given: readonly { radius: number }[], moved: Places, a: number, b: number): number {
  const [first, second] = [moved[a], moved[b]]
  if (!first || !second) throw new Error('a circle is lost')
  return (
    (given[a]?.radius ?? 0) + (given[b]?.radius ?? 0) - Math.hypot(first.x - second.x, first.y - second.y)
  )
}

function pairs(count: number): [number, number][] {
  return Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: count - a - 1 }, (_, index): [number, number] => [a, a + 1 + index]),
  )
}
