/**
 * The shapes of the map, compiled from two atlases by the tables in data/: joined row by row, amended, cut at the
 * antimeridian, simplified and packed. Nothing is joined by guess: a shape that no row takes is a problem.
 */
import type { MultiPolygon as GeoMultiPolygon } from 'geojson'
import { feature, mergeArcs, quantize } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { filter } from 'topojson-simplify'
import type { MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification'
import type { CountryCode } from '../../src/domain/countries.ts'
import type { CountryRow } from './country-table.ts'
import { cutPolygon } from './cut-polygon.ts'
import { polygonHolds, type Rings } from './polygon-holds.ts'
import type { Problem } from './problem.ts'
import {
  type Atlas,
  findShape,
  type ReportChange,
  readShapeStock,
  type Shape,
  type ShapeCollection,
  shapeName,
} from './shape-stock.ts'
import type { ShapeRow, ShapeTable } from './shape-table.ts'
import { simplifyShapes } from './simplify-shapes.ts'

export interface ShapeProperties {
  /** null for land of no country. */
  readonly iso: CountryCode | null
}

/** Degrees, quantized. A geometry's `id` is its row's number from 1; land of no country follows after the rows. */
export type CountryTopology = Topology<{ countries: ShapeCollection<ShapeProperties> }>

export interface CountryShapesInput {
  readonly countries: readonly CountryRow[]
  /** The file that `countries` was read from, for problems. */
  readonly countriesFile: string
  readonly changes: ShapeTable
  readonly worldAtlas: Atlas
  readonly visionscarto: Atlas
}

export interface CountryShapes {
  readonly topology: CountryTopology
  readonly problems: readonly Problem[]
}

/** The same input gives the same bytes. With problems the topology holds what could be made. */
export function compileCountryShapes(input: CountryShapesInput): CountryShapes {
  const { countries, changes, worldAtlas, visionscarto } = input
  const problems: Problem[] = []
  const reportCountry: ReportCountry = (line, message) =>
    problems.push({ file: input.countriesFile, line, message })
  const reportChange: ReportChange = (row, message) =>
    problems.push({ file: changes.file, line: row.line, message: `${row.id}: ${message}` })

  const stock = readShapeStock(worldAtlas, visionscarto, changes, reportChange)
  for (const row of changes.rows) {
    const trouble = row.change === 'move' ? movePolygon(row, stock) : undefined
    if (trouble) reportChange(row, trouble)
  }
  const taken = takeShapes(input, stock, reportCountry, reportChange)
  const topology = pack(taken, worldAtlas.transform)
  for (const row of countries) {
    const trouble = findLabelTrouble(row, topology)
    if (trouble) reportCountry(row.line, `${row.iso}: ${trouble}`)
  }
  return { topology, problems }
}

type ReportCountry = (line: number, message: string) => void

/** @returns why it couldn't be done. */
function movePolygon(row: ShapeRow & { change: 'move' }, stock: readonly Shape[]): string | undefined {
  const from = findShape(stock, row.from)
  const to = findShape(stock, row.to)
  if (typeof from === 'string') return from
  if (typeof to === 'string') return to
  const whole = from.polygons.find((polygon) => polygonHolds(polygon, row.holding))
  if (!whole) return `no polygon of "${row.from}" holds the point ${row.holding.join(', ')}`
  const pieces = row.cut ? cutPolygon(whole, row.cut) : [whole]
  if (!pieces)
    return `that polygon has no two corners at ${row.cut?.map((end) => end.join(', ')).join(' and ')}`
  const moved = pieces.filter((piece) => polygonHolds(piece, row.holding))
  const kept = pieces.filter((piece) => !moved.includes(piece))
  from.polygons = from.polygons.flatMap((polygon) => (polygon === whole ? kept : [polygon]))
  to.joining.push(...moved)
  return undefined
}

/** What a geometry of the map is made of. */
interface Taken extends ShapeProperties {
  readonly id: number
  readonly shapes: readonly Shape[]
}

function takeShapes(
  { countries, changes }: CountryShapesInput,
  stock: readonly Shape[],
  reportCountry: ReportCountry,
  reportChange: ReportChange,
): Taken[] {
  const owners = new Map<Shape, string>()
  const take = (spelling: string, owner: string, report: (message: string) => void): Shape[] => {
    const found = findShape(stock, spelling)
    if (typeof found === 'string') {
      report(found)
      return []
    }
    const earlier = owners.get(found)
    if (earlier) {
      report(`the shape "${spelling}" is taken by ${earlier} already`)
      return []
    }
    owners.set(found, owner)
    return [found]
  }
  const ofCountries = countries.map(({ iso, line, shapes }, index) => {
    const report = (message: string) => reportCountry(line, `${iso}: ${message}`)
    const taken = shapes.flatMap((spelling) => take(spelling, iso, report))
    if (taken.length === 0) report('a row without a shape')
    return { id: index + 1, iso, shapes: taken }
  })
  const unattributed = changes.rows.filter((row) => row.change === 'unattributed')
  const ofNobody = unattributed.map((row, index) => {
    const shapes = take(row.shape, row.id, (message) => reportChange(row, message))
    return { id: countries.length + index + 1, iso: null, shapes }
  })
  for (const shape of stock) {
    if (!owners.has(shape)) reportCountry(1, `a shape without a row: ${shapeName(shape)}`)
  }
  return [...ofCountries, ...ofNobody].filter(({ shapes }) => shapes.length > 0)
}

/** Shapes of one row lie side by side and keep the line between them; what an amendment moved is merged. */
function pack(taken: readonly Taken[], transform: Transform | undefined): CountryTopology {
  const shapes = taken.flatMap((one) => one.shapes)
  const outlines = shapes.flatMap((shape, index) => [
    [`${index}`, toGeoJson(shape.polygons)] as const,
    [`${index} joining`, toGeoJson(shape.joining)] as const,
  ])
  const whole = toTopology(Object.fromEntries(outlines))
  const arcsOf = new Map(
    shapes.map((shape, index) => {
      const parts = [whole.objects[`${index}`], whole.objects[`${index} joining`]].filter(isPolygonal)
      return [shape, shape.joining.length > 0 ? mergeArcs(whole, parts).arcs : parts.flatMap(polygonArcs)]
    }),
  )
  const geometries = taken.map(
    ({ id, iso, shapes }): MultiPolygon<ShapeProperties> => ({
      type: 'MultiPolygon',
      id,
      properties: { iso },
      arcs: shapes.flatMap((shape) => arcsOf.get(shape) ?? []),
    }),
  )
  const countries: ShapeCollection<ShapeProperties> = { type: 'GeometryCollection', geometries }
  return quantize(simplifyShapes(dropUnusedArcs({ ...whole, objects: { countries } })), transform ?? 1e5)
}

/** The seams that merging took out of every ring. */
function dropUnusedArcs(topology: CountryTopology): CountryTopology {
  return filter(topology, () => true) as CountryTopology
}

function toGeoJson(polygons: Rings[]): GeoMultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons }
}

function isPolygonal(geometry: Topology['objects'][string] | undefined): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

function polygonArcs(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

function findLabelTrouble(row: CountryRow, topology: CountryTopology): string | undefined {
  const { geometries } = topology.objects.countries
  const own = geometries.find((geometry) => geometry.properties?.iso === row.iso)
  if (!own || holdsPoint(topology, own, row.label)) return undefined
  const other = geometries.find((geometry) => holdsPoint(topology, geometry, row.label))
  const where = other ? `in the shape of ${other.properties?.iso ?? 'nobody'}` : 'in the sea'
  return `the label point ${row.label.join(', ')} lies ${where}`
}

function holdsPoint(
  topology: CountryTopology,
  geometry: Polygon | MultiPolygon,
  point: readonly number[],
): boolean {
  if (geometry.type === 'Polygon')
    return polygonHolds(feature(topology, geometry).geometry.coordinates, point)
  return feature(topology, geometry).geometry.coordinates.some((polygon) => polygonHolds(polygon, point))
}
