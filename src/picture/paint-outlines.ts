/** Borders alone, in points: a map to colour in. */
import type { PictureCamera } from './camera.ts'
import type { ShapePath } from './paint-countries.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

const BORDER = { fill: '#FFFFFF', stroke: '#3C3C3C', 'stroke-width': 0.75, 'stroke-linejoin': 'round' }

export interface OutlineOrder {
  readonly camera: PictureCamera
  /** Of the shapes in its frame. */
  readonly paths: readonly ShapePath[]
  /** For those who can't see it. */
  readonly description: string
}

export function paintOutlines({ camera, paths, description }: OutlineOrder): SvgNode {
  return svgNode(
    'svg',
    {
      class: 'print-map',
      viewBox: `0 0 ${Math.round(camera.width)} ${Math.round(camera.height)}`,
      role: 'img',
      'aria-label': description,
    },
    [
      svgNode(
        'g',
        BORDER,
        paths.map(({ d }) => svgNode('path', { d })),
      ),
    ],
  )
}
