/** Country shapes as SVG, in the looks that the picture gives them. */
import { geoPath } from 'd3-geo'
import type { CountryCode } from '../domain/countries.ts'
import type { CountryShape } from '../domain/dataset.ts'
import { createProjection, type PictureCamera } from './camera.ts'
import type { CountryLook, MapPicture } from './map-picture.ts'
import type { Palette } from './palette.ts'
import { pathText } from './path-text.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** A country's shape under one camera, as path data. */
export interface ShapePath {
  readonly iso: CountryCode | null
  readonly d: string
}

/**
 * The dear part of painting, and the same for every selection: kept by whoever paints more than one under a camera.
 *
 * @param digits of the paths' pixels: whole ones make a small file, tenths a smoother coast.
 */
export function projectShapes(
  camera: PictureCamera,
  shapes: readonly CountryShape[],
  digits = 1,
): ShapePath[] {
  const text = pathText(digits)
  const path = geoPath(createProjection(camera), text)
  return shapes.flatMap((shape) => {
    path(shape)
    const d = text.take()
    return d === '' ? [] : [{ iso: shape.properties.iso, d }]
  })
}

export function paintCountries(picture: MapPicture, paths: readonly ShapePath[], palette: Palette): SvgNode {
  const looks = new Map(picture.countries.map((country) => [country.country, country]))
  const land = paths.map(({ iso, d }) => ({ d, look: iso === null ? undefined : looks.get(iso) }))
  const drawn = land.map(({ look, d }) =>
    svgNode('path', {
      d,
      fill: fillOf(look, palette),
      stroke: palette.border,
      'stroke-width': 0.5,
      ...(look ? { 'data-country': look.country, 'data-look': look.look } : {}),
    }),
  )
  const outlines = land
    .filter(({ look }) => look?.selected)
    .map(({ d }) =>
      svgNode('path', {
        d,
        fill: 'none',
        stroke: palette.selected,
        'stroke-width': 1.6,
        'stroke-linejoin': 'round',
      }),
    )
  return svgNode('g', { class: 'countries' }, [paintPatterns(palette), ...drawn, ...outlines])
}

export function fillOf(look: CountryLook | undefined, palette: Palette): string {
  switch (look?.look) {
    case 'matched':
      return palette.classes[look.class]
    case 'uncertain':
      return 'url(#hatch-uncertain)'
    case 'hidden':
      return palette.hidden
    case 'china':
      return 'url(#hatch-china)'
    default:
      return palette.silent
  }
}

/** Ids are fixed: pictures on one page share them, and they are the same in each. */
export function paintPatterns(palette: Palette): SvgNode {
  return svgNode('defs', {}, [
    hatch('hatch-china', palette.china, palette.chinaHatch, 5, 2),
    hatch('hatch-uncertain', palette.uncertain, palette.uncertainHatch, 5, 2),
  ])
}

function hatch(id: string, ground: string, line: string, step: number, width: number): SvgNode {
  return svgNode(
    'pattern',
    { id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      svgNode('rect', { width: step, height: step, fill: ground }),
      svgNode('rect', { width, height: step, fill: line }),
    ],
  )
}
