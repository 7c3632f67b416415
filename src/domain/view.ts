/**
 * The view in the address: one codec reads, writes and shares. Reading never fails: what it can't read becomes the default. Only a filter
 * keeps what it names, whether anything is called so or not: of what is unknown nothing is shown, and not everything.
 */
import { ACTIVITIES } from './activities.ts'
import { COUNTRY_CODE, type CountryCode } from './countries.ts'
import type { Facet } from './facets.ts'
import { ID } from './ids.ts'
import { isSpelt, orderValues } from './known-values.ts'
import {
  DEFAULT_PICTURE,
  type PictureChoice,
  readPictureChoice,
  writePictureChoice,
} from './picture-choice.ts'
import { type Presentation, readPresentation, writePresentation } from './presentation.ts'
import { listParameters, readParameters } from './read-parameters.ts'
import { M49_CODE } from './regions.ts'
import { EVERYTHING, type Selection } from './selection.ts'
import type { YearChoice } from './years.ts'

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
  /** Two to four countries side by side, in place of a profile; else empty. An address may name more, of which the first known ones are. */
  readonly compare: readonly CountryCode[]
  /** null is the first view: the whole world, fitted to the window. */
  readonly camera: ViewCamera | null
  /** null where nothing is presented. The rest is the view that is there again when the presentation is left. */
  readonly presentation: Presentation | null
  /** Of the picture that can be taken away. */
  readonly picture: PictureChoice
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
  picture: DEFAULT_PICTURE,
}

/** More would not fit side by side. */
export const MOST_COMPARED = 4

/** Rewrites of spellings that older links used, applied in order before reading. */
export type Migration = (parameters: URLSearchParams) => URLSearchParams

const MIGRATIONS: readonly Migration[] = []

export const FURTHEST_ZOOM = 6

/** @param query what follows the question mark, with or without it. */
export function readView(query: string, migrations: readonly Migration[] = MIGRATIONS): View {
  const parameters = migrations.reduce((current, migrate) => migrate(current), readParameters(query))
  const named = readCodes(parameters.get('compare'))
  const compare = named.length > 1 ? named : []
  const country = compare.length > 0 ? null : (named[0] ?? readCodes(parameters.get('country'), 1)[0] ?? null)
  const region = country || compare.length > 0 ? null : readOne(parameters.get('region'), M49_CODE)
  const readFacet = (facet: Facet) => readList(parameters.get(facet), facet)
  return {
    activities: readActivities(parameters.get('activities')),
    kinds: readFacet('kinds'),
    statuses: readFacet('statuses'),
    documents: readFacet('documents'),
    regions: readFacet('regions'),
    years: readYears(parameters.get('years')),
    uncertain: parameters.get('uncertain')?.trim() !== '0',
    country,
    region,
    mention: region || compare.length > 0 ? null : readOne(parameters.get('mention'), ID),
    total: readOne(parameters.get('total'), ID),
    compare,
    camera: readCamera(parameters.get('map')),
    presentation: readPresentation(parameters),
    picture: readPictureChoice(parameters),
  }
}

/** What may be open: an address that names one of them is about it. */
const OPENERS = ['country', 'region', 'mention', 'compare'] as const

/** Whether an address is about a country, several, a region or a mention, known or not. */
export function asksToOpen(query: string): boolean {
  const parameters = listParameters(query)
  return OPENERS.some((name) => (parameters.get(name)?.length ?? 0) > 0)
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
    ['activities', view.activities.length === 0 ? 'none' : writeList(view.activities)],
    ['kinds', writeList(view.kinds)],
    ['statuses', writeList(view.statuses)],
    ['documents', writeList(view.documents)],
    ['regions', writeList(view.regions)],
    ['years', writeYears(view.years)],
    ['uncertain', view.uncertain ? '1' : '0'],
    ['country', view.country ?? ''],
    ['region', view.region ?? ''],
    ['mention', view.mention ?? ''],
    ['total', view.total ?? ''],
    ['compare', view.compare.join(',')],
    ['map', view.camera === null ? '' : writeCamera(view.camera)],
    ...writePresentation(view.presentation),
    ...writePictureChoice(view.picture),
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

function readActivities(written: string | null): readonly string[] {
  const chosen = readList(written, 'activities')
  const isNone = chosen.length === 0 && (written ?? '').split(',').some((one) => isWord(one, 'none'))
  return chosen.length > 0 || isNone ? chosen : ACTIVITIES
}

function writeList(chosen: readonly string[]): string {
  return chosen.length === 0 ? 'all' : chosen.map(encodeURIComponent).join(',')
}

/** What is unknown stays as it is written, so that it can be named, and known again with other data. */
function readList(written: string | null, facet: Facet): readonly string[] {
  const values = (written ?? '').split(',').flatMap((one) => {
    const value = one.trim()
    const isNothing =
      value === '' || isWord(value, 'all') || (facet === 'activities' && isWord(value, 'none'))
    return isNothing ? [] : [respell(facet, value)]
  })
  return orderValues(facet, values)
}

/** A word may be written in capitals; an id is copied, and never written by hand. */
function respell(facet: Facet, value: string): string {
  const small = value.toLowerCase()
  return facet !== 'documents' && isSpelt(facet, small) ? small : value
}

function isWord(written: string, word: string): boolean {
  return written.trim().toLowerCase() === word
}

function readOne(written: string | null, spelling: RegExp): string | null {
  const value = (written ?? '').trim()
  return spelling.test(value) ? value : null
}

/** Each once, in the order given. */
function readCodes(written: string | null, most?: number): readonly CountryCode[] {
  const codes = (written ?? '')
    .toUpperCase()
    .split(',', most)
    .map((code) => code.trim())
  return [...new Set(codes.filter((code) => COUNTRY_CODE.test(code)))]
}

/** "2013-2022", or one year. Reversed years are read as their range. Of fewer than three digits, nobody knows which century is meant. */
function readYears(written: string | null): YearChoice {
  const value = (written ?? '').trim()
  if (value === '' || isWord(value, 'all')) return 'all'
  const match = /^(\d{3,4})(?: *- *(\d{3,4}))?$/.exec(value)
  if (!match) return { unread: value }
  const first = Number(match[1])
  const second = Number(match[2] ?? match[1])
  return { from: Math.min(first, second), to: Math.max(first, second) }
}

/** Always of four digits, as they are read. */
function writeYears(years: YearChoice): string {
  if (years === 'all') return years
  if ('unread' in years) return encodeURIComponent(years.unread)
  return [years.from, years.to].map((year) => String(year).padStart(4, '0')).join('-')
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
