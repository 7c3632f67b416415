/**
 * The map of a frozen page: the land once, and over it marks and names for three widths of the page, of which its styles show the one
 * that suits. Each mark leads to its mention, each ring to its country.
 */
import { cropPicture } from '../picture/crop-picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import type { MapPicture } from '../picture/map-picture.ts'
import { paintCountries } from '../picture/paint-countries.ts'
import { paintLegend } from '../picture/paint-legend.ts'
import { paintMarks } from '../picture/paint-marks.ts'
import type { SheetOrder } from '../picture/paint-sheet.ts'
import { PALETTE_OF_VARIABLES } from '../picture/palette-variables.ts'
import { type SvgNode, svgNode } from '../picture/svg-node.ts'
import { TYPEFACES } from '../picture/typefaces.ts'
import type { SheetRequest } from './compose-sheet.ts'

/** Of the map in pixels, the widest first. The style sheet (src/styles/frozen.css) knows them by name. */
const DESIGNS = [
  { design: 'wide', width: 1120 },
  { design: 'middle', width: 680 },
  { design: 'narrow', width: 360 },
] as const

const PALETTE = PALETTE_OF_VARIABLES

interface MapNames {
  readonly mention: (id: string) => string
  readonly country: (code: string) => string
}

export interface FrozenMap {
  readonly map: SvgNode
  /** One a design: a narrow map has rings where a wide one has marks. */
  readonly legends: readonly SvgNode[]
}

/** @param sheet of the same request: its land and its words are those of the map. */
export function paintFrozenMap(request: SheetRequest, sheet: SheetOrder, names: MapNames): FrozenMap {
  const { camera } = sheet.picture
  const pictures = DESIGNS.map(({ design, width }) => {
    const factor = width / camera.width
    return { design, factor, picture: drawAt(request, sheet, factor) }
  })
  const map = svgNode(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${camera.width} ${Math.round(camera.height)}`,
      role: 'group',
      'aria-label': sheet.words.description,
      'font-family': TYPEFACES.sans,
    },
    [
      paintCountries(sheet.picture, sheet.paths, PALETTE),
      ...pictures.map(({ design, factor, picture }) =>
        svgNode('g', { 'data-design': design, transform: `scale(${Number((1 / factor).toFixed(4))})` }, [
          linkMarks(paintMarks(picture, PALETTE), names),
        ]),
      ),
    ],
  )
  return { map, legends: pictures.map(({ design, picture }) => paintLegendOf(design, picture, sheet)) }
}

/** The same frame at another size. */
function drawAt(
  { dataset, selected, openCountries }: SheetRequest,
  { picture: { camera }, paths }: SheetOrder,
  factor: number,
): MapPicture {
  const { width, height, scale } = camera
  const scaled = { ...camera, width: width * factor, height: height * factor, scale: scale * factor }
  const { countries } = dataset.atlas
  const picture = drawPicture({
    countries,
    mentions: dataset.mentions,
    selected,
    openCountries,
    camera: scaled,
  })
  return cropPicture(picture, paths)
}

function paintLegendOf(design: string, picture: MapPicture, { words }: SheetOrder): SvgNode {
  const { headings: _, ...bare } = words.legend
  const { node, height } = paintLegend(picture, PALETTE, design === 'narrow' ? bare : words.legend)
  const { width } = picture.camera
  return svgNode(
    'svg',
    {
      class: 'legend',
      'data-design': design,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': TYPEFACES.sans,
    },
    [node],
  )
}

/** For the mouse and the finger: who uses the keyboard finds the same links, in order, in the list of countries. */
function linkMarks(node: SvgNode, names: MapNames): SvgNode {
  const { class: kind, 'data-mention': mention, 'data-country': country } = node.attributes
  const link = (target: string, label: string) =>
    svgNode('a', { href: `#${target}`, tabindex: -1, 'aria-label': label }, [node])
  if (kind === 'mark') return link(String(mention), names.mention(String(mention)))
  const isRing = kind === 'pack' && !node.children.some(isMark)
  if (isRing) return link(`country-${country}`, names.country(String(country)))
  return {
    ...node,
    children: node.children.map((child) => (typeof child === 'string' ? child : linkMarks(child, names))),
  }
}

function isMark(child: SvgNode | string): boolean {
  return typeof child !== 'string' && child.attributes.class === 'mark'
}
