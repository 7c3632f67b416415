/** The published shapes (public/data/countries.topojson), for whoever checks the file: the page itself asks for less. */
import * as v from 'valibot'
import { COUNTRY_CODE } from '../../src/domain/countries.ts'

const pair = v.strictTuple([v.number(), v.number()])
/** Of an arc; a negative one is the arc walked backwards, counted from −1. */
const index = v.pipe(v.number(), v.integer())
const polygon = v.array(v.array(index))

/** The row of its country; null for land that belongs to no row. */
const properties = v.strictObject({ iso: v.nullable(v.pipe(v.string(), v.regex(COUNTRY_CODE))) })
const id = v.pipe(v.number(), v.integer(), v.minValue(1))

export const topologySchema = v.strictObject({
  type: v.literal('Topology'),
  bbox: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  transform: v.strictObject({ scale: pair, translate: pair }),
  objects: v.strictObject({
    countries: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.strictObject({ type: v.literal('Polygon'), id, properties, arcs: polygon }),
          v.strictObject({ type: v.literal('MultiPolygon'), id, properties, arcs: v.array(polygon) }),
        ]),
      ),
    }),
  }),
  /** The first position of an arc is absolute, every other relative to the one before. */
  arcs: v.array(v.array(pair)),
})
