/**
 * The parts of a query, each of them whole or not at all: a value that is cut would be another value. A system that escapes an address
 * once too often leaves "amp;" before the names, which is no part of them.
 */
import { tidyValue } from './tidy-value.ts'

/** No view needs more, neither as a whole nor for one part. */
export const LONGEST_QUERY = 4000

/** @returns what each name is given, every value once and in order; empty ones say nothing and are left out. */
export function listParameters(query: string): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>()
  for (const [name, given] of new URLSearchParams(query.replace(TOO_OFTEN_ESCAPED, '$1'))) {
    const value = given.length > LONGEST_QUERY ? refuse(given) : given
    const values = listed.get(name)
    if (!values) listed.set(name, value.trim() === '' ? [] : [value])
    else if (value.trim() !== '' && !values.includes(value) && values.length < MOST_REPEATED)
      values.push(value)
  }
  return listed
}

/** Of a name that is given several values, the first one is read. */
export function readParameters(query: string): URLSearchParams {
  const first = [...listParameters(query)].map(([name, [value = '']]) => [name, value])
  return new URLSearchParams(first)
}

const TOO_OFTEN_ESCAPED = /(^|[?&])(?:amp;)+/gi

/** Of one name: enough to say that it has several. */
const MOST_REPEATED = 5

/** One value, and none that anything is called. */
function refuse(value: string): string {
  return tidyValue(value).replaceAll(',', ' ').replace(/…?$/, '…')
}
