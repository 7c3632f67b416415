/** What is said about the data that one can take: these words come with the dialog and the pages that say them. */
export const dataWords = {
  uses: {
    reporters:
      'To read in Excel or another spreadsheet, in words: country, date, activity, what, status, who says so, source, link.',
    csv: 'For spreadsheets and programs: a row for each mention, with all that the atlas holds of it.',
    geojson: 'For maps such as QGIS: a point for each mention in each of its countries.',
    json: 'For programs: each mention with all that the atlas holds of it.',
  },
} as const
