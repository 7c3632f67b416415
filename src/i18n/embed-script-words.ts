/** The words that the embed's script says, and no others: every reader of an article waits for it. */
import { mapWords } from './map-words.ts'

export const embedScriptWords = {
  /** A view that is about something has a headline of its own. */
  headline: {
    about: (names: string) => `China’s police and ${names}, by the record`,
    activities: (names: string, headline: string) =>
      `${names}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
  },
  caption: (selection: string, mentions: number, countries: number, uncertain: number) =>
    `${selection}. ${mentions === 0 ? mapWords.empty : embedScriptWords.counts(mentions, countries, uncertain)}`,
  counts: (mentions: number, countries: number, uncertain: number): string =>
    `${mapWords.results(mentions, countries)}${uncertain > 0 ? `, ${mapWords.resultsUncertain(uncertain)}` : ''}.`,
  /** Where it is about one country: its own come first. */
  captionOf: (facts: { selection: string; name: string; own: number; rest: string }) =>
    `${facts.selection}. ${facts.name}, outlined: ${facts.own === 0 ? 'none' : facts.own} of ${facts.rest}`,
  /** Where the address is about nothing that there is. */
  captionLost: (selection: string) => `${selection}. No mention is shown.`,
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
  close: 'Close',
  loading: 'Loading the texts.',
  textsMissing:
    'The texts of the mentions could not be loaded here (mentions.geojson). The atlas itself has them.',
  /** Over the mentions of the country that the embed is about. */
  mentionsOf: (name: string) => `What the documents report of ${name}`,
  allMentions: (count: number) => `All ${count} mentions, with their passages`,
  /** Where a sandbox lets no window open. */
  blocked: 'This page opens no other. The address to copy:',
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
  outlined: (names: string) => `Outlined: ${names}.`,
} as const
