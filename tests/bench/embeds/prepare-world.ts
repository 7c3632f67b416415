/**
 * The data of the pages that the embed is compared with: what a developer would make of the published files for a map of this size.
 * One file with no more in it than the map shows, its land as coarse as the embed's own.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature, quantize } from 'topojson-client'
import { filter, planarRingArea, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'

/** The embed's land lies on whole pixels of a world this wide, and what has no area there is left out. */
const WORLD = 960
/** Corners go where the triangle they make is smaller, and islets that are: half a pixel of that world, in square degrees. */
const LEAST_AREA = (360 / WORLD) ** 2 / 2
/** Half pixels: on whole ones the ring of an islet turns round, and D3 paints all the world but it. */
const PLACES = 2 * WORLD

interface Properties {
  readonly iso: string | null
  readonly name?: string
  readonly label?: readonly [longitude: number, latitude: number]
}

type World = Topology<{ countries: GeometryCollection<Properties> }>

interface PublishedCountry {
  readonly iso: string
  readonly name: string
  readonly label: readonly [longitude: number, latitude: number]
}

interface PublishedMention {
  readonly properties: { readonly country: string; readonly activity: string }
}

/** @param folder the data folder of the built site. */
export function prepareWorld(folder: string): string {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const mentions: PublishedMention[] = read('mentions.geojson').features
  return JSON.stringify({
    topology: coarsen(nameCountries(read('countries.topojson'), read('atlas.json').countries)),
    mentions: mentions.map(({ properties: { country, activity } }) => [country, activity]),
  })
}

function nameCountries({ bbox: _, ...world }: World, countries: readonly PublishedCountry[]): World {
  const known = new Map<string, Properties>(
    countries.map(({ iso, name, label }) => [iso, { iso, name, label }]),
  )
  const propertiesOf = (geometry: World['objects']['countries']['geometries'][number]): Properties => {
    const iso = geometry.properties && 'iso' in geometry.properties ? geometry.properties.iso : null
    return (iso && known.get(iso)) || { iso: null }
  }
  const geometries = world.objects.countries.geometries.map(({ id: _, ...geometry }) => ({
    ...geometry,
    properties: propertiesOf(geometry),
  }))
  return { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } }
}

function coarsen(world: World): Topology {
  const simple = simplify(presimplify(world), LEAST_AREA)
  const geometries = simple.objects.countries.geometries.map((geometry) =>
    geometry.type === 'MultiPolygon' ? dropIslets(simple, geometry) : geometry,
  )
  const countries: World['objects']['countries'] = { type: 'GeometryCollection', geometries }
  const dropUnusedArcs = () => true
  return quantize(filter({ ...simple, objects: { countries } }, dropUnusedArcs), PLACES)
}

/** The largest part of a country stays, however small. */
function dropIslets(world: World, geometry: MultiPolygon<Properties>): MultiPolygon<Properties> {
  const { coordinates } = feature(world, geometry).geometry
  const areas = coordinates.map(([outline = []]) => planarRingArea(outline.map(([x = 0, y = 0]) => [x, y])))
  const least = Math.min(LEAST_AREA, Math.max(...areas))
  return { ...geometry, arcs: geometry.arcs.filter((_, part) => (areas[part] ?? 0) >= least) }
}
