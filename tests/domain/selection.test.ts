import { describe, expect, test } from 'vitest'
import { EVERYTHING, type Selection, select } from '../../src/domain/selection.ts'
import { inventMention } from '../fixtures/invent-mention.ts'

const training = inventMention({ mention: 'in-2014', dating: 'during', yearFrom: 2014, yearTo: 2014 })
const patrol = inventMention({
  mention: 'some-time-to-2018',
  activity: 'joint-patrol',
  kind: 'drill',
  dating: 'within',
  yearFrom: 2010,
  yearTo: 2018,
})
const meeting = inventMention({ mention: 'undated', activity: 'diplomacy', kind: 'forum' })
const mentions = [training, patrol, meeting]

const regionsOf = new Map([
  ['XAR', ['011', '002', '001']],
  ['XBE', ['155', '150', '001']],
])

/** A hollow mark is written in brackets. */
function selected(selection: Partial<Selection>): string[] {
  return select({ mentions, regionsOf }, { ...EVERYTHING, ...selection }).map(({ mention, certain }) =>
    certain ? mention.mention : `(${mention.mention})`,
  )
}

describe('a selection', () => {
  test('of all years shows every mention, undated ones and those without a fixed year hollow', () => {
    expect(selected({})).toEqual(['in-2014', '(some-time-to-2018)', '(undated)'])
  })

  test('of all years shows them too while uncertain dates are left out: there is no year to be uncertain of', () => {
    expect(selected({ uncertain: false })).toEqual(selected({}))
  })

  test('of a range shows what is certain to fall into it full, and what may fall into it hollow', () => {
    expect(selected({ years: { from: 2014, to: 2015 } })).toEqual([
      'in-2014',
      '(some-time-to-2018)',
      '(undated)',
    ])
    expect(selected({ years: { from: 2015, to: 2016 } })).toEqual(['(some-time-to-2018)', '(undated)'])
    expect(selected({ years: { from: 2019, to: 2020 } })).toEqual(['(undated)'])
  })

  test('of a range that holds a whole one-of span shows it full', () => {
    expect(selected({ years: { from: 2010, to: 2018 } })).toEqual([
      'in-2014',
      'some-time-to-2018',
      '(undated)',
    ])
  })

  test('of a range without uncertain dates shows only what is certain', () => {
    expect(selected({ years: { from: 2014, to: 2015 }, uncertain: false })).toEqual(['in-2014'])
    expect(selected({ years: { from: 2015, to: 2015 }, uncertain: false })).toEqual([])
  })

  test('of some activities leaves the others out, and of none shows none', () => {
    expect(selected({ activities: ['diplomacy', 'training'] })).toEqual(['in-2014', '(undated)'])
    expect(selected({ activities: [] })).toEqual([])
  })

  test('of kinds, statuses or documents leaves the others out; an empty list leaves none out', () => {
    expect(selected({ kinds: ['drill'] })).toEqual(['(some-time-to-2018)'])
    expect(selected({ kinds: ['drill', 'forum'] })).toEqual(['(some-time-to-2018)', '(undated)'])
    expect(selected({ statuses: ['alleged'] })).toEqual([])
    expect(selected({ documents: [training.document] })).toEqual(selected({}))
    expect(selected({ documents: ['another'] })).toEqual([])
  })

  test('of a region shows a mention in those of its countries that lie there', () => {
    const joint = inventMention({ mention: 'joint', countries: ['XAR', 'XBE'] })
    const corpus = { mentions: [joint, inventMention({ countries: ['XBE'] })], regionsOf }
    const inAfrica = select(corpus, { ...EVERYTHING, regions: ['002'] })
    expect(inAfrica.map(({ mention, countries }) => [mention.mention, countries])).toEqual([
      ['joint', ['XAR']],
    ])
    expect(select(corpus, { ...EVERYTHING, regions: ['155', '011'] })).toHaveLength(2)
    expect(select(corpus, { ...EVERYTHING, regions: ['999'] })).toEqual([])
  })
})
