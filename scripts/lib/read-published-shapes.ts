/** Reads the published shapes from disk, for pages that hold a map when they arrive. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import * as v from 'valibot'
import type { CountryShape } from '../../src/domain/dataset.ts'
import type { CountryTopology } from './country-shapes.ts'
import { topologySchema } from './topology-schema.ts'

/** A third of a pixel where the world is 960 pixels wide. */
const LEAST_CORNER = 0.05

/**
 * @param folder where the data was built, public/data.
 * @param leastCorner in square degrees: without the corners that a drawing of the whole world can't show, unless told; 0 for all.
 * @throws where it was not built, or by another version of the project.
 */
export function readPublishedShapes(folder: string, leastCorner = LEAST_CORNER): CountryShape[] {
  const topology = v.parse(
    topologySchema,
    JSON.parse(readFileSync(join(folder, 'countries.topojson'), 'utf8')),
  ) as CountryTopology
  const simpler = leastCorner === 0 ? topology : simplify(presimplify(topology), leastCorner)
  return feature(simpler, simpler.objects.countries).features as CountryShape[]
}
