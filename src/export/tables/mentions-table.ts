/** The main table: one row a mention. */
import { dataTable } from '../data-table.ts'
import { MENTION_COLUMNS } from '../mention-columns.ts'

export const MENTIONS_TABLE = dataTable({
  name: 'mentions',
  title: 'Mentions',
  description:
    'What the documents report, one row a mention. A mention in several countries is one row here, and one for each country in mention_countries.',
  primaryKey: ['mention'],
  foreignKeys: [
    { fields: ['document'], table: 'documents', references: ['document'] },
    { fields: ['activity', 'kind'], table: 'kinds', references: ['activity', 'kind'] },
  ],
  rowsOf: (dataset) => dataset.mentions.map((mention) => ({ mention, dataset })),
  columns: MENTION_COLUMNS,
})
