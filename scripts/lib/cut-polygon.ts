/** Cuts a polygon in two along the line between two of its own corners, so that no new corner is needed on its edge. */
import type { Position } from 'geojson'
import { polygonHolds, type Rings } from './polygon-holds.ts'

/** How far a corner may lie from where it is said to be, in degrees. */
const REACH = 0.01

/**
 * @param ends two corners of the outline, [longitude, latitude] in degrees, near enough to tell them from others.
 * @returns both pieces, wound as the polygon was; undefined where an end is no corner of the outline.
 */
export function cutPolygon(polygon: Rings, ends: readonly [Position, Position]): [Rings, Rings] | undefined {
  const [outline = [], ...holes] = polygon
  const corners = outline.slice(1)
  const [from, to] = ends.map((end) => nearest(corners, end)).sort((a, b) => a - b)
  if (from === undefined || to === undefined || from < 0 || from === to) return undefined
  const pieces = [
    [...corners.slice(from, to + 1), ...corners.slice(from, from + 1)],
    [...corners.slice(to), ...corners.slice(0, from + 1), ...corners.slice(to, to + 1)],
  ]
  const [first, second] = pieces.map((piece) => [
    piece,
    ...holes.filter((hole) => polygonHolds([piece], hole[0] ?? [])),
  ])
  return first && second && [first, second]
}

/** -1 where none is near. */
function nearest(corners: readonly Position[], [x = 0, y = 0]: Position): number {
  let best = -1
  let least = REACH
  for (const [index, [cx = 0, cy = 0]] of corners.entries()) {
    const distance = Math.hypot(cx - x, cy - y)
    if (distance < least) {
      best = index
      least = distance
    }
  }
  return best
}
