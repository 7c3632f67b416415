/** A date as a cell of a table: the words of the page, but never a bare date, which a spreadsheet would turn into one of its own. */
import { describeWhen } from './describe.ts'
import { exportWords } from './export-words.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH_OR_YEAR = /^\d{4}(-\d{2})?$/

/** @param when as in describeWhen. @returns "on 5 November 2017", "in April 2017", "in 2006"; windows and spans as describeWhen has them. */
export function describeWhenAsPhrase(when: string | null): string {
  const described = describeWhen(when)
  if (when === null) return described
  if (DAY.test(when)) return exportWords.dates.on(described)
  return MONTH_OR_YEAR.test(when) ? exportWords.dates.in(described) : described
}
