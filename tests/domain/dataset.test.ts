import * as v from 'valibot'
import { expect, test } from 'vitest'
import { buildAtlas } from '../../scripts/lib/build-atlas.ts'
import { atlasSchema } from '../../src/domain/atlas.ts'
import { indexDataset } from '../../src/domain/dataset.ts'
import { mentionCollectionSchema } from '../../src/domain/mention.ts'
import { tinyWorld } from '../fixtures/tiny-world.ts'

const { files } = buildAtlas(tinyWorld())
if (!files) throw new Error('the tiny world has problems')
const collection = v.parse(mentionCollectionSchema, JSON.parse(files['mentions.geojson']))
const dataset = indexDataset(collection, v.parse(atlasSchema, JSON.parse(files['atlas.json'])), [])

test('a mention of two countries is two features and one mention', () => {
  expect(collection.features).toHaveLength(6)
  expect(dataset.mentions.map((mention) => mention.mention)).toEqual([
    'gazette-2020-004-1',
    'gazette-2020-005-1',
    'gazette-2020-006-1',
    'gazette-2020-007-1',
    'gazette-2020-008-1',
  ])
  expect(dataset.mentionById.get('gazette-2020-005-1')?.countries).toEqual(['XAR', 'XBE'])
})

test('mentions, countries and documents are found by id, and what is none is not', () => {
  expect(dataset.mentionById.get('gazette-2020-007-1')?.title).toBe('Cameras')
  expect(dataset.countryByCode.get('XCO')?.name).toBe('Corvia')
  expect(dataset.documentById.get('gazette-2020')?.publisher).toBe('The Gazette of Nowhere')
  expect(dataset.countryByCode.get('constructor')).toBeUndefined()
})

test('the years run from the first to the last that a mention names', () => {
  expect(dataset.extent).toEqual({ from: 2010, to: 2020 })
})
