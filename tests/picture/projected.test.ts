// Colours for a projector in a bright room: as drawn, and with a fifth of white added to all of the picture.

import { describe, expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { PALETTES, PROJECTED } from '../../src/picture/palette.ts'
import { contrast, luminance } from '../fixtures/contrast.ts'

const ADDED = 0.2

/** WCAG's ratio where a projector's room adds its light to both. */
function washedOut(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + ADDED + 0.05) / (darker + ADDED + 0.05)
}

test('added white takes from contrast what was measured: 7 becomes 3.6, 21 becomes 5', () => {
  expect(washedOut('#595959', '#FFFFFF')).toBeCloseTo(3.57, 1)
  expect(washedOut('#000000', '#FFFFFF')).toBeCloseTo(5, 5)
})

describe.each(ACTIVITIES)('a mark of %s', (activity) => {
  const mark = PROJECTED.marks[activity]

  test('keeps 3:1 to its rim', () => {
    expect(washedOut(mark, PROJECTED.rim)).toBeGreaterThanOrEqual(3)
  })

  test('has the hue that it has on the page, darker', () => {
    expect(luminance(mark)).toBeLessThanOrEqual(luminance(PALETTES.light.marks[activity]))
    expect(Math.abs(hueOf(mark) - hueOf(PALETTES.light.marks[activity]))).toBeLessThan(12)
  })
})

describe('letters', () => {
  test.each([
    ['names and numbers on their halo', PROJECTED.text, PROJECTED.rim],
    ['muted ones on the paper', PROJECTED.mutedText, PROJECTED.water],
    ['China’s name on its ground', PROJECTED.rim, PROJECTED.china],
    ['China’s name on its stripes', PROJECTED.rim, PROJECTED.chinaHatch],
  ])('%s: 7:1, and 3:1 washed out', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
    expect(washedOut(ink, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('the outline of what is open and the hairlines keep 3:1 to the paper', () => {
  for (const line of [PROJECTED.selected, PROJECTED.hairline]) {
    expect(washedOut(line, PROJECTED.water)).toBeGreaterThanOrEqual(3)
  }
})

test('the classes keep their order, and each stays darker than the one before', () => {
  const fills = [PROJECTED.silent, ...PROJECTED.classes]
  for (const [index, fill] of fills.slice(1).entries()) {
    expect(washedOut(fill, fills[index] ?? '')).toBeGreaterThanOrEqual(1.2)
  }
})

/** In degrees; greys have none to speak of. */
function hueOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(colour.slice(start, start + 2), 16),
  )
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI
}
