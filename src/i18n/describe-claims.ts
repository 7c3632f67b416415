/** How many of the mentions are stated as fact, and how many are claims of which kind: a picture that goes about alone has to say it. */
import type { SelectedMention } from '../domain/selection.ts'
import { STATUSES, type Status } from '../domain/statuses.ts'
import { words } from './words.ts'

/** @returns such as "62 stated as fact, 11 claimed by China, 5 alleged": facts first, then the most frequent claims; empty of none. */
export function describeClaims(selected: readonly SelectedMention[]): string {
  const count = (status: Status) => selected.filter(({ mention }) => mention.status === status).length
  return STATUSES.map((status) => ({ status, count: count(status) }))
    .filter((one) => one.count > 0)
    .sort((a, b) => Number(isClaim(a.status)) - Number(isClaim(b.status)) || b.count - a.count)
    .map((one) => words.claims[one.status](one.count))
    .join(', ')
}

function isClaim(status: Status): boolean {
  return status !== 'reported'
}
