/** Country shapes as SVG, in the looks that the picture gives them. */
import { geoPath } from 'd3-geo'
import type { CountryShape } from '../domain/dataset.ts'
import { createProjection } from './camera.ts'
import type { CountryLook, MapPicture } from './map-picture.ts'
import type { Palette } from './palette.ts'
import { pathText } from './path-text.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

/** @param digits of the paths' pixels: whole ones make a small file, tenths a smoother coast. */
export function paintCountries(
  picture: MapPicture,
  shapes: readonly CountryShape[],
  palette: Palette,
  digits = 1,
): SvgNode {
  const text = pathText(digits)
  const path = geoPath(createProjection(picture.camera), text)
  const looks = new Map(picture.countries.map((country) => [country.country, country]))
  const land = shapes.map((shape) => {
    const look = shape.properties.iso === null ? undefined : looks.get(shape.properties.iso)
    path(shape)
    return { shape, look, d: text.take() }
  })
  const drawn = land
    .filter(({ d }) => d !== '')
    .map(({ look, d }) =>
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
