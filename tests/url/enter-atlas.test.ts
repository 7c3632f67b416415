import { describe, expect, test } from 'vitest'
import { readView } from '../../src/domain/view.ts'
import { atlasQuery } from '../../src/url/enter-atlas.ts'

describe('the atlas’s query for the page of a country', () => {
  test.each([
    ['of a bare address opens the country', '', null, 'country=TZA'],
    [
      'keeps filters as they are written',
      '?years=2013-2022&activities=training,rendition',
      null,
      'years=2013-2022&activities=training,rendition&country=TZA',
    ],
    [
      'keeps what can’t be read, so that the atlas can say so',
      '?years=soon&utm=x',
      null,
      'years=soon&utm=x&country=TZA',
    ],
    ['lets the page decide what is open', '?country=KEN&region=035&compare=KEN,UGA', null, 'country=TZA'],
    [
      'also where they are escaped once too often',
      '?uncertain=0&amp;country=KEN',
      null,
      'uncertain=0&country=TZA',
    ],
    [
      'opens the mention that the reader has come to',
      '?uncertain=0',
      'link-2022-067-1',
      'uncertain=0&country=TZA&mention=link-2022-067-1',
    ],
    [
      'but not beside one that the address names',
      '?mention=link-2022-072-1',
      'link-2022-067-1',
      'mention=link-2022-072-1&country=TZA',
    ],
  ])('%s', (_, search, mention, query) => {
    expect(atlasQuery(search, 'TZA', mention)).toBe(query)
    expect(readView(query).country).toBe('TZA')
  })
})
