/**
 * The words of the method page, apart from those of the map: they are needed only when the page is written. What activities,
 * statuses and reasons mean is said by the codebook, and stands in none of these.
 */
import type { DateForm } from '../domain/date-form.ts'
import type { ChangeSort } from '../domain/method-facts.ts'
import type { SetAsideReason } from '../domain/set-aside-reasons.ts'
import type { YearMatch } from '../domain/years.ts'
import { numberWord } from './number-word.ts'

const REASON_NAMES: Readonly<Record<SetAsideReason, string>> = {
  'us-policy': 'Advice to the United States',
  background: 'Background',
  'veto-or-quarrel': 'Veto or quarrel',
  'other-field': 'Another field',
  'of-interest': 'Of interest only',
  'partner-law': 'A partner’s law',
  'company-only': 'Companies only',
  nationality: 'Nationality',
  'source-or-author': 'Source or author',
  namesake: 'Namesake',
  domestic: 'Inside China',
  detail: 'Detail',
}

const FORM_NAMES: Readonly<Record<DateForm, string>> = {
  date: 'A date',
  throughout: 'A span, throughout',
  within: 'Some time in a span',
  upTo: 'Some time up to a date',
  undated: 'No date',
}

const MATCH_NAMES: Readonly<Record<YearMatch, string>> = { yes: 'yes', maybe: 'possibly', no: 'no' }

const CHANGE_NAMES: Readonly<Record<ChangeSort, string>> = {
  added: 'Added',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
}

export const methodWords = {
  title: 'Method',
  headline: 'How the atlas is made',
  description:
    'How a mention is coded, what each activity and status means, how far two codings agree, and what became of every country and figure in the documents.',
  standfirst: (documents: number) =>
    `Each mark on the map is one mention in one of ${numberWord(documents)} documents: coded by hand under written rules, coded again without sight of the first coding, and checked by a program that asks of each country and each figure in the texts what became of it. This page is made from the same data as the map.`,
  skip: 'Skip to the text',
  back: 'Back to the map',
  contents: 'On this page',
  version: (version: string, issued: string) => `Data version ${version}, ${issued}`,
  keyFigures: {
    label: 'The data in figures',
    mentions: 'mentions',
    countries: 'countries and territories',
    totals: 'totals without a country',
    documents: 'documents',
    lines: 'countries, figures and namesakes on lines of the texts',
    open: 'of them unanswered',
  },
  coding: {
    title: 'How a mention is coded',
    steps: [
      {
        name: 'Evidence.',
        text: 'A program reads each document line by line and notes the countries, years and figures that stand on it. Only these facts are published, with a checksum of each line. The texts are under copyright and stay out.',
      },
      {
        name: 'Coding.',
        text: 'A person reads the document and answers for each country on each line: it belongs to a mention, or it is set aside with a reason. A figure is the quantity of a mention, a total for the world or a region, or set aside too.',
      },
      {
        name: 'In our own words.',
        text: 'A mention says what the document reports: one activity and its kind, the countries, the date as far as the passage gives it, how the document stands to the claim, whom it cites itself, and on which lines it does. At most six words of the document serve to find the passage.',
      },
      {
        name: 'Again.',
        text: 'Each country on each line was coded a second time without sight of the first coding. Where the two differed, the decision and its reason are written down.',
      },
      {
        name: 'Closing the account.',
        text: 'A program checks that nothing is left unanswered and nothing is answered twice. Until then no data is published.',
      },
    ],
    whose: 'Whose acts count',
    rules: 'Rules that decide most cases',
  },
  example: {
    label: 'In the data',
    line: (lines: string, plural: boolean) => `${plural ? 'lines' : 'line'} ${lines}`,
    none: 'No mention in today’s data.',
  },
  nearMiss: 'Near miss:',
  activities: {
    title: 'Activities and their kinds',
    lead: 'Seven activities, each with kinds from a closed list. Near misses show where one ends. The definitions are the codebook’s, the counts those of the data today, and each example is a mention on the map.',
    kind: 'Kind',
    meaning: 'What it is',
    mentions: 'Mentions',
    caption: (activity: string) => `Kinds of ${activity.toLowerCase()}`,
  },
  statuses: {
    title: 'Status: how sure a claim is',
    lead: 'The status says how the document itself stands to what it tells. The atlas adds no judgement of its own and does not check whether a claim is true. The first that applies counts, in this order.',
  },
  dates: {
    title: 'Dates, and what hollow means',
    lead: 'A date says what the passage supports and no more. A full mark has a certain date; a hollow mark has none: the document gives only a window, a latest date, or nothing.',
    filled: 'certain date',
    hollow: 'date not certain',
    filter: (from: number, to: number) =>
      `Choose years on the map and each mention gets one of three answers, here for ${from} to ${to}. Yes: it is certain to touch these years. Possibly: it may, and shows hollow, is counted apart, and can be left out. No: it is not shown.`,
    caption: 'The forms of a date',
    form: 'Form',
    mentions: 'Mentions',
    example: 'For example',
    match: (from: number, to: number) => `In ${from}–${to}?`,
    all: 'Without a choice of years every mention shows, and uncertain dates stay hollow.',
    forms: FORM_NAMES,
    matches: MATCH_NAMES,
  },
  agreement: {
    title: 'How far two codings agree',
    caption: 'Agreement of the two codings before any difference was settled',
    document: 'Document',
    units: 'Units',
    activity: 'Activity',
    status: 'Status',
    same: 'same',
    alpha: 'alpha',
    all: 'All documents',
    active: 'Units to which either coding gives an activity',
    undefined: 'not defined',
    alphaMeaning:
      'Alpha is Krippendorff’s: 1 where all agree, 0 where chance would give as much. It is not defined where one value is used throughout.',
    differences: (differences: number, units: number) =>
      `${differences === 1 ? 'One unit' : `${differences} units`} of ${units} ${differences === 1 ? 'was' : 'were'} coded differently:`,
    noDifferences: (units: number) => `None of ${units} units was coded differently.`,
    difference: (facts: {
      document: string
      line: number
      country: string
      first: string
      second: string
      settled: string
    }) =>
      `${facts.document}, line ${facts.line}, ${facts.country}: ${facts.first} in one coding, ${facts.second} in the other; settled as ${facts.settled}.`,
    none: 'no activity',
    caveats: 'How to read these figures',
  },
  account: {
    title: 'The account of every document',
    lead: 'Each country that stands on a line (China’s own left out) and each figure (years, numbers of notes and of lists left out) is cited by a mention or total, or set aside with a reason. The account is closed when nothing is open. Deleting a mention or changing a word of a text opens it again and stops the build.',
    caption: 'What became of each country and figure on the lines of each document',
    document: 'Document',
    mentions: 'Mentions',
    countries: 'Countries',
    totals: 'Totals',
    onLines: 'Countries on lines',
    figures: 'Figures on lines',
    found: 'found',
    cited: 'cited',
    setAside: 'set aside',
    lookalikes: 'Namesakes',
    open: 'Open',
    all: 'All documents',
    note: 'A country counts once for each line that it stands on. Namesakes are words that only look like a country. Countries in all documents together are fewer than the sum, because documents share them.',
    reasons: 'Set aside, by reason',
    reasonsLead: (setAside: number, units: number) =>
      `${setAside} of ${units} are set aside. Each reason is the codebook’s.`,
    reasonsCaption: 'What is set aside, by reason and document',
    reason: 'Reason',
    sum: 'All',
    names: REASON_NAMES,
  },
  documents: {
    title: 'The documents and who publishes them',
    lead: 'Every document has a publisher with a standpoint. It is told here and beside each passage.',
    publisher: 'Published by',
    authors: 'By',
    issued: 'Date',
    standpoint: 'Standpoint',
    caveat: 'Note',
    addresses: 'Address',
    noAddress: 'Not known.',
    id: 'Id in the data',
    holds: 'On the map',
  },
  borders: {
    title: 'Borders and shapes',
    rows: 'A row of the list is a country or a territory; neither its name nor its region is a statement on its status. Overseas parts without a row of their own belong to the country that governs them.',
    points:
      'The map is drawn in Equal Earth, a projection that keeps areas true. Marks stand packed at one point of their country, chosen for the label: nothing is meant to stand exactly there.',
    changes: 'Where the map departs from Natural Earth’s shapes',
  },
  limits: {
    title: 'What the atlas cannot show',
    silence: {
      name: 'Silence.',
      text: 'Where a country has no mark these documents report nothing. That is not the same as no activity, and the map has a look of its own for it.',
    },
    choice: {
      name: 'A choice of texts.',
      text: (documents: number) =>
        `The atlas holds what ${numberWord(documents)} documents tell. Each has chosen its cases, and they may share sources. What none of them tells is not here, however well known it is.`,
    },
    counts: {
      name: 'Mentions, not events.',
      text: 'Two documents on one event are two mentions, and one mention may cover years of activity. More mentions do not mean more activity.',
    },
    totals: {
      name: 'Figures without a country.',
      text: (totals: number) =>
        `${totals} totals give a figure for the world or a region. They are shown apart and never handed to a country.`,
    },
    time: {
      name: 'What came later.',
      text: (newest: string) =>
        `The newest document is of ${newest}. What was announced in a document may have happened since, or not.`,
    },
    names: {
      name: 'What is only paraphrased.',
      text: 'The account finds countries by their names. A country that a text describes without naming it is not coded.',
    },
    truth: {
      name: 'Truth.',
      text: 'The atlas says who reports what, and how sure they are. It does not check whether it is so.',
    },
    people: 'People',
    peopleText:
      'A name stands in the atlas only where the mention cannot be told without it, or where someone speaks or acts in public office. A charge is shown as a charge. Whoever is named, or knows better, can ask for a correction as for any other error.',
  },
  data: { title: 'All the data' },
  report: {
    title: 'Report an error',
    lead: 'Each mention and each total on the map has a link “Report an error” below it. It shows a report to copy, in which the id, the address and the version of the data are filled in, so that nobody has to search for what you mean. Say what is wrong and how you know.',
    blank: 'A report to copy, on this page or on anything else in the data',
    what: 'the method page, or an entry whose id you give here',
    id: 'method',
    after:
      'A report is checked against the document: the line is read again, and the entry is corrected or stays. Each correction is a new version of the data and stands in the list below.',
  },
  changes: {
    title: 'What changed in the data',
    names: CHANGE_NAMES,
    ids: 'Ids',
    issued: (issued: number, retired: number) =>
      retired === 0
        ? `${issued} ids were given to mentions and totals, and none has been withdrawn.`
        : `${issued} ids were given to mentions and totals, and ${retired} of them withdrawn.`,
    promise:
      'An id is never used again. A link to one that was withdrawn opens what replaced it, or says why it is gone.',
    caption: 'Withdrawn ids',
    id: 'Id',
    reason: 'Why',
    replacedBy: 'Now',
    nothing: 'nothing',
  },
  codebook: {
    title: 'The codebook',
    lead: 'The rules in full, as whoever codes has them.',
  },
} as const
