/**
 * Which values of a filter there are. An address may name others, misspelt ones or such as the data holds no more: they stay in the
 * selection as they are written, and nothing is shown of them.
 */
import { ACTIVITIES, KINDS } from './activities.ts'
import { FACETS, type Facet } from './facets.ts'
import { ID } from './ids.ts'
import { M49_CODE } from './regions.ts'
import type { Selection } from './selection.ts'
import { STATUSES } from './statuses.ts'

export interface KnownValues {
  readonly documentById: ReadonlyMap<string, unknown>
  readonly regionsAround: ReadonlyMap<string, unknown>
}

type IsKnown = (facet: Facet, value: string) => boolean

/** All that there are, in the order of every list; or how they are spelt, where only the data knows which there are. */
const VALUES: Readonly<Record<Facet, readonly string[] | RegExp>> = {
  activities: ACTIVITIES,
  kinds: KINDS,
  statuses: STATUSES,
  documents: ID,
  regions: M49_CODE,
}

/** Whether it may be a value of the filter, as far as that can be said without the data. */
export const isSpelt: IsKnown = (facet, value) => {
  const values = VALUES[facet]
  return values instanceof RegExp ? values.test(value) : values.includes(value)
}

/** Whether it is one in this data. */
export function isKnown({ documentById, regionsAround }: KnownValues, facet: Facet, value: string): boolean {
  if (facet === 'documents') return documentById.has(value)
  return facet === 'regions' ? regionsAround.has(value) : isSpelt(facet, value)
}

/** Each once: those that have an order of their own in it, then the others by their letters. */
export function orderValues(facet: Facet, values: readonly string[]): readonly string[] {
  const ordered = VALUES[facet]
  const first = ordered instanceof RegExp ? [] : ordered.filter((value) => values.includes(value))
  return [...first, ...[...new Set(values)].filter((value) => !first.includes(value)).sort()]
}

/** Whether a filter names only what is unknown, so that nothing is shown. */
export function namesOnlyUnknown(selection: Selection, isKnownHere: IsKnown): boolean {
  const isFor = (facet: Facet) =>
    selection[facet].length > 0 && !selection[facet].some((value) => isKnownHere(facet, value))
  return FACETS.some(isFor) || isUnread(selection)
}

/** The same selection without what is unknown; a filter by nothing else is no filter. */
export function keepKnown<S extends Selection>(selection: S, isKnownHere: IsKnown): S {
  const keep = (facet: Facet) => selection[facet].filter((value) => isKnownHere(facet, value))
  const activities = keep('activities')
  return {
    ...selection,
    activities: activities.length === 0 && selection.activities.length > 0 ? ACTIVITIES : activities,
    kinds: keep('kinds'),
    statuses: keep('statuses'),
    documents: keep('documents'),
    regions: keep('regions'),
    years: isUnread(selection) ? 'all' : selection.years,
  }
}

function isUnread({ years }: Selection): boolean {
  return years !== 'all' && 'unread' in years
}
