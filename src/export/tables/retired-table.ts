/** Identifiers that the data held once. */
import { dataTable } from '../data-table.ts'

export const RETIRED_TABLE = dataTable({
  name: 'retired',
  title: 'Retired identifiers',
  description:
    'Identifiers of mentions and totals that an earlier version held, each with the reason. None is used again.',
  primaryKey: ['id'],
  rowsOf: ({ atlas }) => atlas.retired,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Identifier of the mention or total that is no longer there.',
      read: ({ id }) => id,
    },
    {
      name: 'reason',
      type: 'string',
      required: true,
      description: 'Why it is no longer there.',
      read: ({ reason }) => reason,
    },
    {
      name: 'replaced_by',
      type: 'string',
      description:
        'The mention or total that tells the same today: a mention for a mention, a total for a total.',
      read: ({ replacedBy }) => replacedBy,
    },
  ],
})
