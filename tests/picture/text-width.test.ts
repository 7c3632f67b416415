// Widths without a DOM are those of the font that the page sets its names in.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { textWidth } from '../../src/picture/text-width.ts'

/** Measured by Chromium's canvas, kerning included: Source Sans 3, weight 500, in thousandths of the size. */
const MEASURED = {
  Fiji: 1265,
  Togo: 2061,
  China: 2441,
  CHINA: 2706,
  Norway: 3288,
  Curaçao: 3463,
  Tanzania: 3774,
  Kyrgyzstan: 4607,
  "Côte d'Ivoire": 5357,
  'Åland Islands': 5644,
  'Saint Barthélemy': 7351,
  'Papua New Guinea': 7929,
  'United Arab Emirates': 8920,
  'São Tomé and Príncipe': 9686,
} as const

test.each(Object.entries(MEASURED))('%s is as wide as measured, or a little wider', (name, measured) => {
  const share = textWidth(name, 1000) / measured
  expect(share).toBeGreaterThan(0.995)
  expect(share).toBeLessThan(1.042)
})

test('widths grow with the size, and with each letter', () => {
  expect(textWidth('Kenya', 24)).toBeCloseTo(2 * textWidth('Kenya', 12), 9)
  expect(textWidth('Kenya!', 12)).toBeGreaterThan(textWidth('Kenya', 12))
  expect(textWidth('', 12)).toBe(0)
})

test('every letter of every name of a country was measured', () => {
  const rows = parse(readFileSync('data/countries.yaml', 'utf8')) as { name: string }[]
  const letters = new Set(rows.flatMap(({ name }) => [...name, ...name.toUpperCase()]))
  const unmeasured = textWidth('\u{10FFFD}', 1000)
  expect([...letters].filter((letter) => textWidth(letter, 1000) === unmeasured)).toEqual([])
})
