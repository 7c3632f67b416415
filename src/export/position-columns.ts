/** Two columns for a position: longitude and latitude. */
import type { Position } from '../domain/mention.ts'
import type { Column } from './column.ts'

interface PositionOptions<Row> {
  /** Before both names: "label_" for "label_longitude". */
  readonly prefix: string
  /** What stands there, for the description. */
  readonly what: string
  /** Null where a row has none. */
  readonly positionOf: (row: Row) => Position | null | undefined
  readonly required?: true
}

const AXES = [
  { name: 'longitude', title: 'Longitude', furthest: 180, index: 0 },
  { name: 'latitude', title: 'Latitude', furthest: 90, index: 1 },
] as const

export function positionColumns<Row>(options: PositionOptions<Row>): readonly Column<Row>[] {
  const { prefix, what, positionOf, required } = options
  return AXES.map(({ name, title, furthest, index }) => ({
    name: prefix + name,
    type: 'number',
    ...(required && { required }),
    minimum: -furthest,
    maximum: furthest,
    description: `${title} of ${what} in degrees, WGS 84.`,
    read: (row) => positionOf(row)?.[index] ?? null,
  }))
}
