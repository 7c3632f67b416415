/**
 * The words that every face with a map needs. The embed's script holds these alone, so they are apart from the rest of the catalogue
 * (words.ts), which holds them too.
 */
import type { Activity, Kind } from '../domain/activities.ts'
import type { Qualifier } from '../domain/quantities.ts'
import type { UnknownPart } from '../domain/settle-view.ts'
import type { Status } from '../domain/statuses.ts'

const ACTIVITY_NAMES: Readonly<Record<Activity, string>> = {
  training: 'Training',
  agreement: 'Agreements',
  'joint-patrol': 'Joint patrols',
  rendition: 'Renditions',
  'surveillance-export': 'Surveillance exports',
  'material-assistance': 'Material assistance',
  diplomacy: 'Diplomacy',
}

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'police-course': 'police course',
  'officials-seminar': 'seminar for officials',
  'security-cooperation': 'security cooperation',
  readmission: 'readmission of people',
  'information-control': 'control of information',
  'tourist-patrol': 'patrol where Chinese visitors are',
  'river-patrol': 'river patrol',
  drill: 'exercise',
  'pursuit-mission': 'pursuit mission',
  coercion: 'pressure to return',
  abduction: 'abduction',
  'red-notice': 'detention on a Red Notice',
  'detention-on-request': 'detention, by account on request',
  'identification-visit': 'visit to identify people',
  return: 'return of people',
  'fugitive-exchange': 'exchange of fugitives',
  'monitoring-assistance': 'help with monitoring',
  'facial-recognition': 'facial recognition',
  'identity-database': 'identity database',
  'technology-advice': 'advice on technology',
  'surveillance-package': 'technology and policing model',
  equipment: 'equipment',
  laboratory: 'laboratory',
  construction: 'construction',
  'protective-equipment': 'protective equipment',
  'bilateral-meeting': 'bilateral meeting',
  forum: 'forum',
  endorsement: 'endorsement',
  'joint-position': 'joint position',
  alignment: 'alignment',
}

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  disputed: 'disputed',
  alleged: 'alleged',
  claimed: 'claimed by China',
  planned: 'planned',
  reported: 'reported',
}

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  over: 'more than ',
  under: 'under ',
}

export const mapWords = {
  headline: 'Where China’s police reach, by the record',
  activities: ACTIVITY_NAMES,
  kinds: KIND_NAMES,
  statuses: STATUS_NAMES,
  facets: {
    more: 'More filters',
    chosen: (count: number) => `(${count} chosen)`,
    names: { kinds: 'Kind', statuses: 'Status', documents: 'Document', regions: 'Region' },
  },
  chips: {
    label: 'Active filters',
    value: (facet: string, value: string) => `${facet}: ${value}`,
    unknown: (values: readonly string[], more: number) =>
      `${values.join(', ')}${more > 0 ? ` and ${more} more` : ''} (not in this data)`,
    noActivity: 'No activity',
    certainOnly: 'Certain dates only',
    remove: (text: string) => `Remove the filter “${text}”`,
    removeAll: 'Remove all',
  },
  years: {
    chosen: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    unread: (written: string) => `Years: ${written} (can’t be read)`,
  },
  /** What of an address can't be shown as it is written. */
  notice: {
    tooLong: 'This link is longer than any view of the atlas, so it may not be read whole.',
    unread: (parts: readonly string[]) =>
      `Not all of this link could be read as written: ${parts.join(', ')}.`,
    unknown: (part: UnknownPart['part'], value: string, reason: string | null) =>
      reason === null
        ? `This version of the atlas has no ${part} “${value}”.`
        : `The ${part} “${value}” was withdrawn from the data: ${reason}`,
    more: (count: number) => `And ${count} more.`,
    nearest: 'You see the nearest view.',
    nothing: 'Of what is unknown nothing is shown.',
    showAll: 'Show all mentions',
  },
  results: (mentions: number, countries: number) =>
    `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${countries} ${countries === 1 ? 'country' : 'countries'}`,
  resultsUncertain: (uncertain: number) => `${uncertain} with an uncertain date`,
  empty: 'No mention matches these filters.',
  mentions: (count: number) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  map: {
    label: 'World map of mentions',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    world: 'Whole world',
    moves: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
    keys: 'Arrow keys move the map, + and − zoom.',
    twoFingers: 'Use two fingers to move the map',
    /** With the key as it is written on the reader’s keyboard. */
    wheelKey: () => `Hold ${/Mac|iP/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} and scroll to zoom the map`,
    describe: (mentions: number, countries: number, most: string) =>
      `World map. ${mentions} mentions in ${countries} countries and territories.${most ? ` Most: ${most}.` : ''} The list of countries and the table hold the same.`,
  },
  tooltip: {
    silent: 'No activity reported in these documents. That is not the same as no activity.',
    hidden: 'Has mentions, all hidden by the filters.',
    china: 'Whose activity the documents report; never counted itself.',
    uncertain: (count: number) => `${count} with an uncertain date`,
  },
  passage: {
    passage: 'Passage',
    line: (lines: string, plural: boolean) => `${plural ? 'lines' : 'line'} ${lines} of the archived text`,
    notes: (notes: string, plural: boolean) => `${plural ? 'notes' : 'note'} ${notes}`,
    section: (section: string) => `under “${section}”`,
    open: 'Open the passage',
    noAddress: 'No address of this document is known.',
    accordingTo: (via: string) => `according to ${via}`,
  },
  documents: { untitled: 'Opinion article, headline not seen' },
  selection: { allActivities: 'All activities', allYears: 'all years' },
  dates: {
    none: 'no date given',
    throughout: (span: string) => `throughout ${span}`,
    within: (span: string) => `some time in ${span}`,
    upTo: (year: string) => `some time up to ${year}`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  qualifiers: QUALIFIER_WORDS,
  range: (min: string, max: string) => `${min} to ${max}`,
  list: (items: readonly string[]) => listFormat().format(items),
  number: (value: number) => numberFormat().format(value),
} as const

/** Made once: a browser takes longer to make one than to format with it a hundred times. */
function listFormat(): Intl.ListFormat {
  formats.list ??= new Intl.ListFormat('en')
  return formats.list
}

function numberFormat(): Intl.NumberFormat {
  formats.number ??= new Intl.NumberFormat('en')
  return formats.number
}

const formats: { list?: Intl.ListFormat; number?: Intl.NumberFormat } = {}
