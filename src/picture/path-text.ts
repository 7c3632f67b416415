/**
 * Collects a projected shape as SVG path data on a grid of pixels, and leaves out what the grid makes invisible:
 * repeated points and rings without area. A shape that would vanish altogether keeps one dot, so that no country does.
 */
import type { GeoContext } from 'd3-geo'

export interface PathText extends GeoContext {
  /** The path data so far; the collector is empty again. */
  readonly take: () => string
}

/** In places of the grid. */
type Point = readonly [x: number, y: number]

/**
 * Steps from point to point are written, not the points: less than half as long, and exact, because they are counted in places.
 *
 * @param grid places to a pixel, in either direction.
 */
export function pathText(grid: number): PathText {
  let rings: string[] = []
  let ring: Point[] = []
  let dot: Point | undefined

  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x * grid), Math.round(y * grid)]
    const last = ring.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring.push(point)
  }
  const finish = () => {
    const corners = withoutStraights(ring)
    if (corners.length >= 3) rings.push(writeRing(corners, grid))
    else dot ??= ring[0]
    ring = []
  }
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      if (ring.length > 0) finish()
      add(x, y)
    },
    lineTo: add,
    closePath: finish,
    arc: () => undefined,
    take: () => {
      if (ring.length > 0) finish()
      const path = rings.join('') || (dot ? `M${dot[0] / grid},${dot[1] / grid}h1v1h-1z` : '')
      rings = []
      dot = undefined
      return path
    },
  }
}

/** "M10,20l5,0 0,-3z": a minus also parts two numbers. */
function writeRing(corners: readonly Point[], grid: number): string {
  const [first = [0, 0], ...others] = corners
  let last = first
  const steps = others.map((point) => {
    const step = `${(point[0] - last[0]) / grid},${(point[1] - last[1]) / grid}`
    last = point
    return step.replace(',-', '-')
  })
  return `M${first[0] / grid},${first[1] / grid}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/** A point on the straight line between its neighbours draws nothing. */
function withoutStraights(points: readonly Point[]): Point[] {
  const open = points.length > 1 && samePoint(points[0], points.at(-1)) ? points.slice(0, -1) : points
  return open.filter((point, index) => {
    const before = open[(index + open.length - 1) % open.length] ?? point
    const after = open[(index + 1) % open.length] ?? point
    const cross =
      (point[0] - before[0]) * (after[1] - before[1]) - (point[1] - before[1]) * (after[0] - before[0])
    return cross !== 0
  })
}

function samePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}
