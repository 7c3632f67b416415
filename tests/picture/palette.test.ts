// Contrast by WCAG 2: marks against their rim, letters against what they stand on, in both themes.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTIVITIES } from '../../src/domain/activities.ts'
import { PALETTES } from '../../src/picture/palette.ts'
import { contrast, luminance } from '../fixtures/contrast.ts'

const THEMES = ['light', 'dark'] as const

test('contrast is measured as WCAG does: 21 for black on white, 4.54 for its grey', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = PALETTES[theme]

  test.each(ACTIVITIES)('a mark of %s has at least 3:1 against its rim', (activity) => {
    expect(contrast(palette.marks[activity], palette.rim)).toBeGreaterThanOrEqual(3)
  })

  test.each(['text', 'mutedText'] as const)('%s has at least 4.5:1 against the rim around it', (ink) => {
    expect(contrast(palette[ink], palette.rim)).toBeGreaterThanOrEqual(4.5)
  })

  test('the hairlines and the outline of the open country have at least 3:1 against the water', () => {
    expect(contrast(palette.hairline, palette.water)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.selected, palette.water)).toBeGreaterThanOrEqual(3)
  })

  test('the four classes go away from the paper step by step, and silence is nearest to it', () => {
    const fills = [palette.silent, ...palette.classes].map((fill) => contrast(fill, palette.water))
    expect(fills).toEqual([...fills].sort((a, b) => a - b))
    expect(new Set(fills).size).toBe(5)
    const steps = palette.classes.map(luminance)
    expect(steps).toEqual([...steps].sort((a, b) => (theme === 'light' ? b - a : a - b)))
  })

  test('no two looks have the same colours', () => {
    const { classes, hidden, silent, china, chinaHatch, uncertain, uncertainHatch } = palette
    const colours = [...classes, hidden, silent, china, chinaHatch, uncertain, uncertainHatch]
    expect(new Set(colours).size).toBe(colours.length)
  })
})

describe.each(THEMES)("on the page's paper in the %s theme", (theme) => {
  const colours = readTheme(theme)

  test.each(['ink', 'soft', 'accent'])('%s has at least 4.5:1', (ink) => {
    expect(contrast(colours(ink), colours('paper'))).toBeGreaterThanOrEqual(4.5)
  })

  test('the ring of the focus has at least 3:1', () => {
    expect(contrast(colours('focus'), colours('paper'))).toBeGreaterThanOrEqual(3)
  })

  test('the paper is the water and the rim of the map', () => {
    const { water, rim } = PALETTES[theme]
    expect([water, rim].map((colour) => colour.toLowerCase())).toEqual([colours('paper'), colours('paper')])
  })
})

/** Custom properties of the page's theme; the dark ones stand in a media query after the light ones. */
function readTheme(theme: (typeof THEMES)[number]): (name: string) => string {
  const sheet = readFileSync('src/styles/theme.css', 'utf8')
  const [light = '', dark = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)')
  const rules = theme === 'light' ? light : dark
  const colours = new Map(
    [...rules.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
  return (name) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`theme.css has no --${name} for ${theme}`)
    return colour
  }
}
