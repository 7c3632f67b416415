/**
 * Cuts a polygon where it crosses the antimeridian. A renderer that takes degrees as plane coordinates would
 * otherwise smear Chukotka and Fiji right across the map.
 */
import { geoClipAntimeridian, geoStream } from 'd3-geo'
import type { Position } from 'geojson'
import { polygonHolds, type Rings } from './polygon-holds.ts'

const RADIANS = Math.PI / 180

/**
 * @param polygon in degrees, wound as d3-geo wants it (the outline clockwise).
 * @param snap moves a point that the cutting has recomputed back to its exact place.
 * @returns the very same polygon where it doesn't cross, else its pieces, each with longitudes of one sign.
 */
export function cutAtAntimeridian(polygon: Rings, snap: (point: Position) => Position): Rings[] {
  if (!polygon.some(crosses)) return [polygon]
  const rings = clip(polygon).map((ring) => dropRepeats(ring.map(snap)))
  const outlines = rings.filter(isClockwise)
  const holes = rings.filter((ring) => !isClockwise(ring))
  return outlines.map((outline) => [
    outline,
    ...holes.filter((hole) => polygonHolds([outline], hole[0] ?? [])),
  ])
}

function crosses(ring: readonly Position[]): boolean {
  return ring.some(
    (point, index) => index > 0 && Math.abs((point[0] ?? 0) - (ring[index - 1]?.[0] ?? 0)) > 180,
  )
}

function clip(polygon: Rings): Position[][] {
  const rings: Position[][] = []
  let ring: Position[] = []
  const nothing = () => {}
  const cut = geoClipAntimeridian({
    point: (x, y) => ring.push([x / RADIANS, y / RADIANS]),
    lineStart: () => {
      ring = []
    },
    lineEnd: () => {
      const [first] = ring
      if (first) rings.push([...ring, first])
    },
    polygonStart: nothing,
    polygonEnd: nothing,
    sphere: nothing,
  })
  geoStream(
    { type: 'Polygon', coordinates: polygon },
    {
      point: (x, y) => cut.point(x * RADIANS, y * RADIANS),
      lineStart: () => cut.lineStart(),
      lineEnd: () => cut.lineEnd(),
      polygonStart: () => cut.polygonStart(),
      polygonEnd: () => cut.polygonEnd(),
    },
  )
  return rings
}

/** The cutting says some corners twice. */
function dropRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((point, index) => index === 0 || String(point) !== String(ring[index - 1]))
}

/** In the plane, longitude to the right and latitude up. */
function isClockwise(ring: readonly Position[]): boolean {
  let doubleArea = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? []
    const [bx = 0, by = 0] = ring[i] ?? []
    doubleArea += ax * by - bx * ay
  }
  return doubleArea < 0
}
