import { expect, test, vi } from 'vitest'
import { featuresOf } from '../../src/domain/mention-features.ts'
import { PATIENCE, realAtlas, tinyAtlas } from '../fixtures/atlas.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

vi.setConfig(PATIENCE)

test.each([
  ['the real data', realAtlas],
  ['the tiny world', tinyAtlas],
] as const)('rebuilt from its mentions, %s is what was published, to the last letter', async (_, load) => {
  const { dataset, features } = await load()
  const rebuilt = dataset.mentions.flatMap((mention) => featuresOf(mention, mention.countries, dataset))
  expect(rebuilt.length).toBeGreaterThan(0)
  expect(rebuilt.map((feature) => JSON.stringify(feature))).toEqual(
    features.map((feature) => JSON.stringify(feature)),
  )
})

test('only the countries asked for have a feature', async () => {
  const { dataset } = await tinyAtlas()
  const patrol = inventMention({ countries: ['XAR', 'XBE'] })
  expect(featuresOf(patrol, ['XBE'], dataset).map(({ id }) => id)).toEqual(['gazette-2020-004-1:XBE'])
})

test('a named site is where it stands, in each of its countries', async () => {
  const { dataset } = await tinyAtlas()
  const bridge = inventMention({
    countries: ['XAR', 'XBE'],
    place: { name: 'The bridge', coordinates: [1.5, -2] },
  })
  const points = featuresOf(bridge, bridge.countries, dataset).map(({ geometry }) => geometry.coordinates)
  expect(points).toEqual([
    [1.5, -2],
    [1.5, -2],
  ])
})

test('a country that the data does not know has no point to be at', async () => {
  const { dataset } = await tinyAtlas()
  expect(() => featuresOf(inventMention({ countries: ['XYZ'] }), ['XYZ'], dataset)).toThrow('XYZ')
})
