/** Reads the published shapes of countries from disk, as the page reads them from the network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { CountryShape } from '../../src/domain/dataset.ts'
import type { CountryTopology } from './country-shapes.ts'

/** @param folder where the data was built, public/data. */
export function readShapes(folder: string): CountryShape[] {
  const topology = JSON.parse(readFileSync(join(folder, 'countries.topojson'), 'utf8')) as CountryTopology
  return feature(topology, topology.objects.countries).features as CountryShape[]
}
