/** Addresses from the method page, which lies one folder below the map, and names of its own parts. */
import { DEFAULT_VIEW, type View, writeView } from '../domain/view.ts'

export const MAP_ADDRESS = '../'

export function viewAddress(view: Partial<View>): string {
  const query = writeView({ ...DEFAULT_VIEW, ...view })
  return query === '' ? MAP_ADDRESS : `${MAP_ADDRESS}?${query}`
}

export function mentionAddress(mention: string): string {
  return viewAddress({ mention })
}

/** The parts of the page, in order; each is an anchor. */
export const SECTIONS = [
  'coding',
  'activities',
  'statuses',
  'dates',
  'agreement',
  'account',
  'documents',
  'borders',
  'limits',
  'data',
  'report',
  'changes',
  'codebook',
] as const

export type Section = (typeof SECTIONS)[number]

/** @param names from the general to the particular. */
export function anchorOf(...names: readonly string[]): string {
  return names.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/gi, '-')).join('-')
}
