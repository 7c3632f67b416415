import { expect, test } from 'vitest'
import { parseWhen } from '../../scripts/lib/parse-when.ts'
import { dateForm } from '../../src/domain/date-form.ts'

test.each([
  ['2006', 'date'],
  ['2017-11', 'date'],
  ['2014/2020', 'throughout'],
  ['[1995..2021]', 'within'],
  ['[..2019]', 'upTo'],
  [null, 'undated'],
])('%s is dated by: %s', (when, form) => {
  const parsed = parseWhen(when)
  if ('error' in parsed) throw new Error(parsed.error)
  expect(dateForm({ when, ...parsed.span })).toBe(form)
})
