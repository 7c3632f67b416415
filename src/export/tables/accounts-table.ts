/** The account of each document in figures. */
import type { DocumentAccount } from '../../domain/atlas.ts'
import type { Column } from '../column.ts'
import { dataTable } from '../data-table.ts'

export const ACCOUNTS_TABLE = dataTable({
  name: 'accounts',
  title: 'Account of the documents',
  description:
    'What became of every country and every figure on the lines of a document. Nothing is open: each is cited or set aside.',
  primaryKey: ['document'],
  foreignKeys: [{ fields: ['document'], table: 'documents', references: ['document'] }],
  rowsOf: ({ atlas }) => atlas.accounts,
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: 'Identifier of the document.',
      read: ({ document }) => document,
    },
    count('mentions', 'Mentions in it.', ({ mentions }) => mentions),
    count('countries', 'Countries that its mentions have.', ({ countries }) => countries),
    count('totals', 'Totals in it.', ({ totals }) => totals),
    count(
      'country_lines',
      'Countries on its lines, China’s own left out: pairs of a line and a country.',
      ({ countryLines }) => countryLines.all,
    ),
    count(
      'country_lines_cited',
      'Those that a mention or a total cites.',
      ({ countryLines }) => countryLines.cited,
    ),
    count(
      'country_lines_set_aside',
      'Those that report no activity, each with a reason.',
      ({ countryLines }) => countryLines.setAside,
    ),
    count(
      'figure_lines',
      'Figures on its lines: pairs of a line and a figure.',
      ({ figureLines }) => figureLines.all,
    ),
    count(
      'figure_lines_cited',
      'Those that are a quantity of a mention or a total.',
      ({ figureLines }) => figureLines.cited,
    ),
    count(
      'figure_lines_set_aside',
      'Those that count no activity, each with a reason.',
      ({ figureLines }) => figureLines.setAside,
    ),
    count('lookalikes', 'Words that only look like a country.', ({ lookalikes }) => lookalikes),
    count('open', 'What nobody has answered for: zero in anything published.', ({ open }) => open),
  ],
})

function count(
  name: string,
  description: string,
  read: (account: DocumentAccount) => number,
): Column<DocumentAccount> {
  return { name, type: 'integer', required: true, minimum: 0, description, read }
}
