/** What of an address could not be read as it is written, so that the page can say so. */
import { isViewPart, LONGEST_QUERY, readView, shareView } from './view.ts'

/** As much of a value as is worth repeating. */
const LONGEST_VALUE = 40

export interface UnreadParts {
  /** As written, "years=2022-2013"; shortened where long. */
  readonly parts: readonly string[]
  /** Whether it was longer than any view, and cut. */
  readonly tooLong: boolean
}

export const ALL_READ: UnreadParts = { parts: [], tooLong: false }

/**
 * A part is read when the view writes it in the same way, whatever the order of a list and the case of its letters. What the codec doesn't
 * know at all, such as the marks that newsletters add, is nobody's view and left alone.
 *
 * @param query what follows the question mark, with or without it.
 */
export function findUnread(query: string): UnreadParts {
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY))
  const written = new URLSearchParams(shareView(readView(query)))
  const parts = [...new Set(given.keys())].flatMap((name) => {
    // Of a part that is written twice, the first one is read.
    const [first = '', ...others] = given.getAll(name)
    const isRead = others.length === 0 && (first === '' || isSame(name, first, written.get(name)))
    return !isViewPart(name) || isRead ? [] : [shorten(`${name}=${[first, ...others].join()}`)]
  })
  return { parts, tooLong: query.length > LONGEST_QUERY }
}

function isSame(name: string, given: string, written: string | null): boolean {
  if (written === null) return false
  if (name === 'map') return true // the address keeps two decimals of whatever is given
  if (name === 'years' && /^\d{4}$/.test(given)) return written === `${given}-${given}`
  return inOrder(given) === inOrder(written)
}

function inOrder(list: string): string {
  return list.toLowerCase().split(',').sort().join()
}

function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
