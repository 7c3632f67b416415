/**
 * The words of the pages of countries that no other part of the atlas needs, apart from those of the map: they are needed only
 * when the pages are written.
 */
import { numberWord } from './number-word.ts'

export const countryWords = {
  skip: 'Skip to the text',
  nav: {
    label: 'Parts of the site',
    map: 'Interactive map',
    countries: 'All countries',
    lessons: 'Lessons',
    method: 'Method',
  },
  standfirst: (documents: number) =>
    `What ${numberWord(documents)} published documents report China’s police and security agencies doing here, each mention with the passage that it comes from.`,
  description: (facts: { country: string; summary: string; documents: number }) =>
    `${facts.country}: ${facts.summary} From ${numberWord(facts.documents)} published documents on China’s police and security agencies abroad, with each passage.`,
  map: (country: string, marks: string) => `Map of ${country} and its surroundings, with ${marks}.`,
  mapKey: 'One mark, one mention; hollow: date not certain.',
  onMap: 'On the interactive map',
  reading: {
    title: 'How to read this page',
    statuses: 'How the document stands to the claim',
    dates: 'What a date says',
  },
  documents: 'The documents',
  source: {
    title: 'The data',
    files: 'All of it can be downloaded, as a table or for maps:',
    csv: 'CSV',
    geojson: 'GeoJSON',
    reporters: 'short CSV for reporters',
    package: 'all tables and what each column means',
    licence: 'Licence:',
    report: 'Is something wrong here?',
    howToReport: 'How to report an error',
    cite: 'Please cite this page as',
    citation: (country: string, source: string, address: string | null) =>
      `“${country}”. ${source}.${address === null ? '' : ` ${address}`}`,
  },
  list: {
    title: 'Countries and territories',
    standfirst: (mentions: string, countries: number, documents: number) =>
      `${mentions} in ${countries} countries and territories: what ${numberWord(documents)} published documents report China’s police and security agencies doing there. Each has a page with the mentions in full.`,
    description: (mentions: string, countries: number) =>
      `A page for each of ${countries} countries and territories: ${mentions} of China’s police and security agencies in published documents, with date, status and passage.`,
    besides: (names: string) => `Named beside others, with no mention of their own: ${names}.`,
  },
  card: {
    world: (facts: { mentions: number; countries: number; from: number; to: number }) =>
      `${facts.mentions} mentions in ${facts.countries} countries and territories, ${facts.from}–${facts.to}.`,
    documents: (names: string) => `Documents: ${names}.`,
    alt: (title: string, text: string) => `${title}. ${text} A map with a mark for each mention.`,
    data: (version: string, issued: string) => `Data version ${version}, ${issued}`,
  },
} as const
