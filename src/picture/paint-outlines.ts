/** Borders alone, in points: a map of the whole world to colour in. */
import type { PictureCamera } from './camera.ts'
import type { ShapePath } from './paint-countries.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { worldEdge } from './whole-world.ts'

/** Thin and dark grey: they end where a pencil begins, and small islands don't close up. */
const BORDER = { fill: '#FFFFFF', stroke: '#3C3C3C', 'stroke-width': 0.5, 'stroke-linejoin': 'round' }
const EDGE = { fill: 'none', stroke: '#8A8A8A', 'stroke-width': 0.75 }

export interface OutlineOrder {
  /** Of the whole world. */
  readonly camera: PictureCamera
  readonly paths: readonly ShapePath[]
  /** For those who can't see it. */
  readonly description: string
}

export function paintOutlines({ camera, paths, description }: OutlineOrder): SvgNode {
  return svgNode(
    'svg',
    {
      class: 'print-map',
      viewBox: `0 0 ${camera.width} ${camera.height}`,
      role: 'img',
      'aria-label': description,
    },
    [
      svgNode('path', { ...EDGE, d: worldEdge(camera) }),
      svgNode(
        'g',
        BORDER,
        paths.map(({ d }) => svgNode('path', { d })),
      ),
    ],
  )
}
