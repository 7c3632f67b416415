// Seven shapes of one size, told apart without colour, solid or hollow.

import { describe, expect, test } from 'vitest'
import { ACTIVITIES, type Activity } from '../../src/domain/activities.ts'
import { markPath, markReach } from '../../src/picture/mark-shapes.ts'
import { paintMark } from '../../src/picture/paint-marks.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { areaOf, holds, type Outline, pathOutline } from '../fixtures/outlines.ts'

const outlineOf = (activity: Activity, size: number) => pathOutline(markPath(activity, size))

test.each([100, 14, 12])('at size %i no shape has an area that is more than 12 % off another', (size) => {
  const areas = ACTIVITIES.map((activity) => areaOf(outlineOf(activity, size)))
  expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.12)
})

test('a size is the diameter of the circle with about the area of the mark', () => {
  for (const activity of ACTIVITIES) {
    const share = areaOf(outlineOf(activity, 100)) / (Math.PI * 50 ** 2)
    expect(share, activity).toBeGreaterThan(0.9)
    expect(share, activity).toBeLessThan(1.1)
  }
})

test('laid upon another, each shape differs from it in a twentieth of the area or more', () => {
  const outlines = ACTIVITIES.map((activity) => ({ activity, outline: outlineOf(activity, 100) }))
  const alike = outlines.flatMap((first, index) =>
    outlines
      .slice(index + 1)
      .filter((second) => difference(first.outline, second.outline) < (Math.PI * 50 ** 2) / 20)
      .map((second) => `${first.activity} and ${second.activity}`),
  )
  expect(alike).toEqual([])
})

test('no point of a shape is further from its middle than its reach, and one is that far', () => {
  for (const activity of ACTIVITIES) {
    const distances = outlineOf(activity, 100).map(([x, y]) => Math.hypot(x, y))
    expect(Math.max(...distances), activity).toBeCloseTo(100 * markReach(activity), 1)
  }
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = PALETTES[theme]

  test.each(ACTIVITIES)('%s is filled with its colour where the date is certain', (activity) => {
    const node = paintMark({ activity, certain: true }, 14, palette)
    expect(node.attributes).toMatchObject({ 'data-activity': activity, 'data-certain': 'true' })
    expect(attributesOf(node)).toEqual([
      expect.objectContaining({
        fill: palette.marks[activity],
        stroke: palette.rim,
        'paint-order': 'stroke',
      }),
    ])
  })

  test.each(ACTIVITIES)(
    '%s is hollow where it is not: its colour is the line, the rim inside and out',
    (activity) => {
      const node = paintMark({ activity, certain: false }, 14, palette)
      expect(node.attributes).toMatchObject({ 'data-activity': activity, 'data-certain': 'false' })
      const [rim, line] = attributesOf(node)
      expect(rim).toMatchObject({ fill: palette.rim, stroke: palette.rim })
      expect(line).toMatchObject({ fill: palette.rim, stroke: palette.marks[activity] })
    },
  )
})

test('seven activities have seven colours in each theme', () => {
  for (const { marks } of Object.values(PALETTES)) expect(new Set(Object.values(marks)).size).toBe(7)
})

function attributesOf(node: ReturnType<typeof paintMark>) {
  return node.children.map((child) => (typeof child === 'string' ? {} : child.attributes))
}

/** Square pixels that only one of two covers, by asking each whole pixel. */
function difference(a: Outline, b: Outline): number {
  let pixels = 0
  for (let x = -80; x < 80; x++) {
    for (let y = -80; y < 80; y++) {
      const middle = [x + 0.5, y + 0.5] as const
      if (holds(a, middle) !== holds(b, middle)) pixels++
    }
  }
  return pixels
}
