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

/** The same of Source Serif 4 at weight 600, in which titles are set. */
const MEASURED_SERIF = {
  Fiji: 1581,
  Kyrgyzstan: 5448,
  '2013–2022': 4904,
  'China Security Cooperation Atlas': 15972,
  'Where China’s police reach, by the record': 20028,
} as const

test.each(Object.entries(MEASURED_SERIF))(
  'in the serif, %s is as wide as measured, or a little wider',
  (text, measured) => {
    const share = textWidth(text, 1000, 'serif') / measured
    expect(share).toBeGreaterThan(0.995)
    expect(share).toBeLessThan(1.042)
  },
)

/** Small print, which has figures and signs that no name has; at weight 400, so it may be narrower still. */
const MEASURED_PRINT = {
  '2013–2022': 4456,
  'These are mentions, not events: two documents on one event count twice.': 30874,
  'http://127.0.0.1:4203/?activities=training,agreement&kinds=all&statuses=all&years=2013-2022&uncertain=1': 44854,
} as const

test.each(Object.entries(MEASURED_PRINT))('in print, %s is no wider than counted', (text, measured) => {
  const share = textWidth(text, 1000) / measured
  expect(share).toBeGreaterThan(1)
  expect(share).toBeLessThan(1.05)
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
