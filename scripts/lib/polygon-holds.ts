/** Whether a polygon holds a point, taking degrees as plane coordinates: so shapes are cut, joined and drawn. */
import type { Position } from 'geojson'

/** A polygon: the first ring is the outline, the others are holes. */
export type Rings = Position[][]

/** @param point [longitude, latitude] in degrees. On the very edge either answer can come. */
export function polygonHolds(polygon: Rings, point: readonly number[]): boolean {
  const [outline, ...holes] = polygon
  if (!outline || !ringHolds(outline, point)) return false
  return !holes.some((hole) => ringHolds(hole, point))
}

/** Counts the edges that a ray to the east crosses. */
function ringHolds(ring: readonly Position[], [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? []
    const [bx = 0, by = 0] = ring[i] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
