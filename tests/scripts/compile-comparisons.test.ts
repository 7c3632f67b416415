// The comparisons as they are published: of the tiny world, and of the five documents.

import { describe, expect, test } from 'vitest'
import { compileComparisons } from '../../scripts/lib/compile-comparisons.ts'
import { COMPARISON_UNITS } from '../../src/domain/comparisons.ts'
import { realAtlas } from '../fixtures/atlas.ts'
import { COUNTED, replace, TOTALS, tinySeeds } from '../fixtures/tiny-world.ts'

describe('the comparisons of the tiny world', () => {
  test('are published with their numbers, quantity before countries, whatever the order they are coded in', () => {
    const about = { total: 'gazette-2020-t-009-1', document: 'gazette-2020', activity: 'agreement' }
    const nothing = { mentions: [], count: 0 }
    expect(compileComparisons(tinySeeds())).toEqual([
      {
        ...about,
        counts: 'quantity',
        unit: 'agreements',
        counted: { value: 12, min: null, max: null, qualifier: 'exactly' },
        named: nothing,
        possibly: nothing,
        rest: 'Nowhere: the passage gives only the number.',
      },
      {
        ...about,
        counts: 'countries',
        unit: 'governments',
        counted: { value: 2, min: null, max: null, qualifier: 'exactly' },
        named: nothing,
        possibly: nothing,
        rest: 'Two of the three, and the passage does not say which.',
      },
    ])
  })

  test('list mentions in their own order, and count their countries where countries are the unit', () => {
    const ids = 'gazette-2020-006-1, gazette-2020-005-1'
    const [compared] = compileComparisons(
      tinySeeds({
        [COUNTED]: () =>
          `- {total: gazette-2020-t-009-1, counts: countries, unit: countries, qualifier: over, named: [${ids}], rest: Unknown.}\n`,
      }),
    )
    expect(compared?.counted).toEqual({ value: 2, min: null, max: null, qualifier: 'over' })
    expect(compared?.named).toEqual({ mentions: ['gazette-2020-005-1', 'gazette-2020-006-1'], count: 2 })
  })

  test('take a range from their total', () => {
    const range = replace(
      'value: 12, unit: agreements, qualifier: exactly',
      'min: 3, max: 12, unit: agreements',
    )
    expect(compileComparisons(tinySeeds({ [TOTALS]: range }))[0]?.counted).toEqual({
      value: null,
      min: 3,
      max: 12,
      qualifier: null,
    })
  })
})

describe('the comparisons of the five documents', async () => {
  const { atlas, mentionById } = (await realAtlas()).dataset
  const named = atlas.comparisons.map((one) => [`${one.total}, ${one.counts}`, one] as const)
  const totalOf = new Map(atlas.totals.map((total) => [total.id, total]))

  test.each(named)('%s: named and possible are no more than what is counted', (_, comparison) => {
    const { counted, unit, named, possibly } = comparison
    const mentionsOf = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const mention = mentionById.get(id)
        return mention ? [mention] : []
      })
    // Counted afresh: the two together are as many as their mentions, or as the countries of these.
    const all = mentionsOf([...named.mentions, ...possibly.mentions])
    const things = all.flatMap((one) =>
      COMPARISON_UNITS[unit] === 'country' ? one.countries : [one.mention],
    )
    expect(named.count + possibly.count).toBe(new Set(things).size)
    expect(named.count + possibly.count).toBeLessThanOrEqual(counted.value ?? counted.max ?? 0)
  })

  test.each(named)('%s: its total and its mentions are of its document and activity', (_, comparison) => {
    const { document, activity, named, possibly } = comparison
    expect(totalOf.get(comparison.total)).toMatchObject({ document, activity })
    for (const id of [...named.mentions, ...possibly.mentions]) {
      expect(mentionById.get(id)).toMatchObject({ document, activity })
    }
  })

  test('each activity that has a total of comparable things has one', () => {
    const comparable = /^(agreements?|cases|countries|meetings|occasions|projects|sessions)\b/
    const counted = atlas.totals
      .filter((total) => total.countriesCounted !== null || comparable.test(total.quantity.unit))
      .map((total) => total.activity)
    expect(new Set(counted).size).toBe(6)
    expect(new Set(atlas.comparisons.map((one) => one.activity))).toEqual(new Set(counted))
  })

  test('where nothing is left, the sentence says that there is no rest, and only there', () => {
    const complete = atlas.comparisons.filter(({ counted, named }) => named.count === counted.value)
    expect(complete.map((one) => one.total)).toEqual(['link-2022-t-055-7', 'link-2022-t-064-1'])
    expect(atlas.comparisons.filter((one) => one.rest.startsWith('There is no rest'))).toEqual(complete)
  })
})
