/** The mentions once more, for people: few columns, all in words. */
import { dataTable } from '../data-table.ts'
import { REPORTER_COLUMNS } from '../reporter-columns.ts'

export const REPORTERS_TABLE = dataTable({
  name: 'mentions_for_reporters',
  title: 'Mentions for reporters',
  description:
    'The same mentions to read in a spreadsheet, one a row, in words: country, date, activity, what, status, who says so, source, link.',
  primaryKey: ['Mention'],
  foreignKeys: [{ fields: ['Mention'], table: 'mentions', references: ['mention'] }],
  rowsOf: (dataset) => dataset.mentions.map((mention) => ({ mention, dataset, unsure: false })),
  columns: REPORTER_COLUMNS,
})
