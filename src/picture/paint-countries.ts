/** Country shapes as SVG, in the looks that the picture gives them. */
import { type GeoProjection, geoPath } from 'd3-geo'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import type { AnyCamera } from './camera.ts'
import type { AnyPicture, CountryLook } from './map-picture.ts'
import type { Palette } from './palette.ts'
import { pathText } from './path-text.ts'
import { shapeProjection } from './shape-projection.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** A country's shape under one camera, as path data. */
export interface ShapePath {
  readonly iso: CountryCode | null
  readonly d: string
}

/** Tenths of a pixel. */
const FINE_GRID = 10
/** Half pixels: as fine as the larger PNG can show, with a file two thirds as large. */
const SHEET_GRID = 2
/** How far beyond the frame shapes are cut, so that no border is drawn along the cut. In pixels. */
const OVERHANG = 2

/**
 * The dear part of painting, and the same for every selection: kept by whoever paints more than one under a camera.
 *
 * @param grid places to a pixel: few make a small file, many a smooth coast.
 */
export function projectShapes(
  camera: AnyCamera,
  shapes: readonly CountryShape[],
  grid = FINE_GRID,
): ShapePath[] {
  return project(shapeProjection(camera), shapes, grid)
}

/** The same of the land in the frame alone: the file of a small part of the world need not hold the rest. */
export function projectShapesInFrame(camera: AnyCamera, shapes: readonly CountryShape[]): ShapePath[] {
  const projection = shapeProjection(camera).clipExtent([
    [-OVERHANG, -OVERHANG],
    [camera.width + OVERHANG, camera.height + OVERHANG],
  ])
  const bounds = geoPath(projection).bounds
  return project(
    projection,
    shapes.filter((shape) => meetsFrame(bounds(shape), camera)),
    SHEET_GRID,
  )
}

/** What only stands beyond the frame, where shapes are cut, can't be seen. */
function meetsFrame([[left, top], [right, bottom]]: Bounds, { width, height }: AnyCamera): boolean {
  return left < width && right > 0 && top < height && bottom > 0
}

type Bounds = ReturnType<ReturnType<typeof geoPath>['bounds']>

function project(projection: GeoProjection, shapes: readonly CountryShape[], grid: number): ShapePath[] {
  const text = pathText(grid)
  const path = geoPath(projection, text)
  return shapes.flatMap((shape) => {
    path(shape)
    const d = text.take()
    return d === '' ? [] : [{ iso: shape.properties.iso, d }]
  })
}

/** @param hatchScale of the hatches, where the whole will be drawn smaller or larger than it is. */
export function paintCountries(
  picture: AnyPicture,
  paths: readonly ShapePath[],
  palette: Palette,
  hatchScale = 1,
): SvgNode {
  const looks = new Map(picture.countries.map((country) => [country.country, country]))
  const land = paths.map(({ iso, d }) => ({ d, look: iso === null ? undefined : looks.get(iso) }))
  const drawn = land.map(({ look, d }) =>
    svgNode('path', {
      d,
      fill: fillOf(look, palette),
      ...(look ? { 'data-country': look.country, 'data-look': look.look } : {}),
    }),
  )
  const outlines = land
    .filter(({ look }) => look?.selected)
    .map(({ d, look }) =>
      svgNode('path', {
        d,
        'data-outlined': look?.country ?? '',
        fill: 'none',
        stroke: palette.selected,
        'stroke-width': 1.6,
        'stroke-linejoin': 'round',
      }),
    )
  return svgNode('g', { class: 'countries' }, [
    paintPatterns(palette, hatchScale), // apart from the borders' stroke, which they would inherit
    svgNode('g', { stroke: palette.border, 'stroke-width': 0.5 }, drawn),
    ...outlines,
  ])
}

export function fillOf(look: CountryLook | undefined, palette: Palette): string {
  switch (look?.look) {
    case 'matched':
      return palette.classes[look.class]
    case 'uncertain':
      return 'url(#hatch-uncertain)'
    case 'hidden':
      return palette.hiddenDots ? 'url(#dots-hidden)' : palette.hidden
    case 'china':
      return 'url(#hatch-china)'
    default:
      return palette.silent
  }
}

/** Ids are fixed: pictures on one page share them, and they are the same in each. */
export function paintPatterns(palette: Palette, scale = 1): SvgNode {
  return svgNode('defs', {}, [
    hatch('hatch-china', palette.china, palette.chinaHatch, scale),
    hatch('hatch-uncertain', palette.uncertain, palette.uncertainHatch, scale),
    ...(palette.hiddenDots ? [dots('dots-hidden', palette.hidden, palette.hiddenDots, scale)] : []),
  ])
}

/** In pixels: from stripe to stripe and from dot to dot, of a stripe, and of half a dot. */
const STEP = 5
const STRIPE = 2
const DOT = 1

export function hatchTransform(scale: number): string {
  return scale === 1 ? 'rotate(45)' : `rotate(45) scale(${Math.round(scale * 1000) / 1000})`
}

function hatch(id: string, ground: string, line: string, scale: number): SvgNode {
  return pattern(id, scale, ground, svgNode('rect', { width: STRIPE, height: STEP, fill: line }))
}

function dots(id: string, ground: string, dot: string, scale: number): SvgNode {
  return pattern(id, scale, ground, svgNode('circle', { cx: STEP / 2, cy: STEP / 2, r: DOT, fill: dot }))
}

function pattern(id: string, scale: number, ground: string, sign: SvgNode): SvgNode {
  return svgNode(
    'pattern',
    {
      id,
      width: STEP,
      height: STEP,
      patternUnits: 'userSpaceOnUse',
      patternTransform: hatchTransform(scale),
    },
    [svgNode('rect', { width: STEP, height: STEP, fill: ground }), sign],
  )
}
