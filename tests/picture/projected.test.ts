// Colours for a projector in a bright room: as drawn, and with a fifth of white added to all of the picture.

import { describe, expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { fillOf, paintPatterns } from '../../src/picture/paint-countries.ts'
import { PALETTES, PROJECTED } from '../../src/picture/palette.ts'
import { serialiseSvg } from '../../src/picture/svg-node.ts'
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

test('the classes keep their order, and each is a step darker than the one before, up to China', () => {
  const fills = [PROJECTED.silent, ...PROJECTED.classes, PROJECTED.china]
  for (const [index, fill] of fills.slice(1).entries()) {
    const before = fills[index] ?? ''
    expect(luminance(fill)).toBeLessThan(luminance(before))
    expect(washedOut(fill, before), `${before} and ${fill}`).toBeGreaterThanOrEqual(1.24)
  }
  expect(washedOut(PROJECTED.silent, PROJECTED.water)).toBeGreaterThanOrEqual(1.15)
})

test('any two looks are told apart by more than a shade of light grey', () => {
  const { hidden, hiddenDots = hidden, uncertain, uncertainHatch, silent, classes } = PROJECTED
  const looks = [
    { look: 'silent', pattern: 'none', colours: [silent, silent] },
    ...classes.map((fill, index) => ({ look: `class ${index}`, pattern: 'none', colours: [fill, fill] })),
    { look: 'hidden', pattern: 'dots', colours: [hidden, hiddenDots] },
    { look: 'uncertain', pattern: 'stripes', colours: [uncertain, uncertainHatch] },
  ] as const
  for (const { look, pattern, colours } of looks) {
    if (pattern !== 'none') expect(washedOut(colours[0], colours[1]), look).toBeGreaterThanOrEqual(1.4)
    for (const other of looks) {
      const isOther = other.look !== look && other.pattern === pattern
      if (isOther)
        expect(washedOut(colours[0], other.colours[0]), `${look}, ${other.look}`).toBeGreaterThan(1.2)
    }
  }
})

test('what the filter hides has its dots on the map and in the legend, and a page’s map none', () => {
  const look = { look: 'hidden', country: 'TZA', selected: false } as const
  expect(fillOf(look, PROJECTED)).toBe('url(#dots-hidden)')
  expect(serialiseSvg(paintPatterns(PROJECTED))).toMatch(/<pattern id="dots-hidden"[^>]*>.*<circle/)
  expect(fillOf(look, PALETTES.light)).toBe(PALETTES.light.hidden)
  expect(serialiseSvg(paintPatterns(PALETTES.light))).not.toContain('dots-hidden')
})

/** In degrees; greys have none to speak of. */
function hueOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(colour.slice(start, start + 2), 16),
  )
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI
}
