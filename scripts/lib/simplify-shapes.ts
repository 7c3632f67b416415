/**
 * Fewer corners where they show least. Borders that two shapes share stay shared, and no ring is lost: simplifying
 * works on the arcs of a topology, and small shapes keep every corner they have.
 */
import type { Position } from 'geojson'
import { presimplify, simplify, type Triangle } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * A corner goes where the triangle it makes with its neighbours is smaller than this, in square degrees at the
 * equator: two sides of 0.06°, which are 17 pixels at 64 times a world 1600 pixels wide. The source's own corners
 * are about 0.1° apart.
 */
const LEAST_CORNER = 0.06 ** 2 / 2

/** Rings smaller than this keep every corner: about 120 km², in square degrees at the equator. So none is lost. */
const SMALL_RING = 0.01

/** So do countries and territories whose largest ring is smaller than this: about 12,000 km². */
const SMALL_COUNTRY = 1

/** Longer edges get corners between, in degrees: a projection bends them, and drawing joins corners straight. */
const LONGEST_EDGE = 1

/** @param topology in degrees, not quantized. */
export function simplifyShapes<T extends { countries: GeometryCollection }>(
  topology: Topology<T>,
): Topology<T> {
  const weighed = presimplify(topology, weigh)
  for (const geometry of topology.objects.countries.geometries) keepSmallRings(weighed, ringsOf(geometry))
  const simplified = simplify(weighed, LEAST_CORNER)
  return { ...simplified, arcs: simplified.arcs.map(fillLongEdges) }
}

/** The triangle's area in square degrees at the equator. Written out: it runs for every corner of the map. */
function weigh([a, b, c]: Triangle): number {
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2
  return area * Math.cos((b[1] * Math.PI) / 180)
}

function ringsOf(geometry: GeometryCollection['geometries'][number]): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}

/** Presimplified points carry their weight as a third number. */
function keepSmallRings(weighed: Topology, rings: readonly number[][]): void {
  const areas = rings.map((ring) => ringArea(weighed, ring))
  const limit = Math.max(...areas) < SMALL_COUNTRY ? SMALL_COUNTRY : SMALL_RING
  for (const index of rings.filter((_, ring) => (areas[ring] ?? 0) < limit).flat()) {
    for (const point of arcAt(weighed, index)) point[2] = Number.POSITIVE_INFINITY
  }
}

/** In square degrees at the equator. */
function ringArea(topology: Topology, ring: readonly number[]): number {
  let doubleArea = 0
  let latitude = 0
  for (const index of ring) {
    const arc = arcAt(topology, index)
    let arcArea = 0
    for (let i = 1; i < arc.length; i++) {
      const [a, b] = [arc[i - 1], arc[i]]
      if (a && b) arcArea += (a[0] ?? 0) * (b[1] ?? 0) - (b[0] ?? 0) * (a[1] ?? 0)
    }
    doubleArea += index < 0 ? -arcArea : arcArea
    latitude = arc[0]?.[1] ?? 0
  }
  return Math.abs((doubleArea / 2) * Math.cos((latitude * Math.PI) / 180))
}

/** A negative index stands for the same arc walked backwards. */
function arcAt(topology: Topology, index: number): Position[] {
  return topology.arcs[index < 0 ? ~index : index] ?? []
}

function fillLongEdges(arc: Position[]): Position[] {
  const filled: Position[] = []
  let before: Position | undefined
  for (const point of arc) {
    if (before) addPointsBetween(before, point, filled)
    filled.push(point)
    before = point
  }
  return filled
}

function addPointsBetween(from: Position, to: Position, filled: Position[]): void {
  const [x, y] = [from[0] ?? 0, from[1] ?? 0]
  const [width, height] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y]
  const parts = Math.ceil(Math.max(Math.abs(width), Math.abs(height)) / LONGEST_EDGE)
  for (let part = 1; part < parts; part++)
    filled.push([x + (width * part) / parts, y + (height * part) / parts])
}
