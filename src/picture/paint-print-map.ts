/** A picture for paper: black on white, in points, with borders that a copier keeps. */
import type { CountryLook, Label, MapPicture } from './map-picture.ts'
import type { ShapePath } from './paint-countries.ts'
import { paintMarks } from './paint-marks.ts'
import { fillWith, inkOf, paintInks } from './print-inks.ts'
import { PRINT_PALETTE } from './print-palette.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** In points. Around a country of which nothing is told it is grey: Europe would be black otherwise. */
const BORDER = 0.75
const QUIET_BORDER = '#8A8A8A'
const OUTLINE = 2.25

export interface PrintMapOrder {
  readonly picture: MapPicture
  /** Of the shapes in its frame. */
  readonly paths: readonly ShapePath[]
  /** What it shows, in words, for those who can't see it. */
  readonly description: string
}

export function paintPrintMap({ picture, paths, description }: PrintMapOrder): SvgNode {
  const { width, height } = picture.camera
  return svgNode(
    'svg',
    {
      class: 'print-map',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'aria-label': description,
    },
    [paintInks(), ...paintLand(picture, paths), paintMarks(inBlack(picture), PRINT_PALETTE)],
  )
}

function paintLand({ countries }: MapPicture, paths: readonly ShapePath[]): SvgNode[] {
  const looks = new Map(countries.map((country) => [country.country, country]))
  const land = paths.map(({ iso, d }) => ({ d, look: iso === null ? undefined : looks.get(iso) }))
  const isQuiet = (look: CountryLook | undefined) => inkOf(look) === 'silent'
  return [
    group(
      { stroke: QUIET_BORDER, 'stroke-width': BORDER },
      land.filter(({ look }) => isQuiet(look)),
    ),
    group(
      { stroke: PRINT_PALETTE.border, 'stroke-width': BORDER },
      land.filter(({ look }) => !isQuiet(look)),
    ),
    ...land
      .filter(({ look }) => look?.selected)
      .map(({ d, look }) =>
        svgNode('path', {
          d,
          'data-outlined': look?.country ?? '',
          fill: 'none',
          stroke: PRINT_PALETTE.selected,
          'stroke-width': OUTLINE,
          'stroke-linejoin': 'round',
        }),
      ),
  ]
}

interface LandPath {
  readonly d: string
  readonly look: CountryLook | undefined
}

function group(stroke: SvgNode['attributes'], land: readonly LandPath[]): SvgNode {
  return svgNode(
    'g',
    { ...stroke, 'stroke-linejoin': 'round' },
    land.map(({ d, look }) =>
      svgNode('path', {
        d,
        fill: fillWith(inkOf(look)),
        ...(look ? { 'data-country': look.country, 'data-look': look.look } : {}),
      }),
    ),
  )
}

/** China's name is white on a screen; on its hatch it is written as any other. */
function inBlack(picture: MapPicture): MapPicture {
  const labels = picture.labels.map((label): Label => ({ ...label, tone: 'strong' }))
  return { ...picture, labels }
}
