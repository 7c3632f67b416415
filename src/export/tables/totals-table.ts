/** Figures that a document gives for the world or a region, with no country to pin them to. */
import type { Total } from '../../domain/atlas.ts'
import { M49_CODE } from '../../domain/regions.ts'
import type { Column } from '../column.ts'
import { dataTable } from '../data-table.ts'
import { type StatementColumn, statementColumns } from '../statement-columns.ts'

export const TOTALS_TABLE = dataTable({
  name: 'totals',
  title: 'Totals',
  description:
    'Figures that a document gives for the world or a region. They name no country, are not counted among the mentions, and must not be added up: they overlap.',
  primaryKey: ['total'],
  foreignKeys: [
    { fields: ['document'], table: 'documents', references: ['document'] },
    { fields: ['scope_region'], table: 'regions', references: ['m49'] },
  ],
  rowsOf: ({ atlas }) => atlas.totals,
  columns: [
    {
      name: 'total',
      type: 'string',
      required: true,
      description: 'Identifier of the total. It is never used again, whatever becomes of the total.',
      read: ({ id }) => id,
    },
    ...shared('document', 'activity'),
    {
      name: 'scope',
      type: 'string',
      required: true,
      description: 'What part of the world the figure is for, as the document has it.',
      read: ({ scope }) => scope.label,
    },
    {
      name: 'scope_region',
      type: 'string',
      pattern: M49_CODE,
      description: 'The same as a UN M49 code. Empty where the document’s region is none of the UN’s.',
      read: ({ scope }) => scope.m49,
    },
    {
      name: 'measure',
      type: 'string',
      required: true,
      description: 'What is counted, in the words of the atlas.',
      read: ({ measure }) => measure,
    },
    ...shared(
      'quantity_value',
      'quantity_min',
      'quantity_max',
      'quantity_unit',
      'quantity_qualifier',
      'quantity_status',
      'quantity_via',
    ),
    {
      name: 'countries_counted',
      type: 'number',
      description: 'In how many countries, where the document says so.',
      read: ({ countriesCounted }) => countriesCounted,
    },
    ...shared(
      'status',
      'via',
      'summary',
      'when',
      'when_in_words',
      'year_from',
      'year_to',
      'dating',
      'when_basis',
      'section',
      'lines',
      'notes',
      'url',
    ),
  ],
})

function shared(...names: readonly StatementColumn[]): readonly Column<Total>[] {
  return statementColumns((total) => total, names)
}
