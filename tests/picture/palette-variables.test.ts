// The palette as CSS variables: the same colours, in a style sheet and in the picture's own attributes.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PALETTES } from '../../src/picture/palette.ts'
import {
  PALETTE_OF_VARIABLES,
  paletteVariables,
  writePaletteStyles,
} from '../../src/picture/palette-variables.ts'

test('the style sheet is what the palette gives: npm run picture:palette writes it', () => {
  expect(readFileSync('src/styles/palette.css', 'utf8')).toBe(writePaletteStyles())
})

test('every colour of a picture names a variable of the style sheet, with the light colour beside it', () => {
  const light = new Map(paletteVariables(PALETTES.light))
  const { classes, marks, ...colours } = PALETTE_OF_VARIABLES
  const used = [...Object.values(colours), ...classes, ...Object.values(marks)]
  expect(used).toHaveLength(light.size)
  for (const written of used) {
    const [, name = '', colour] = /^var\((--[a-z0-9-]+),(#[0-9A-F]{6})\)$/.exec(written) ?? []
    expect(light.get(name), written).toBe(colour)
  }
  expect(new Set(used).size).toBe(used.length)
})
