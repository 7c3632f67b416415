/**
 * The palette as CSS variables, for pictures that stand in a page's HTML: the page's theme then colours them before any script runs.
 * Each carries the light colour, for readers without the style sheet.
 */
import { ACTIVITIES } from '../domain/activities.ts'
import { PALETTES, type Palette, type Theme } from './palette.ts'

/** Variable and colour, in the order of the palette. */
export function paletteVariables(palette: Palette): readonly (readonly [name: string, colour: string])[] {
  const { classes, marks, hiddenDots: _, ...colours } = palette
  return [
    ...Object.entries(colours).map(([name, colour]) => [`--map-${hyphenate(name)}`, colour] as const),
    ...classes.map((colour, index) => [`--map-class-${index}`, colour] as const),
    ...ACTIVITIES.map((activity) => [`--mark-${activity}`, marks[activity]] as const),
  ]
}

export const PALETTE_OF_VARIABLES: Palette = replaceColours(PALETTES.light)

function replaceColours({ classes, marks, hiddenDots: _, ...colours }: Palette): Palette {
  const variable = (name: string, colour: string) => `var(${name},${colour})`
  const [first, second, third, fourth] = classes
  return {
    ...mapEntries(colours, (name, colour) => variable(`--map-${hyphenate(name)}`, colour)),
    classes: [
      variable('--map-class-0', first),
      variable('--map-class-1', second),
      variable('--map-class-2', third),
      variable('--map-class-3', fourth),
    ],
    marks: mapEntries(marks, (activity, colour) => variable(`--mark-${activity}`, colour)),
  }
}

function mapEntries<K extends string>(
  record: Readonly<Record<K, string>>,
  change: (key: K, value: string) => string,
): Record<K, string> {
  const changed: Record<K, string> = Object.assign({}, record)
  for (const key of Object.keys(record) as K[]) changed[key] = change(key, record[key])
  return changed
}

function hyphenate(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The style sheet that gives the variables their colours: src/styles/palette.css, which a test holds against it. */
export function writePaletteStyles(): string {
  const block = (theme: Theme, indent: string) =>
    paletteVariables(PALETTES[theme])
      .map(([name, colour]) => `${indent}  ${name}: ${colour.toLowerCase()};\n`)
      .join('')
  return `/* The colours of the map in both themes, on paper the light one, as src/picture/palette.ts has them: \`npm run picture:palette\` writes this file. */
:root {
${block('light', '')}}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${block('dark', '  ')}  }
}
@media screen {
  :root[data-theme="dark"] {
${block('dark', '  ')}  }
}
`
}
