/** What of an address could not be read as it is written, so that the page can say so. */
import { isSpelt, keepKnown } from './known-values.ts'
import { LONGEST_QUERY, listParameters } from './read-parameters.ts'
import { tidyValue } from './tidy-value.ts'
import { isViewPart, MOST_COMPARED, readView, shareView } from './view.ts'

export interface UnreadParts {
  /** As written, "years=2022-2013"; shortened where long. */
  readonly parts: readonly string[]
  /** Whether it was longer than any view: what is too long in it is not read. */
  readonly tooLong: boolean
}

export const ALL_READ: UnreadParts = { parts: [], tooLong: false }

/**
 * A part is read when the view writes it in the same way, whatever the order of a list and the case of its letters. What can't be a value
 * of a filter is not. What the codec doesn't know at all, such as the marks that newsletters add, is nobody's view and left alone.
 *
 * @param query what follows the question mark, with or without it.
 */
export function findUnread(query: string): UnreadParts {
  const written = new URLSearchParams(shareView(keepKnown(readView(query), isSpelt)))
  const parts = [...listParameters(query)].flatMap(([name, [first = '', ...others]]) => {
    // Of a part that is written twice, the first one is read.
    const isRead = others.length === 0 && (first === '' || isSame(name, first, written.get(name)))
    return isRead || !isViewPart(name) ? [] : [tidyValue(`${name}=${[first, ...others].join()}`)]
  })
  return { parts, tooLong: query.length > LONGEST_QUERY }
}

function isSame(name: string, given: string, written: string | null): boolean {
  if (written === null) return false
  if (name === 'map') return true // the address keeps two decimals of whatever is given
  if (name === 'compare' && given.split(',').length > MOST_COMPARED) return false
  return inOrder(name === 'years' ? spellYears(given) : given) === inOrder(written)
}

/** A year of three digits is read, and so is one year alone. */
function spellYears(given: string): string {
  const years = given.split('-').map((year) => year.trim().replace(/^\d{3}$/, '0$&'))
  return (/^\d+$/.test(given.trim()) ? [...years, ...years] : years).join('-')
}

function inOrder(list: string): string {
  const values = list.split(',').map((value) => value.trim().toLowerCase())
  return [...new Set(values)].sort().join()
}
