// Dates for a spreadsheet, which turns what looks like a date into one: "April 2017" into the first of that month.

import { expect, test } from 'vitest'
import { describeWhenAsPhrase } from '../../src/i18n/describe-when-as-phrase.ts'

test.each([
  ['2006', 'in 2006'],
  ['2017-11', 'in November 2017'],
  ['2017-11-05', 'on 5 November 2017'],
  ['2014/2020', 'throughout 2014–2020'],
  ['[1995..2021]', 'some time in 1995–2021'],
  ['[..2019-07-02]', 'some time up to 2 July 2019'],
  [null, 'no date given'],
])('%s reads: %s', (when, expected) => {
  expect(describeWhenAsPhrase(when)).toBe(expected)
})
