/** Reads the published shapes from disk, for pages that hold a map when they arrive. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import * as v from 'valibot'
import type { CountryShape } from '../../src/domain/dataset.ts'
import type { CountryTopology } from './country-shapes.ts'
import { topologySchema } from './topology-schema.ts'

/** In square degrees: a third of a pixel where the world is 960 pixels wide. */
const LEAST_CORNER = 0.05

/**
 * Without the corners that a drawing of the whole world can't show.
 *
 * @param folder where the data was built, public/data.
 * @throws where it was not built, or by another version of the project.
 */
export function readPublishedShapes(folder: string): CountryShape[] {
  const topology = v.parse(
    topologySchema,
    JSON.parse(readFileSync(join(folder, 'countries.topojson'), 'utf8')),
  ) as CountryTopology
  const simpler = simplify(presimplify(topology), LEAST_CORNER)
  return feature(simpler, simpler.objects.countries).features as CountryShape[]
}
