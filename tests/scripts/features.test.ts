// The published features, compiled from the real seeds and tables.

import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { buildAtlas } from '../../scripts/lib/build-atlas.ts'
import { readAtlasSources } from '../../scripts/lib/read-atlas-sources.ts'
import { atlasSchema } from '../../src/domain/atlas.ts'
import { isChina } from '../../src/domain/countries.ts'
import { mentionCollectionSchema } from '../../src/domain/mention.ts'
import { realSeeds } from '../fixtures/real-seeds.ts'
import { formatted } from '../fixtures/tiny-world.ts'

const { sources, problems } = readAtlasSources('.')
const built = buildAtlas(sources)
const collection = JSON.parse(built.files?.['mentions.geojson'] ?? 'null')
const atlas = JSON.parse(built.files?.['atlas.json'] ?? 'null')

test('the real seeds and tables are without a problem', () => {
  expect(formatted([...problems, ...built.problems])).toEqual([])
})

describe('the published features', () => {
  const { features } = v.parse(mentionCollectionSchema, collection)
  const mentions = realSeeds().flatMap((seeds) => seeds.mentions)
  const seedOf = new Map(mentions.map(({ value }) => [value.id, value]))

  test('are one for each mention and country, each with an id of its own', () => {
    const wanted = mentions.flatMap(({ value }) => value.countries.map((country) => `${value.id}:${country}`))
    expect(features.map((feature) => feature.id)).toEqual(wanted)
    expect(new Set(wanted).size).toBe(wanted.length)
  })

  test('have the properties that the design names, in its order', () => {
    const names =
      'mention, document, activity, kind, country, countries, related, status, via, title, summary, actors, when, yearFrom, yearTo, dating, whenBasis, quantity, place, placePrecision, section, lines, notes, links, url'
    for (const feature of collection.features) expect(Object.keys(feature.properties).join(', ')).toBe(names)
  })

  test('have no name that every object has already', () => {
    const names = namesIn([collection, atlas])
    expect(names.has('mention')).toBe(true)
    expect([...names].filter((name) => name in {})).toEqual([])
  })

  test('lead to the passage: the fragment reads back as the find, and has no sign with a meaning of its own', () => {
    const linked = features.filter(({ properties }) => properties.url !== null)
    expect(linked.length).toBeGreaterThan(0)
    for (const { properties } of linked) {
      const [, fragment = ''] = (properties.url ?? '').split('#:~:text=')
      expect(fragment).not.toMatch(/[-,&#\s]/)
      expect(decodeURIComponent(fragment)).toBe(seedOf.get(properties.mention)?.find)
    }
  })

  test('have an address exactly where their document has one', () => {
    const address = new Map(realSeeds().map((seeds) => [seeds.document.value.id, seeds.document.value.URL]))
    for (const { properties } of features) {
      expect(properties.url?.split('#')[0] ?? null).toBe(address.get(properties.document))
    }
  })

  test('stand at their site where they have a place, else at the label point of their country', () => {
    const countries = v.parse(atlasSchema, atlas).countries
    const labels = new Map(countries.map((country) => [country.iso, country.label]))
    for (const { geometry, properties } of features) {
      const { place, placePrecision, country } = properties
      expect(placePrecision).toBe(place ? 'site' : 'country')
      expect(geometry.coordinates).toEqual(place?.coordinates ?? labels.get(country))
    }
  })

  test("are never China's own, and name their country among their countries", () => {
    for (const { properties } of features) {
      expect(isChina(properties.country)).toBe(false)
      expect(properties.countries).toContain(properties.country)
      for (const country of properties.related) expect(properties.countries).not.toContain(country)
    }
  })

  test('give years in order, and none where there is no date', () => {
    for (const { properties } of features) {
      const { yearFrom, yearTo, dating, when } = properties
      if (yearFrom !== null && yearTo !== null) expect(yearFrom).toBeLessThanOrEqual(yearTo)
      expect(dating === 'undated').toBe(when === null)
    }
  })
})

/** Every key of every object, however deep. */
function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return names
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name)
    namesIn(inner, names)
  }
  return names
}
