/**
 * How a country looks on paper, in black alone: greys for the classes, in steps that a copier keeps, and hatches that lean differently for the
 * rest. In points, for drawings that are printed as large as they are.
 */
import type { CountryLook, LegendEntry, Look } from './map-picture.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

export interface Hatch {
  /** Of the lines, in degrees from upright. */
  readonly angle: number
  /** From line to line, and of a line. */
  readonly step: number
  readonly width: number
  /** Whether others cross them. */
  readonly crossed: boolean
}

export interface Ink {
  readonly ground: string
  readonly hatch: Hatch | null
}

export const INK_NAMES = [
  'class-0',
  'class-1',
  'class-2',
  'class-3',
  'uncertain',
  'hidden',
  'silent',
  'china',
] as const
export type InkName = (typeof INK_NAMES)[number]

const PAPER = '#FFFFFF'
const LINE = '#000000'

export const INKS: Readonly<Record<InkName, Ink>> = {
  'class-0': { ground: '#DBDBDB', hatch: null },
  'class-1': { ground: '#B7B7B7', hatch: null },
  'class-2': { ground: '#939393', hatch: null },
  'class-3': { ground: '#6A6A6A', hatch: null },
  uncertain: { ground: PAPER, hatch: { angle: 45, step: 3.6, width: 0.8, crossed: false } },
  hidden: { ground: PAPER, hatch: { angle: 90, step: 4, width: 0.6, crossed: false } },
  silent: { ground: PAPER, hatch: null },
  china: { ground: PAPER, hatch: { angle: 45, step: 3, width: 0.75, crossed: true } },
}

export function inkOf(look: Look | CountryLook | undefined): InkName {
  if (look === undefined) return 'silent'
  return look.look === 'matched' ? `class-${look.class}` : look.look
}

/** null for what a country doesn't fill: marks, and the line around one that is chosen. */
export function inkOfEntry(entry: LegendEntry): InkName | null {
  switch (entry.entry) {
    case 'class':
      return `class-${entry.class}`
    case 'uncertain':
    case 'hidden':
    case 'silent':
    case 'china':
      return entry.entry
    default:
      return null
  }
}

/** Where it is a hatch, `paintInks` has to stand in the same page. */
export function fillWith(name: InkName): string {
  const { ground, hatch } = INKS[name]
  return hatch ? `url(#ink-${name})` : ground
}

/** Ids are fixed: all drawings of a page share them. */
export function paintInks(): SvgNode {
  return svgNode(
    'defs',
    {},
    INK_NAMES.flatMap((name) => paintInk(name, INKS[name])),
  )
}

function paintInk(name: InkName, { ground, hatch }: Ink): SvgNode[] {
  if (!hatch) return []
  const { angle, step, width, crossed } = hatch
  return [
    svgNode(
      'pattern',
      {
        id: `ink-${name}`,
        width: step,
        height: step,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${angle})`,
      },
      [
        svgNode('rect', { width: step, height: step, fill: ground }),
        svgNode('rect', { width, height: step, fill: LINE }),
        ...(crossed ? [svgNode('rect', { width: step, height: width, fill: LINE })] : []),
      ],
    ),
  ]
}
