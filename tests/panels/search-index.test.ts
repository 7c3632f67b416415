// A reporter on deadline types four letters, or misspells; the country of the data has to come first.

import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/domain/mention.ts'
import { createSearch } from '../../src/panels/search/search-index.ts'
import { realAtlas } from '../fixtures/atlas.ts'

const { dataset } = await realAtlas()
const search = createSearch(dataset)
const first = (query: string) => search(query, 12)[0]?.value
const all = (query: string) => search(query, 12).map(({ id }) => id)

/** South Korea and South Africa begin alike. */
const SECOND_WORD = ['KOR', 'ZAF']
const documented = [...new Set(dataset.mentions.flatMap(({ countries }) => countries))]

describe('a country of the data comes first after four letters', () => {
  test.each(documented.map((iso) => [dataset.countryByCode.get(iso)?.name ?? iso, iso]))(
    '%s',
    (name, iso) => {
      const names = [name, ...(dataset.countryByCode.get(iso)?.aliases ?? [])]
      if (SECOND_WORD.includes(iso)) names.push(...name.split(' ').slice(1))
      const beginnings = names.map((one) => one.slice(0, 4))
      expect(beginnings.filter((four) => first(four) === iso)).not.toEqual([])
    },
  )

  test.each([
    ['Kore', 'KOR'],
    ['Afri', 'ZAF'],
    ['Burma', 'MMR'],
    ['Emirates', 'ARE'],
    ['Viet', 'VNM'],
    ['tanz', 'TZA'],
  ])('%s', (query, iso) => {
    expect(first(query)).toBe(iso)
  })
})

describe('places that the documents are silent about are found as well', () => {
  test.each([
    ['DRC', 'COD'],
    ['Ivory Coast', 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['côte', 'CIV'],
    ['Swaziland', 'SWZ'],
  ])('%s', (query, iso) => {
    expect(first(query)).toBe(iso)
  })
})

describe('typing errors are forgiven', () => {
  test.each([
    ['tanzanai', 'TZA'],
    ['argentinia', 'ARG'],
    ['uzbekstan', 'UZB'],
    ['solomn islands', 'SLB'],
  ])('%s', (query, iso) => {
    expect(first(query)).toBe(iso)
  })

  test('in names of firms too', () => {
    expect(all('Huwaei')).toEqual(expect.arrayContaining(all('Huawei').slice(0, 1)))
  })
})

describe('people, firms, agencies and words lead to their mentions', () => {
  test.each(['Huawei', 'CloudWalk', 'Gui Minhai', 'Interpol', 'Ministry of Public Security'])(
    '%s',
    (query) => {
      const found = search(query, 12)
      expect(found[0]?.kind).toBe('mention')
      const [word = ''] = query.split(' ')
      const mention = dataset.mentionById.get(found[0]?.value ?? '')
      expect(JSON.stringify(mention)).toContain(word)
    },
  )

  /** Names as the data writes them: agencies, firms and sources, and runs of capitals in titles and summaries. */
  const namesOf = ({ actors, via, title, summary }: Mention): string[] => [
    ...actors,
    ...(via ? [via] : []),
    ...(`${title}. ${summary}`.match(/\p{Lu}[\p{L}-]+(?: (?:of |and )?\p{Lu}[\p{L}-]+)+/gu) ?? []),
  ]
  const names = [...new Set(dataset.mentions.flatMap(namesOf))]

  test.each(names)('%s leads to every mention that has it', (name) => {
    const having = dataset.mentions.filter((mention) => namesOf(mention).includes(name))
    const found = search(name, 80).map(({ value }) => value)
    expect(found).toEqual(expect.arrayContaining(having.map(({ mention }) => mention)))
  })

  test('there are names to look for', () => {
    expect(names.length).toBeGreaterThan(30)
  })

  test('a word of a title', () => {
    expect(all('online opinion')[0]).toBe('link-2022-067-1')
  })
})

test('activities, kinds and regions are found by name', () => {
  expect(all('rend')[0]).toBe('activity-rendition')
  expect(all('facial rec')).toContain('kind-facial-recognition')
  expect(all('eastern africa')[0]).toBe('region-014')
  expect(all('South-East Asia')[0]).toBe('region-035')
  expect(all('southeast')[0]).toBe('region-035')
})

test('nothing finds nothing, and noise does no harm', () => {
  for (const query of ['', '   ', '%%%', '(', '\\', 'zzzzqqqq', '💥', 'a'.repeat(5000)]) {
    expect(search(query, 12)).toEqual([])
  }
})

test('never more than asked for', () => {
  expect(search('a', 5)).toHaveLength(5)
})
