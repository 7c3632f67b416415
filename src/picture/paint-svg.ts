/**
 * The whole picture as one SVG: what a reader gets without WebGL, in print and in files. MapLibre paints the same
 * picture where it can.
 */
import type { CountryShape } from '../domain/dataset.ts'
import type { MapPicture } from './map-picture.ts'
import { paintCountries, projectShapes } from './paint-countries.ts'
import { type LegendWords, paintLegend } from './paint-legend.ts'
import { paintMarks } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { TYPEFACES } from './typefaces.ts'

export interface SvgOrder {
  readonly picture: MapPicture
  readonly shapes: readonly CountryShape[]
  readonly palette: Palette
  /** What the picture shows, in words, for those who can't see it. */
  readonly description: string
  /** Adds the legend below the map, in these words. */
  readonly legend?: LegendWords
  /** Places to a pixel in the shapes' paths. */
  readonly grid?: number
}

export function paintSvg({ picture, shapes, palette, description, legend, grid }: SvgOrder): SvgNode {
  const { width, height: mapHeight } = picture.camera
  const painted = legend && paintLegend(picture, palette, legend)
  const height = mapHeight + (painted ? painted.height : 0)
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': description,
      'font-family': TYPEFACES.sans,
    },
    [
      svgNode('rect', { width, height, fill: palette.water }),
      paintCountries(picture, projectShapes(picture.camera, shapes, grid), palette),
      paintMarks(picture, palette),
      ...(painted ? [svgNode('g', { transform: `translate(0,${mapHeight})` }, [painted.node])] : []),
    ],
  )
}
