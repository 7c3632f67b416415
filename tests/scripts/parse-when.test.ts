import { describe, expect, test } from 'vitest'
import { parseWhen } from '../../scripts/lib/parse-when.ts'

type Case = readonly [when: string, from: number | null, to: number, dating: 'during' | 'within']

describe('the five forms', () => {
  test.each<Case>([
    ['2006', 2006, 2006, 'during'],
    ['2017-11', 2017, 2017, 'during'],
    ['2017-11-30', 2017, 2017, 'during'],
    ['2016-02-29', 2016, 2016, 'during'],
    ['2014/2020', 2014, 2020, 'during'],
    ['2019-12/2020-01', 2019, 2020, 'during'],
    ['2014-05-03/2014-05-04', 2014, 2014, 'during'],
    ['[1995..2021]', 1995, 2021, 'within'],
    ['[2017-06..2018-01]', 2017, 2018, 'within'],
    ['[2017-06-30..2017-07-01]', 2017, 2017, 'within'],
    ['[..2019]', null, 2019, 'within'],
    ['[..2019-07]', null, 2019, 'within'],
    ['2014/2014', 2014, 2014, 'during'],
    ['1999-12-31', 1999, 1999, 'during'],
  ])('%s bounds %s and %s, %s', (when, yearFrom, yearTo, dating) => {
    expect(parseWhen(when)).toMatchObject({ span: { yearFrom, yearTo, dating } })
  })

  test('no date bounds nothing', () => {
    expect(parseWhen(null)).toEqual({
      span: { yearFrom: null, yearTo: null, dating: 'undated' },
      years: [],
    })
  })

  test.each([
    ['2017-11', [2017]],
    ['2014/2020', [2014, 2020]],
    ['2014/2014', [2014]],
    ['[1995..2021]', [1995, 2021]],
    ['[2017-01..2017-03]', [2017]],
    ['[..2019]', [2019]],
  ])('%s names the years %j, each once', (when, years) => {
    const parsed = parseWhen(when)
    expect('years' in parsed ? parsed.years : undefined).toEqual(years)
  })
})

describe('an impossible date', () => {
  test.each([
    '2017-02-30',
    '2017-02-29',
    '1900-02-29',
    '2017-04-31',
    '2017-00',
    '2017-13',
    '2017-21',
    '2017-24',
    '2017-41',
    '2017-01-00',
    '2017-01-32',
    '2014/2017-13',
    '2017-13/2020',
    '[2017-02-30..2018]',
    '[2017..2018-21]',
    '[..2017-02-29]',
  ])('%s is told', (when) => {
    expect(parseWhen(when)).toEqual({ error: `"${when}" holds an impossible date` })
  })
})

describe('a reversed date', () => {
  test.each([
    '2020/2014',
    '2014-06/2014-05',
    '2014-05-04/2014-05-03',
    '[2021..1995]',
    '[2017-12..2017-11]',
    // Whether a year begins before its own May is not told: one precision on both sides says what is meant.
    '2014-05/2014',
    '2014/2014-05',
  ])('%s is told', (when) => {
    expect(parseWhen(when)).toEqual({ error: `"${when}" is reversed` })
  })
})

describe('another form', () => {
  test.each([
    '',
    ' 2006',
    '2006 ',
    '2006\n',
    '06',
    '20061',
    '2006-1',
    '2006-1-1',
    '20061101',
    '2006-11-01T12:00:00Z',
    '2006?',
    '2006~',
    '201X',
    '2014/..',
    '../2014',
    '2014/2015/2016',
    '[2014..]',
    '[2014,2015]',
    '[2014]',
    '{2014..2015}',
    '2014..2015',
    '2014-2015',
    'Y20060',
    '-2006',
    'May 2014',
  ])('"%s" is told', (when) => {
    expect(parseWhen(when)).toEqual({
      error: `"${when}" is none of the five forms of a date: 2006, 2017-11, 2014/2020, [1995..2021], [..2019]`,
    })
  })
})
