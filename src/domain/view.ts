/**
 * The view in the address: one codec reads, writes and shares. Reading never fails: what it can't read
 * becomes the default.
 */
import { ACTIVITIES, type Activity, KINDS } from './activities.ts'
import { COUNTRY_CODE, type CountryCode } from './countries.ts'
import { type Presentation, readPresentation, writePresentation } from './presentation.ts'
import { M49_CODE } from './regions.ts'
import { EVERYTHING, type Selection } from './selection.ts'
import { STATUSES } from './statuses.ts'
import type { YearRange } from './years.ts'

/** Longitude and latitude of the middle in degrees; zoom in doublings of the world's first view. */
export interface ViewCamera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

export interface View extends Selection {
  /** Whose profile is open: a country's, a region's, or none. */
  readonly country: CountryCode | null
  /** UN M49 code; null wherever a country is open. */
  readonly region: string | null
  /** Shown first in the profile and highlighted. Alone it opens the profile of its first country. */
  readonly mention: string | null
  /** Id of a total, shown in its list and highlighted. */
  readonly total: string | null
  /** Two to four countries side by side, in place of a profile; else empty. */
  readonly compare: readonly CountryCode[]
  /** null is the first view: the whole world, fitted to the window. */
  readonly camera: ViewCamera | null
  /** null where nothing is presented. The rest is the view that is there again when the presentation is left. */
  readonly presentation: Presentation | null
}

export const DEFAULT_VIEW: View = {
  ...EVERYTHING,
  country: null,
  region: null,
  mention: null,
  total: null,
  compare: [],
  camera: null,
  presentation: null,
}

/** More would not fit side by side. */
export const MOST_COMPARED = 4

/** Rewrites of spellings that older links used, applied in order before reading. */
export type Migration = (parameters: URLSearchParams) => URLSearchParams

const MIGRATIONS: readonly Migration[] = []

/** Longer input is noise: no view needs it. */
export const LONGEST_QUERY = 4000

export const FURTHEST_ZOOM = 6

/** @param query what follows the question mark, with or without it. */
export function readView(query: string, migrations: readonly Migration[] = MIGRATIONS): View {
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY))
  const parameters = migrations.reduce((current, migrate) => migrate(current), given)
  const compare = readCompared(parameters.get('compare'))
  const country = compare.length > 0 ? null : readCountry(parameters.get('country'))
  return {
    activities: readActivities(parameters.get('activities')),
    kinds: readKnown(parameters.get('kinds'), KINDS),
    statuses: readKnown(parameters.get('statuses'), STATUSES),
    documents: readList(parameters.get('documents'), ID),
    regions: readList(parameters.get('regions'), M49_CODE),
    years: readYears(parameters.get('years')),
    uncertain: parameters.get('uncertain') !== '0',
    country,
    region: country || compare.length > 0 ? null : readOne(parameters.get('region'), M49_CODE),
    mention: compare.length > 0 ? null : readOne(parameters.get('mention'), ID),
    total: readOne(parameters.get('total'), ID),
    compare,
    camera: readCamera(parameters.get('map')),
    presentation: readPresentation(parameters),
  }
}

/** For the address bar: defaults are left out. */
export function writeView(view: View): string {
  return join(writtenParts(view).filter(([name, value]) => value !== writtenDefault(name)))
}

/** For links that others keep: the selection is spelled out, so that it keeps its meaning as data is added. */
export function shareView(view: View): string {
  return join(
    writtenParts(view).filter(([name, value]) => isSelection(name) || value !== writtenDefault(name)),
  )
}

type Part = readonly [name: string, value: string]

function writtenParts(view: View): Part[] {
  return [
    ['activities', view.activities.length === 0 ? 'none' : view.activities.join(',')],
    ['kinds', writeList(view.kinds)],
    ['statuses', writeList(view.statuses)],
    ['documents', writeList(view.documents)],
    ['regions', writeList(view.regions)],
    ['years', view.years === 'all' ? 'all' : `${view.years.from}-${view.years.to}`],
    ['uncertain', view.uncertain ? '1' : '0'],
    ['country', view.country ?? ''],
    ['region', view.region ?? ''],
    ['mention', view.mention ?? ''],
    ['total', view.total ?? ''],
    ['compare', view.compare.join(',')],
    ['map', view.camera === null ? '' : writeCamera(view.camera)],
    ...writePresentation(view.presentation),
  ]
}

/** Whether the codec knows a parameter of this name. */
export function isViewPart(name: string): boolean {
  return writtenParts(DEFAULT_VIEW).some(([part]) => part === name)
}

function isSelection(name: string): boolean {
  return name in EVERYTHING
}

function writtenDefault(name: string): string | undefined {
  return writtenParts(DEFAULT_VIEW).find(([other]) => other === name)?.[1]
}

function join(parts: readonly Part[]): string {
  return parts.map(([name, value]) => `${name}=${value}`).join('&')
}

function readActivities(written: string | null): readonly Activity[] {
  if (written === null) return ACTIVITIES
  const names = written.split(',')
  const known = ACTIVITIES.filter((activity) => names.includes(activity))
  return known.length > 0 || written === 'none' ? known : ACTIVITIES
}

/** Ids of documents, mentions and totals. */
const ID = /^[a-z][a-z0-9-]{0,60}$/

function writeList(chosen: readonly string[]): string {
  return chosen.length === 0 ? 'all' : chosen.join(',')
}

/** In their own order, whatever the order given. */
function readKnown<T extends string>(written: string | null, known: readonly T[]): readonly T[] {
  const names = (written ?? '').split(',')
  return known.filter((one) => names.includes(one))
}

/** What the data may or may not hold: here only the spelling can be checked. */
function readList(written: string | null, spelling: RegExp): readonly string[] {
  const names = (written ?? '').split(',').filter((name) => name !== 'all' && spelling.test(name))
  return [...new Set(names)].sort()
}

function readOne(written: string | null, spelling: RegExp): string | null {
  return written !== null && spelling.test(written) ? written : null
}

function readCompared(written: string | null): readonly CountryCode[] {
  const codes = (written ?? '')
    .toUpperCase()
    .split(',')
    .filter((code) => COUNTRY_CODE.test(code))
  const distinct = [...new Set(codes)].slice(0, MOST_COMPARED)
  return distinct.length < 2 ? [] : distinct
}

/** "2013-2022", or one year. Reversed years are read as their range. */
function readYears(written: string | null): YearRange | 'all' {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(written ?? '')
  if (!match) return 'all'
  const first = Number(match[1])
  const second = Number(match[2] ?? match[1])
  return { from: Math.min(first, second), to: Math.max(first, second) }
}

function readCountry(written: string | null): CountryCode | null {
  const code = (written ?? '').toUpperCase()
  return COUNTRY_CODE.test(code) ? code : null
}

function readCamera(written: string | null): ViewCamera | null {
  const parts = (written ?? '').split(',')
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null
  const [longitude, latitude, zoom] = parts.map(Number)
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null
  const inside = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= FURTHEST_ZOOM
  return inside ? { longitude, latitude, zoom } : null
}

function writeCamera({ longitude, latitude, zoom }: ViewCamera): string {
  return [longitude, latitude, zoom].map((part) => String(Number(part.toFixed(2)))).join(',')
}
