// Looks on paper: each drawn otherwise, in greys that a copier keeps apart.

import { expect, test } from 'vitest'
import { CLASS_FLOORS } from '../../src/picture/country-look.ts'
import type { CountryLook, LegendEntry } from '../../src/picture/map-picture.ts'
import { fillWith, INK_NAMES, INKS, inkOf, inkOfEntry, paintInks } from '../../src/picture/print-inks.ts'

test('no two looks share their drawing, but for white', () => {
  const drawings = INK_NAMES.map((name) => JSON.stringify(INKS[name]))
  expect(new Set(drawings).size).toBe(INK_NAMES.length)
  const plain = INK_NAMES.filter((name) => INKS[name].hatch === null).map((name) => INKS[name].ground)
  expect(new Set(plain).size).toBe(plain.length)
})

test('hatches differ by more than how wide their lines are', () => {
  const hatches = INK_NAMES.flatMap((name) => INKS[name].hatch ?? [])
  const kinds = hatches.map(({ angle, crossed }) => `${angle} ${crossed}`)
  expect(hatches.length).toBe(3)
  expect(new Set(kinds).size).toBe(hatches.length)
  for (const { step, width } of hatches) {
    expect(width).toBeGreaterThanOrEqual(0.5)
    expect(step - width).toBeGreaterThanOrEqual(2)
  }
})

test('greys go from white to dark in steps that can be told apart', () => {
  const names = ['silent', 'class-0', 'class-1', 'class-2', 'class-3'] as const
  const greys = names.map((name) => lightnessOf(INKS[name].ground))
  for (const [index, grey] of greys.entries()) {
    const next = greys[index + 1]
    if (next !== undefined) expect(grey - next).toBeGreaterThanOrEqual(12)
  }
  expect(names.length - 1).toBe(CLASS_FLOORS.length)
  // Black letters and marks stand on the darkest.
  expect(greys.at(-1)).toBeGreaterThan(40)
})

test('the legend draws a look as the map does', () => {
  const looks: readonly CountryLook[] = [
    { country: 'XAR', selected: false, look: 'matched', class: 2 },
    ...(['uncertain', 'hidden', 'silent', 'china'] as const).map((look) => ({
      country: 'XAR',
      selected: false,
      look,
    })),
  ]
  for (const look of looks) {
    const entry: LegendEntry =
      look.look === 'matched' ? { entry: 'class', class: look.class } : { entry: look.look }
    expect(inkOfEntry(entry)).toBe(inkOf(look))
  }
  expect(inkOfEntry({ entry: 'hollow' })).toBeNull()
})

test('each hatch that fills a country is defined', () => {
  const ids = paintInks().children.map((child) => (typeof child === 'string' ? '' : child.attributes.id))
  const named = INK_NAMES.map(fillWith).flatMap((fill) => /^url\(#(.+)\)$/.exec(fill)?.[1] ?? [])
  expect(named.length).toBe(3)
  expect(ids).toEqual(named)
})

/** L* of CIE Lab, 0 to 100. */
function lightnessOf(grey: string): number {
  const level = Number.parseInt(grey.slice(1, 3), 16) / 255
  const linear = level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4
  return linear > 0.008856 ? 116 * Math.cbrt(linear) - 16 : 903.3 * linear
}
