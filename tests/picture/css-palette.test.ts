import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CSS_PALETTE } from '../../src/picture/css-palette.ts'
import { PALETTES, type Palette, type Theme } from '../../src/picture/palette.ts'

/** Each colour by the path to it: "marks.training". */
function listColours(palette: Palette): Record<string, string> {
  const entries = Object.entries(palette).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : Object.entries(value).map(([part, colour]) => [`${name}.${part}`, String(colour)] as const),
  )
  return Object.fromEntries(entries)
}

const [light = '', dark = ''] = readFileSync('src/styles/map-colours.css', 'utf8').split(
  'prefers-color-scheme: dark',
)

test.each<[Theme, string]>([
  ['light', light],
  ['dark', dark],
])('the style sheet gives the %s palette, colour by colour', (theme, css) => {
  const values = new Map(
    [...css.matchAll(/(--[a-z0-9-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
  const colours = Object.entries(listColours(CSS_PALETTE)).map(([path, variable]) => [
    path,
    values.get(/^var\((--[a-z0-9-]+)\)$/.exec(variable)?.[1])?.toUpperCase(),
  ])
  expect(Object.fromEntries(colours)).toEqual(listColours(PALETTES[theme]))
  expect(values.size).toBe(colours.length)
})
