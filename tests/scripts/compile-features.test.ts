import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type AtlasFiles, buildAtlas } from '../../scripts/lib/build-atlas.ts'
import { atlasSchema } from '../../src/domain/atlas.ts'
import { mentionCollectionSchema } from '../../src/domain/mention.ts'
import { tinySeeds, tinyWorld } from '../fixtures/tiny-world.ts'

function build(): AtlasFiles {
  const { files } = buildAtlas(tinyWorld())
  if (!files) throw new Error('the tiny world has problems')
  return files
}

const files = build()
const { features } = v.parse(mentionCollectionSchema, JSON.parse(files['mentions.geojson']))

describe('the features of the tiny world', () => {
  /** Indented for reading; names, values and their order are those of the published file. */
  test('are the ones that the golden file shows', async () => {
    const readable = `${JSON.stringify(JSON.parse(files['mentions.geojson']), null, 2)}\n`
    await expect(readable).toMatchFileSnapshot('../fixtures/mentions.golden.geojson')
  })

  test('are the same bytes in two builds, and so are the other files', () => {
    expect(build()).toEqual(files)
  })

  test('stand a line each, so that two versions can be compared', () => {
    const lines = files['mentions.geojson']
      .split('\n')
      .filter((line) => line.startsWith('{"type":"Feature",'))
    expect(lines.length).toBe(features.length)
  })

  test('are one for each country of each mention', () => {
    const wanted = tinySeeds().mentions.flatMap(({ value }) =>
      value.countries.map((country) => `${value.id}:${country}`),
    )
    expect(features.map((feature) => feature.id)).toEqual(wanted)
    expect(wanted).toHaveLength(6)
  })

  test('stand at the site where the document gives one, else at the label point of the country', () => {
    const points = features.map(({ id, geometry, properties }) => [
      id,
      properties.placePrecision,
      geometry.coordinates,
    ])
    expect(points).toEqual([
      ['gazette-2020-004-1:XAR', 'country', [5, 5]],
      ['gazette-2020-005-1:XAR', 'country', [5, 5]],
      ['gazette-2020-005-1:XBE', 'country', [15, 5]],
      ['gazette-2020-006-1:XBE', 'site', [12.5, 2.5]],
      ['gazette-2020-007-1:XCO', 'country', [25, 5]],
      ['gazette-2020-008-1:XBE', 'country', [15, 5]],
    ])
  })

  test('have no field of the coding that only its checks need', () => {
    for (const { properties } of features) {
      expect(Object.keys(properties)).not.toContain('find')
      expect(Object.keys(properties)).not.toContain('whenLines')
    }
  })
})

test('the rest that the page needs has the form that the page checks', () => {
  const atlas = v.parse(atlasSchema, JSON.parse(files['atlas.json']))
  expect(atlas.countries.map(({ id, iso }) => [id, iso])).toEqual([
    [1, 'XAR'],
    [2, 'XBE'],
    [3, 'XCO'],
    [4, 'CHN'],
  ])
  expect(atlas.totals.map(({ id, yearFrom, yearTo, url }) => [id, yearFrom, yearTo, url])).toEqual([
    [
      'gazette-2020-t-009-1',
      2010,
      2019,
      'https://gazette.example/three-shores/#:~:text=China%20signed%2012%20agreements',
    ],
  ])
})

test('the countries of the shapes are numbered as those of the table', () => {
  const { objects } = JSON.parse(files['countries.topojson'])
  const numbered = objects.countries.geometries.map((one: { id: number; properties: { iso: string } }) => [
    one.id,
    one.properties.iso,
  ])
  expect(numbered).toEqual([
    [1, 'XAR'],
    [2, 'XBE'],
    [3, 'XCO'],
    [4, 'CHN'],
  ])
})
