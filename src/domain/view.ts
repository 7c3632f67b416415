/**
 * The view in the address: one codec reads, writes and shares. Reading never fails: what it can't read
 * becomes the default.
 */
import { ACTIVITIES, type Activity } from './activities.ts'
import { COUNTRY_CODE, type CountryCode } from './countries.ts'
import type { Selection } from './selection.ts'
import type { YearRange } from './years.ts'

/** Longitude and latitude of the middle in degrees; zoom in doublings of the world's first view. */
export interface ViewCamera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

export interface View extends Selection {
  readonly country: CountryCode | null
  /** null is the first view: the whole world, fitted to the window. */
  readonly camera: ViewCamera | null
}

export const DEFAULT_VIEW: View = {
  activities: ACTIVITIES,
  years: 'all',
  uncertain: true,
  country: null,
  camera: null,
}

/** Rewrites of spellings that older links used, applied in order before reading. */
export type Migration = (parameters: URLSearchParams) => URLSearchParams

const MIGRATIONS: readonly Migration[] = []

/** Longer input is noise: no view needs it. */
const LONGEST_QUERY = 4000

export const FURTHEST_ZOOM = 6

/** @param query what follows the question mark, with or without it. */
export function readView(query: string, migrations: readonly Migration[] = MIGRATIONS): View {
  const given = new URLSearchParams(query.slice(0, LONGEST_QUERY))
  const parameters = migrations.reduce((current, migrate) => migrate(current), given)
  return {
    activities: readActivities(parameters.get('activities')),
    years: readYears(parameters.get('years')),
    uncertain: parameters.get('uncertain') !== '0',
    country: readCountry(parameters.get('country')),
    camera: readCamera(parameters.get('map')),
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
    ['years', view.years === 'all' ? 'all' : `${view.years.from}-${view.years.to}`],
    ['uncertain', view.uncertain ? '1' : '0'],
    ['country', view.country ?? ''],
    ['map', view.camera === null ? '' : writeCamera(view.camera)],
  ]
}

function isSelection(name: string): boolean {
  return name === 'activities' || name === 'years' || name === 'uncertain'
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
