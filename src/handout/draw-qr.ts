/** A QR code as SVG: one path, so that no gap shows between its squares. */
import { correction, generate } from 'lean-qr'
import { type SvgNode, svgNode } from '../picture/svg-node.ts'

/** Modules of white that a reader needs around the code. */
const QUIET = 4

/** @param label of the code, for those who can't see it. */
export function drawQr(text: string, label: string): SvgNode {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * QUIET
  return svgNode(
    'svg',
    {
      class: 'qr',
      viewBox: `0 0 ${side} ${side}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    [
      svgNode('rect', { width: side, height: side, fill: '#FFFFFF' }),
      svgNode('path', { d: writeModules(code), fill: '#000000' }),
    ],
  )
}

interface Modules {
  readonly size: number
  readonly get: (x: number, y: number) => boolean
}

/** Each run of dark modules in a row is one rectangle. */
function writeModules({ size, get }: Modules): string {
  const runs: string[] = []
  for (let y = 0; y < size; y++) {
    let start: number | null = null
    for (let x = 0; x <= size; x++) {
      const dark = x < size && get(x, y)
      if (dark) start ??= x
      else if (start !== null) {
        runs.push(`M${start + QUIET},${y + QUIET}h${x - start}v1h${start - x}z`)
        start = null
      }
    }
  }
  return runs.join('')
}
