import { describe, expect, test } from 'vitest'
import { asksForWords, createRowFilter } from '../../../src/panels/table/filter-rows.ts'
import { realAtlas, tinyAtlas } from '../../fixtures/atlas.ts'
import { inventRows } from '../../fixtures/invent-rows.ts'
import { COUNTRIES } from '../../fixtures/tiny-world.ts'

const { dataset } = await tinyAtlas({
  [COUNTRIES]: (text) => text.replace('name: Belmora, aliases: []', 'name: Belmora, aliases: [Old Kingdom]'),
})

const real = (await realAtlas()).dataset

const rows = inventRows(dataset, {
  course: {
    countries: ['XAR', 'XBE'],
    title: 'Riding course in Málaga',
    summary: 'Officers of Romania learned to ride at night, don’t ask.',
    actors: ['Academy of Horses'],
    via: 'The Morning Post',
    status: 'claimed',
  },
  forum: {
    countries: ['XCO'],
    activity: 'diplomacy',
    kind: 'bilateral-meeting',
    title: 'Tea',
    summary: 'Tea.',
  },
})
const filter = createRowFilter(dataset)

function found(query: string): string[] {
  return filter(rows, query).map(({ one }) => one.mention.mention)
}

describe('a row is found by the words of', () => {
  test.each([
    ['a country', 'belmora', 'course'],
    ['another name of a country', 'kingdom', 'course'],
    ['its title', 'riding', 'course'],
    ['its summary', 'night', 'course'],
    ['who acts', 'horses', 'course'],
    ['who says so', 'morning', 'course'],
    ['its activity', 'diplomacy', 'forum'],
    ['its kind', 'bilateral', 'forum'],
    ['its status', 'claimed by', 'course'],
  ])('%s', (_, query, id) => {
    expect(found(query)).toEqual([id])
  })

  test('its document', () => {
    expect(found('stone 2020')).toEqual(['course', 'forum'])
  })
})

describe('words are compared', () => {
  test('without case and accents, in either direction', () => {
    expect(found('MALAGA')).toEqual(['course'])
    expect(found('Rïdîng')).toEqual(['course'])
  })

  test('all of them, in any order, wherever they stand', () => {
    expect(found('post belmora rid')).toEqual(['course'])
    expect(found('post belmora tea')).toEqual([])
  })

  test('from their beginning: a country is not found in the middle of another’s name', () => {
    expect(found('roman')).toEqual(['course'])
    expect(found('oman')).toEqual([])
  })

  test('whatever stands between them', () => {
    expect(found('don’t ask')).toEqual(['course'])
    expect(found('riding-course')).toEqual(['course'])
  })
})

test('a query without a word leaves all rows as they are', () => {
  for (const query of ['', '   ', '%%%', '“’']) {
    expect(filter(rows, query)).toBe(rows)
    expect(asksForWords(query)).toBe(false)
  }
  expect(asksForWords(' é')).toBe(true)
})

test('each mention of the documents is found by its countries, its title and its document', () => {
  const given = Object.fromEntries(real.mentions.map((mention) => [mention.mention, mention]))
  const all = inventRows(real, given)
  const search = createRowFilter(real)
  for (const row of all) {
    for (const query of [row.countries, row.one.mention.title, row.document]) {
      expect(search(all, query), query).toContain(row)
    }
  }
})
