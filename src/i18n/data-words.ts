/** What is said about the data that one can take: these words come with the dialog and the pages that say them. */
export const dataWords = {
  uses: {
    reporters:
      'To read in Excel or another spreadsheet, in words: country, date, activity, what, status, who says so, source, link.',
    csv: 'For spreadsheets and programs: a row for each mention, with all that the atlas holds of it.',
    geojson: 'For maps such as QGIS: a point for each mention in each of its countries.',
    json: 'For programs: each mention with all that the atlas holds of it.',
  },
  /** Of everything that the atlas holds, whatever is selected. */
  all: {
    title: 'All the data',
    archive: (megabytes: number) => ({
      label: `All in one file (ZIP, less than ${megabytes} MB)`,
      hint: 'Each table as CSV and Parquet, the mentions as GeoJSON, the licence, and a description that programs read.',
    }),
    reporters: {
      label: 'All mentions as a short CSV',
      hint: 'To read in Excel or another spreadsheet, whatever is selected here.',
    },
    page: {
      label: 'Table by table, with what each column means',
      hint: 'Each as CSV and Parquet, with the dictionary of the data, and three lines each to read it in SQL, R and Python.',
    },
    elsewhere: {
      known: 'They are on the web, beside the atlas:',
      unknown:
        'This file holds the mentions, which are saved above. All tables with what each column means are in the folder data/ of the atlas on the web, from where this file was taken.',
    },
  },
} as const
