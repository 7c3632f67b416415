/** The land of a dataset on the plane of Equal Earth, worked out once for all pages, sheets and cards that show a part of it. */
import type { CountryShape } from '../domain/dataset.ts'
import { type FlatShapes, flattenShapes } from './flat-shapes.ts'

const flattened = new WeakMap<readonly CountryShape[], FlatShapes>()

export function flattenOnce(shapes: readonly CountryShape[]): FlatShapes {
  const known = flattened.get(shapes) ?? flattenShapes(shapes, 'equal-earth')
  flattened.set(shapes, known)
  return known
}
