/** What of an address can't be shown as it is written, a sentence each: the page's notice and the embed's. */
import type { UnknownPart } from '../domain/settle-view.ts'
import { tidyValue } from '../domain/tidy-value.ts'
import type { UnreadParts } from '../domain/unread-parts.ts'
import { mapWords } from './map-words.ts'

/** More unknown parts are counted. */
const MOST_NAMED = 4

interface Unread extends UnreadParts {
  readonly unknown: readonly UnknownPart[]
  /** Whether nothing is shown for it, rather than the nearest view. */
  readonly nothing: boolean
}

/** @returns null where all of it is shown. */
export function describeUnread({ tooLong, parts, unknown, nothing }: Unread): string | null {
  const { notice } = mapWords
  const more = unknown.length - MOST_NAMED
  const sentences = [
    ...(tooLong ? [notice.tooLong] : []),
    ...(parts.length > 0 ? [notice.unread(parts)] : []),
    ...unknown
      .slice(0, MOST_NAMED)
      .map(({ part, value, reason }) => notice.unknown(part, tidyValue(value), reason)),
    ...(more > 0 ? [notice.more(more)] : []),
  ]
  if (sentences.length === 0 && !nothing) return null
  return [...sentences, nothing ? notice.nothing : notice.nearest].join(' ')
}
