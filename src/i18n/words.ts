/**
 * Every word that the interface shows, in one typed catalogue. Another language is another value of this type;
 * what documents report is data and is not translated here.
 */
import type { Activity } from '../domain/activities.ts'
import type { ComparisonUnit } from '../domain/comparisons.ts'
import type { Status } from '../domain/statuses.ts'
import { bordersNote, legendWords } from './legend-words.ts'
import { mapWords } from './map-words.ts'
import { numberWord } from './number-word.ts'

const ACTIVITY_MEANINGS: Readonly<Record<Activity, string>> = {
  training: 'Teaching for a partner’s police or officials',
  agreement: 'Signed between governments or agencies',
  'joint-patrol': 'Patrols and exercises together',
  rendition: 'The pursuit and return of people, by law or without it',
  'surveillance-export': 'Technology to watch, identify or censor, or advice on it',
  'material-assistance': 'Equipment, buildings and laboratories for a partner’s police',
  diplomacy: 'Meetings, forums, endorsements, joint positions',
}

const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  disputed: 'A party named in the document denies it or tells it otherwise.',
  alleged: 'An accusation, a charge or a suspicion; the author does not state it as fact.',
  claimed: 'Only the Chinese government or its media say so.',
  planned: 'Announced or agreed; the document does not show that it happened.',
  reported: 'The author states it as fact.',
}

const UNIT_WORDS: Readonly<Record<ComparisonUnit, { readonly one: string; readonly many: string }>> = {
  agreements: { one: 'agreement', many: 'agreements' },
  cases: { one: 'case', many: 'cases' },
  countries: { one: 'country', many: 'countries' },
  governments: { one: 'government', many: 'governments' },
  meetings: { one: 'meeting', many: 'meetings' },
  occasions: { one: 'occasion', many: 'occasions' },
  projects: { one: 'project', many: 'projects' },
  'training sessions': { one: 'training session', many: 'training sessions' },
}

const pixels = (width: number, height: number | null) =>
  height === null ? `${width} pixels wide` : `${width} × ${height} pixels`

export const words = {
  ...mapWords,
  map: {
    ...mapWords.map,
    borders: bordersNote,
    starting: 'The interactive map is loading.',
    staticNoWebgl:
      'This browser could not start the interactive map. A simpler drawing stands in its place, and can be moved and zoomed as well.',
    staticFailed:
      'The interactive map could not be drawn. A simpler drawing stands in its place, and can be moved and zoomed as well.',
    redrawn: 'The map is being drawn anew.',
    staticNoShapes:
      'The country shapes could not be loaded, so the land is drawn coarsely. The map can be moved and zoomed all the same.',
  },
  legend: legendWords,
  years: {
    ...mapWords.years,
    label: 'Years',
    from: 'First year',
    to: 'Last year',
    all: 'All years',
    showAll: 'Show all years',
    play: 'Play through the years',
    pause: 'Pause',
    noDate: 'no date',
    bar: (year: number, certain: number, uncertain: number) =>
      `${year}: ${certain} certain, ${uncertain} possible`,
    undated: (count: number) => `No date: ${count}`,
    histogram: (from: number, to: number) => `Mentions per year, ${from} to ${to}`,
    legendCertain: 'in that year',
    legendPossible: 'possibly in that year',
  },
  documents: {
    ...mapWords.documents,
    label: 'The documents',
    line: (mentions: number, totals: number) =>
      `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}, ${totals} ${totals === 1 ? 'total' : 'totals'} without a country`,
  },
  title: 'China Security Cooperation Atlas',
  pageTitle: (name: string) => `${name} – ${words.title}`,
  intro: (facts: { mentions: number; documents: number; countries: number; from: number; to: number }) =>
    `What ${numberWord(facts.documents)} published documents report China’s police and security agencies doing with other countries: ${facts.mentions} mentions in ${facts.countries} countries and territories, ${facts.from}–${facts.to}.`,
  introRules:
    'These are mentions, not events: two documents on one event count twice. Where a country shows no mark, these documents are silent; that is not the same as no activity.',
  skipToCountries: 'Skip to the list of countries',
  nav: {
    label: 'Parts of the atlas',
    map: 'Map',
    totals: 'Totals',
    table: 'Table',
    sources: 'Documents',
    method: 'Method',
  },
  activityMeanings: ACTIVITY_MEANINGS,
  statusMeanings: STATUS_MEANINGS,
  /** How many are of which status, where many are told at once. */
  claims: {
    reported: (count: number) => `${count} stated as fact`,
    claimed: (count: number) => `${count} claimed by China`,
    alleged: (count: number) => `${count} alleged`,
    planned: (count: number) => `${count} planned`,
    disputed: (count: number) => `${count} disputed`,
  },
  filters: {
    label: 'Filters',
    open: (atWork: number) => (atWork === 0 ? 'Filters' : `Filters (${atWork})`),
    close: 'Close the filters',
    show: 'Show on the map',
    activities: 'Activities',
    all: 'All',
    none: 'None',
    uncertain: 'Include uncertain dates',
    uncertainHint: 'Marks stay hollow where a date is not certain.',
    uncertainIdle: 'Applies once you choose years.',
    reset: 'Reset all filters',
    count: (certain: number, uncertain: number) =>
      uncertain === 0
        ? `${certain} with a certain date`
        : `${certain} with a certain date, ${uncertain} without`,
    only: 'only',
    onlyThis: (name: string) => `Only ${name}`,
  },
  search: {
    label: 'Search countries, activities, names and words',
    results: 'Findings',
    placeholder: 'Search',
    none: 'Nothing found. Try another spelling, or a country.',
    waiting: 'The search is loading.',
    failed:
      'The search could not be loaded. Load the page again, or use the list of countries and the table, which work.',
    found: (count: number) => (count === 0 ? 'Nothing found.' : `${count} found.`),
    silent: 'no activity reported in these documents',
    region: 'Region',
    activity: 'Activity',
  },
  notice: {
    ...mapWords.notice,
    close: 'Close this notice',
  },
  countries: {
    label: 'Countries in this selection',
    hint: 'Type a name or use the arrow keys.',
    linksHint: 'Each has a page with its mentions.',
  },
  panel: {
    close: 'Close',
    none: 'No mention in the current selection.',
    hidden: (count: number) => `${words.mentions(count)} hidden by the filters.`,
    summary: (facts: { mentions: number; documents: number; dates: string; activities: readonly string[] }) =>
      `${capital(numberWord(facts.mentions))} ${facts.mentions === 1 ? 'mention' : 'mentions'} in ${facts.documents === 1 ? 'one document' : `${numberWord(facts.documents)} documents`}, ${facts.dates}: ${words.list(facts.activities)}.`,
    noCertainDate: 'without a certain date',
    someUncertain: (certain: number, span: string, uncertain: number) =>
      `${numberWord(certain)} of them dated ${span}, ${numberWord(uncertain)} without a certain date`,
    silence:
      'Nothing more stands in these documents about this country. Silence is not evidence that nothing happened.',
    silentCountry: 'These documents report no activity here. That is not evidence that nothing happened.',
    china:
      'The atlas maps what China’s agencies are reported to do with others, so China, Hong Kong and Macao are never counted.',
    silentRegion:
      'These documents report no activity in this region. That is not evidence that nothing happened.',
    regionSilence: (silent: number) =>
      silent === 0
        ? 'Silence is not evidence that nothing happened.'
        : `Of ${silent} more countries and territories here the documents report nothing. Silence is not evidence that nothing happened.`,
    withdrawnMention: 'Mention withdrawn',
    unknownMention: 'No such mention',
    unknownMentionText: (id: string) =>
      `The link asks for the mention ${id}, which this version of the data does not hold. Search for the country it was about.`,
    countries: 'Where or with',
    withOthers: 'Same event with',
    related: 'Also named',
    links: 'Same event in',
    askedFor: 'Asked for, though hidden by the filters',
    namedBesides: 'Named besides',
    namedBesidesHint: 'Mentions of other countries whose lines name this one too. They are not counted here.',
    quantity: 'Figure',
    actors: 'Chinese side',
    ...mapWords.passage,
    dateBasis: 'Date',
    site: 'Place',
  },
  table: {
    label: 'All mentions of the selection',
    waiting: 'The table is loading.',
    failed: 'The table could not be loaded. The map and the list of countries hold the same mentions.',
    caption: (count: string) => `${count}. Choose a column’s name to sort by it.`,
    country: 'Country',
    activity: 'Activity',
    title: 'What',
    date: 'Date',
    status: 'Status',
    document: 'Document',
    line: (line: number) => `line ${line}`,
    filter: 'Filter the table by words',
    filterHint: 'This narrows the table only; the map and all its counts stay as they are.',
    filterNone: (query: string) => `No mention of the selection holds “${query}”.`,
    filterClear: 'Show all rows',
    matching: (shown: number, all: number) => `${shown} of ${words.mentions(all)}`,
    matchingWords: (matching: string, query: string) => `${matching} with “${query}”`,
    groupBy: 'Group by',
    groupings: {
      none: 'nothing',
      country: 'country',
      activity: 'activity',
      document: 'document',
      year: 'year',
    },
    fold: 'Fold all groups',
    unfold: 'Unfold all groups',
    noCertainYear: 'Year not certain',
    noDate: 'No date given',
    severalCountries:
      'A mention with several countries stands in each of them, so the groups add up to more.',
    severalYears:
      'A mention stands in each year that the document certainly gives it; where the document leaves the year open, it stands under “Year not certain”.',
    long: 'Rows of so long a table are made as you scroll: to look for a word in all of them use the field above, not the browser’s own search. Printing takes them all.',
  },
  definition: 'what does this mean?',
  datingMeanings: {
    date: 'The document dates it so.',
    throughout: 'The document says that it went on from the first of these years to the last.',
    within: 'The document gives a window and no date: it was at some time in it, or several times.',
    upTo: 'The document gives no beginning: it was at some time up to this year, or went on until then.',
    undated: 'The document gives no date.',
  },
  cite: {
    label: 'Cite',
    styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA', bibtex: 'BibTeX', ris: 'RIS' },
    document: 'The document',
    entry: 'This entry of the atlas',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'The citations could not be loaded.',
  },
  permalink: {
    profile: 'Copy link to this profile',
    mention: 'Copy link to this mention',
    total: 'Copy link to this total',
  },
  report: { label: 'Report an error' },
  retired: {
    replaced: (id: string) => `The link asks for ${id}, which was replaced by the mention highlighted here.`,
    withdrawn: (id: string) => `The link asks for ${id}, which was withdrawn from the data.`,
    changes: 'All changes of the data',
  },
  compare: {
    title: 'Side by side',
    with: 'Compare with',
    choose: 'a country',
    documented: 'In the documents',
    undocumented: 'Not in these documents',
    overall: 'Overall',
    silent: 'nothing in this selection',
    remove: (name: string) => `Take ${name} out`,
  },
  counted: {
    title: 'Counted but not named',
    intro:
      'The documents also give totals: figures for the world or a region, which no map can place. The dots set what a document counts beside what it names, so that you see how much the map cannot show. Nothing of the rest is handed to a country.',
    key: {
      named: 'named in the document, so on the map',
      possibly: 'on the map, may be part of the total',
      rest: 'counted, not named',
    },
    selected: (shown: number, all: number) =>
      shown === all ? `${all} totals.` : `${shown} of ${all} totals match the filters.`,
    noKind: 'A total has no kind, so none shows while a kind is chosen.',
    amount: (amount: string, unit: ComparisonUnit, one: boolean) =>
      `${capital(amount)} ${UNIT_WORDS[unit][one ? 'one' : 'many']}`,
    nameds: (named: number, possibly: number) => {
      const certain =
        named === 0 ? 'None is named for certain' : `${named} ${named === 1 ? 'is' : 'are'} named`
      return possibly === 0 ? `${certain}.` : `${certain}, ${possibly} more may be among them.`
    },
    rest: (amount: string | null, one: boolean) =>
      amount === null ? 'Nothing is left unnamed.' : `${capital(amount)} ${one ? 'is' : 'are'} not named.`,
    which: 'Which are named',
    source: (document: string, lines: string, plural: boolean) =>
      `${document}, ${plural ? 'lines' : 'line'} ${lines}`,
    more: ': passage and citation',
    named: 'Named:',
    possibly: 'May be among them:',
    others: (count: number, besides: boolean) =>
      `${count} ${besides ? 'more ' : ''}${count === 1 ? 'total' : 'totals'}, with nothing on the map to set beside`,
    none: (activities: string) => `No document gives a total for ${activities}.`,
  },
  totals: {
    ofRegion: 'Totals for this region',
    ofRegionHint:
      'Figures that a document gives for the region as a whole. They name no country and are not counted among the mentions.',
    hidden: (count: number) => `${count} ${count === 1 ? 'total' : 'totals'} hidden by the filters.`,
    inCountries: (count: number) => `in ${count} countries`,
  },
  share: { button: 'Share', copied: 'Link copied', failed: 'Copy this link' },
  download: {
    button: 'Download',
    title: 'Download',
    close: 'Close',
    data: 'The data',
    scope: 'Which mentions',
    all: 'All that the map shows',
    only: (name: string) => `Only ${name}`,
    count: (results: string, uncertain: number) =>
      uncertain === 0 ? results : `${results}, ${words.resultsUncertain(uncertain)}`,
    nothing: 'None in the current selection',
    filter: 'Filter',
    formats: { reporters: 'Short CSV', csv: 'CSV', geojson: 'GeoJSON', json: 'JSON' },
    saved: (name: string) => `Download started: ${name}`,
    failed: 'The file could not be made. Reload the page and try again.',
    partFailed: 'This part of the page could not be loaded.',
    size: (bytes: number) => `${words.number(Math.max(1, Math.round(bytes / 1000)))} kB`,
    licence: 'Licence',
    cite: 'Please cite this selection as',
    copy: 'Copy citation',
    copied: 'Copied',
    profile: 'Download what this profile shows',
  },
  extract: {
    everything: 'All mentions, no filter',
    uncertainIncluded: 'Uncertain dates included',
    country: (name: string) => `Country: ${name}`,
    countries: (names: string) => `Countries: ${names}`,
    region: (name: string) => `Region: ${name}`,
    join: (filters: readonly string[]) => filters.join('; '),
    source: (title: string, version: string, issued: string) =>
      `${title}, data version ${version}, ${issued}`,
    licence: (name: string, url: string) => `${name}, ${url}`,
    citation: (facts: { source: string; filter: string; address: string; accessed: string }) =>
      `${facts.source}. Selection “${facts.filter}”. Accessed ${facts.accessed}. ${facts.address}`,
    note: 'Mentions, not events: two documents on one event are two mentions. Where a country has none, these documents are silent about it, which is not the same as no activity.',
  },
  picture: {
    label: 'The picture',
    hint: 'Always in light colours, with title, legend, filters and credit: ready to print.',
    making: 'Making the picture.',
    failed: 'The picture could not be made. Load the page again and try once more.',
    noShapes: 'A picture needs the country shapes, which could not be loaded.',
    title: 'Title',
    titleHint: 'Left empty, it is the atlas’s own. One of yours is marked as not the atlas’s.',
    crop: 'Form',
    crops: {
      page: 'Page',
      '1x1': 'Square, 1:1',
      '4x5': 'Upright, 4:5',
      '16x9': 'Wide, 16:9',
      column: 'Column of an article',
    },
    format: 'File',
    svg: (size: string) => ['SVG, for print and editing', size].filter(Boolean).join(', '),
    png: (width: number, height: number | null) => `PNG, for screens, ${pixels(width, height)}`,
    pngPrint: (width: number, height: number | null) => `PNG, for print, ${pixels(width, height)}`,
    save: 'Save the picture',
    kept: 'The link of this page keeps these choices.',
    ownTitle: 'The title is not the atlas’s: whoever made this picture gave it.',
    part: (mentions: number) =>
      `The part of the world shown has ${mentions === 0 ? 'none' : mentions} of them.`,
    outlined: (names: string) => `Outlined: ${names}.`,
    legendOutlined: (names: string) => `outlined: ${names}`,
    legendOutlinedAll: 'outlined: named above',
    describe: (lead: string, most: string) => `Map. ${lead}${most ? ` Most: ${most}.` : ''}`,
    mentionsNote:
      'These are mentions, not events: two documents on one event count twice. Where the documents report nothing they are silent; that is not the same as no activity.',
    source: (version: string, issued: string) =>
      `China Security Cooperation Atlas, data version ${version}, ${issued}`,
    credit: (source: string) => `${source}.`,
    terms: (date: string) => `CC BY 4.0. Shapes: Natural Earth. Picture made on ${date}.`,
    rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    address: (address: string) => `This view: ${address}`,
  },
  load: {
    waiting: 'Loading the data.',
    part: 'Loading.',
    failed: 'The data could not be loaded.',
    textStays: 'So the interactive map is missing here; the text of this page is complete without it.',
    stays: 'The page stays as it was published: a still picture of all mentions, without filters and search.',
    retry: 'Try again',
    stuck: 'Another try would fail too.',
    reload: 'Load the page again',
  },
  withoutScript: {
    lead: 'Without JavaScript the map is a still picture of all mentions: no filters, no search, no table.',
    instead: 'All that the atlas holds can be read without it:',
    countries: 'each country’s mentions on a page of its own',
    method: 'how the mentions were coded',
    files: 'the data as files',
  },
  /** Of the copy in one file, and of the way to it. */
  offline: {
    copy: (version: string, issued: string) => `Offline copy, data version ${version} of ${issued}`,
    about: 'The whole atlas in one file, which asks the network for nothing.',
    web: 'The atlas on the web',
    onWeb: (label: string) => `${label} (on the web)`,
    linksHint: 'With the number of their mentions.',
    elsewhere: 'Everything can be read without it there:',
    takeAlong: 'The whole atlas',
    file: (name: string, megabytes: number) => `Take it along (${name}, less than ${megabytes} MB)`,
    fileHint:
      'One file for a USB stick or a computer without a network: save it and open it by double click. Map, filters, table and downloads work in it.',
    print: 'To print',
    printHint: 'Each opens in a window of its own, with a button that prints it.',
    printBlocked: 'The browser blocked the window. Allow pop-ups for this page, then press again.',
  },
  allCountries: 'All countries as pages to read',
  lessons: 'Lessons and hand-outs',
  allData: 'All the data',
  printProfile: 'Print this profile',
  footer: (version: string, issued: string) =>
    `Data version ${version}, ${issued}, CC BY 4.0. Shapes: Natural Earth. Code: MIT.`,
} as const

export type Words = typeof words

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
