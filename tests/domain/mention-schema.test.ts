import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ACTIVITIES, KINDS } from '../../src/domain/activities.ts'
import {
  mentionCollectionSchema,
  mentionFeatureSchema,
  mentionPropertiesSchema,
} from '../../src/domain/mention.ts'
import { STATUSES } from '../../src/domain/statuses.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const feature = {
  type: 'Feature',
  id: 'gazette-2020-004-1:XAR',
  geometry: { type: 'Point', coordinates: [5, 5] },
  properties: { ...inventMention({}), country: 'XAR' },
}

describe('the JSON Schema of the published features', () => {
  // Throws where a rule of the definition has no counterpart.
  const schema = toJsonSchema(mentionCollectionSchema, { target: 'draft-2020-12', errorMode: 'throw' })
  const properties = toJsonSchema(mentionPropertiesSchema, { target: 'draft-2020-12', errorMode: 'throw' })

  test('comes from the definition that types and checks come from, with nothing lost', () => {
    expect(schema).toMatchObject({
      type: 'object',
      required: ['type', 'features'],
      additionalProperties: false,
    })
  })

  test('asks for every property and allows no other', () => {
    expect(properties.required).toEqual(Object.keys(mentionPropertiesSchema.entries))
    expect(properties.additionalProperties).toBe(false)
  })

  test('has the closed lists', () => {
    expect(properties.properties).toMatchObject({
      activity: { enum: ACTIVITIES },
      kind: { enum: KINDS },
      status: { enum: STATUSES },
    })
  })
})

describe('the check of a feature', () => {
  const accepts = (given: unknown) => v.is(mentionFeatureSchema, given)
  const withProperties = (given: object) => ({ ...feature, properties: { ...feature.properties, ...given } })

  test('accepts one that is right', () => {
    expect(accepts(feature)).toBe(true)
  })

  test.each([
    ['an unknown activity', { activity: 'spying' }],
    ['an unknown kind', { kind: 'constructor' }],
    ['an unknown status', { status: 'rumoured' }],
    ['a country that is no code', { country: 'Arvania' }],
    ['no countries', { countries: [] }],
    ['no lines', { lines: [] }],
    ['a line 0', { lines: [0] }],
    ['a note 0', { notes: [0] }],
    ['a year and a half', { yearFrom: 2014.5 }],
    ['a year in letters', { yearFrom: '2014' }],
    ['an empty title', { title: '' }],
    ['a missing property', { via: undefined }],
    ['a property more', { find: 'to ride at night' }],
    ['an address that is none', { url: 'gazette' }],
    ['another precision', { placePrecision: 'region' }],
  ])('refuses %s', (_, given) => {
    expect(accepts(withProperties(given))).toBe(false)
  })

  test.each([
    ['a latitude beyond the pole', [5, 91]],
    ['a longitude beyond 180', [181, 5]],
    ['a height', [5, 5, 100]],
    ['no number', [5, Number.NaN]],
  ])('refuses a point with %s', (_, coordinates) => {
    expect(accepts({ ...feature, geometry: { type: 'Point', coordinates } })).toBe(false)
  })
})
