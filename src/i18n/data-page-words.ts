/** The words of the page of the data, and of the part of the method page that leads there. They are needed only when the pages are written. */
const LANGUAGES = {
  sql: 'SQL, in DuckDB',
  r: 'R',
  python: 'Python, with pandas',
} as const

const TYPES = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  uri: 'address',
  list: { string: 'list of texts', integer: 'list of whole numbers' },
} as const

export const dataPageWords = {
  title: 'All the data',
  headline: 'All the data',
  description:
    'Everything that the atlas holds, as one ZIP and table by table as CSV and Parquet, with what each column means and how to read it in SQL, R and Python.',
  standfirst:
    'Everything that the atlas holds, as files: to open in a spreadsheet, to read with a program, to keep. This page says of every table and every column what it means.',
  skip: 'Skip to the text',
  nav: { label: 'Parts of the site', map: 'Back to the map', method: 'Method' },
  contents: 'On this page',
  archive: {
    title: 'All in one file',
    label: 'Download all the data',
    size: (size: string) => `ZIP, ${size}`,
    holds: (files: number, folder: string) =>
      `${files} files in the folder ${folder}: each table as CSV and as Parquet, the mentions as GeoJSON, the shapes of countries, their JSON Schemas, the licence, and a description of them all.`,
    descriptor: 'says to programs what this page says to people (Data Package, version 2).',
    reading:
      'In the CSV files a list is one cell with semicolons between its items, and an empty cell is no value or an empty list; in the Parquet files lists are lists. All CSV files are UTF-8 and say so in their first three bytes.',
    spreadsheet:
      'A spreadsheet turns what looks like a number or a date into one, such as a code that begins with 0 or a date like 2017-11. The table for reporters has none of these.',
    licence: 'Licence:',
    cite: 'Please cite it as',
  },
  reading: {
    title: 'Three lines to read it',
    lead: 'In the folder of the unpacked ZIP. All three also take the address of a file in place of its name.',
    languages: LANGUAGES,
  },
  tables: {
    title: 'The tables',
    name: 'Table',
    holds: 'What it holds',
    files: 'Files',
    caption: 'The tables of the data',
    lead: 'Each as CSV and as Parquet.',
  },
  dictionary: {
    caption: (table: string) => `Columns of ${table}`,
    column: 'Column',
    type: 'Type',
    meaning: 'What it means',
    types: TYPES,
    always: 'always filled in',
    range: (from: number, to: number) => `${from} to ${to}`,
    values: (count: number) => `${count} values`,
    key: 'A row is known by',
  },
  others: {
    title: 'Other files',
    caption: 'Files that are no table',
    file: 'File',
    size: 'Size',
  },
  onMethod: {
    lead: 'All of it can be taken along and checked: in one file, or table by table.',
    dictionary: 'What each column means, with all allowed values, and all other files',
  },
  kilobytes: (size: string) => `${size} kB`,
} as const
