/** The words of the embed alone: what stands in its HTML, and what its script says. */
import { mapWords } from './map-words.ts'
import { numberWord } from './number-word.ts'

export const embedWords = {
  /** Under the headline. */
  rule: (documents: number, from: number, to: number) =>
    `Each mark is one mention in ${numberWord(documents)} published documents, ${from}–${to}. Two documents on one event are two mentions.`,
  caption: (selection: string, mentions: number, countries: number, uncertain: number) =>
    mentions === 0
      ? `${selection}. ${mapWords.empty}`
      : `${selection}. ${mapWords.results(mentions, countries)}${uncertain > 0 ? `, ${mapWords.resultsUncertain(uncertain)}` : ''}.`,
  /** Where the address is about nothing that there is. */
  captionLost: (selection: string) => `${selection}. No mention is shown.`,
  filters: 'Filters',
  activities: 'Activities',
  years: { label: 'Years', from: 'from', to: 'to', uncertain: 'with uncertain dates' },
  country: {
    label: 'Country',
    choose: 'Choose a country',
    show: 'Show',
    matching: 'In this selection',
    hidden: 'Hidden by the filters',
    option: (name: string, count: number) => `${name} (${count})`,
  },
  explore: 'Explore the map',
  exploring: 'The map is loading',
  live: 'The map can be moved and zoomed now, with the arrow keys, + and − too.',
  still: 'The detailed map could not be drawn here. This simpler drawing can be moved and zoomed as well.',
  /** Where another try has failed too. */
  reload: 'Only loading this page again may bring it.',
  viewData: 'View the data',
  openAtlas: 'Open the atlas',
  opensNewTab: 'opens a new tab',
  close: 'Close',
  loading: 'Loading the texts.',
  textsMissing:
    'The texts of the mentions could not be loaded here (mentions.geojson). The atlas itself has them.',
  inAtlas: (name: string) => `${name} in the atlas, with citations`,
  silence:
    'Nothing more stands in these documents about this country. Silence is not evidence that nothing happened.',
  hiddenMentions: (count: number) => `${mapWords.mentions(count)} hidden by the filters.`,
  columns: {
    country: 'Country',
    activity: 'Activity',
    title: 'What',
    date: 'Date',
    status: 'Status',
    source: 'Source',
  },
  source: (documents: number) =>
    `Source: China Security Cooperation Atlas, from ${numberWord(documents)} published documents; where they are silent, that is not the same as no activity.`,
  dated: (issued: string, version: string) => `Data of ${issued}, version ${version}, CC BY 4.0.`,
  outline: 'outlined',
  outlined: (names: string) => `Outlined: ${names}.`,
  /** For whoever has the page without its script. */
  withoutScript: {
    why: 'Without JavaScript this map shows all mentions, and can’t be filtered.',
    late: 'This map shows all mentions; its script has not arrived, or can’t run here.',
    view: 'Open the view chosen for this place',
    data: 'The mentions as a table (CSV)',
    atlas: 'The atlas',
  },
} as const
