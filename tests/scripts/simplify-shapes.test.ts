import type { Feature, Polygon, Position } from 'geojson'
import { topology as toTopology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { simplifyShapes } from '../../scripts/lib/simplify-shapes.ts'

test('a corner that hardly shows goes; one that shows stays', () => {
  const plain = square(0, 0.9, 2)
  const withCorner = (corner: Position) => [...plain.slice(0, -1), corner, [0, 0] as Position]
  expect(simplified([withCorner([0.5, 0.001])])).toEqual(simplified([plain]))
  expect(simplified([withCorner([0.5, -0.2])])[0]).toContainEqual([0.5, -0.2])
})

test('small rings keep every corner, in a large country and as a country of their own', () => {
  const bump: Position = [5.04, 0.001]
  const islet = [...square(5, 0.08).slice(0, -1), bump, [5, 0] as Position]
  expect(simplified([square(0, 4), islet])[1]).toContainEqual(bump)
  const land = [...square(5, 0.9).slice(0, -1), [5.4, 0.001] as Position, [5, 0] as Position]
  expect(simplified([land])[0]).toContainEqual([5.4, 0.001])
  expect(simplified([square(0, 4), land])[1]).not.toContainEqual([5.4, 0.001])
})

test('long edges get corners at most a degree apart, on the straight line', () => {
  const [ring = []] = simplified([square(0, 2.5)])
  expect(ring).toHaveLength(13)
  expect(ring).toContainEqual([0, expect.closeTo(2.5 / 3, 9)])
})

test('the border of two countries stays one border', () => {
  const shared: Position[] = [
    [2, 0],
    [2.02, 1],
    [2, 2],
  ]
  const west: Position[] = [[0, 0], [0, 2], ...[...shared].reverse(), [0, 0]]
  const east: Position[] = [...shared, [4, 2], [4, 0], [2, 0]]
  const { arcs } = simplifyShapes(topologyOf([west, east]))
  expect(arcs).toHaveLength(3)
})

/** Clockwise from [x, 0]. */
function square(x: number, side: number, height = side): Position[] {
  return [
    [x, 0],
    [x, height],
    [x + side, height],
    [x + side, 0],
    [x, 0],
  ]
}

/** The rings after simplifying, as one country of many polygons. */
function simplified(rings: Position[][]): Position[][] {
  const topology = toTopology({
    all: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } as never,
  })
  const countries = { type: 'GeometryCollection', geometries: [topology.objects.all] } as GeometryCollection
  const { arcs } = simplifyShapes({ ...topology, objects: { countries } })
  return arcs
}

function topologyOf(rings: Position[][]): Topology<{ countries: GeometryCollection }> {
  const features = rings.map(
    (ring): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    }),
  )
  const collection = { type: 'FeatureCollection', features } as never
  return toTopology({ countries: collection }) as Topology<{ countries: GeometryCollection }>
}
