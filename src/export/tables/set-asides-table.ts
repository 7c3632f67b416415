/** Why countries and figures of a document are no mention, by reason. */
import { SET_ASIDE_REASONS } from '../../domain/set-aside-reasons.ts'
import { dataTable } from '../data-table.ts'

export const SET_ASIDES_TABLE = dataTable({
  name: 'set_asides',
  title: 'Set aside, by reason',
  description:
    'How often a document names a country or a figure that reports no activity, by reason. The codebook explains each reason.',
  primaryKey: ['document', 'reason'],
  foreignKeys: [{ fields: ['document'], table: 'documents', references: ['document'] }],
  rowsOf: ({ atlas }) =>
    atlas.accounts.flatMap(({ document, setAsideByReason }) =>
      setAsideByReason.map((one) => ({ document, ...one })),
    ),
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: 'Identifier of the document.',
      read: ({ document }) => document,
    },
    {
      name: 'reason',
      type: 'string',
      required: true,
      values: SET_ASIDE_REASONS,
      description: 'Why it is no mention.',
      read: ({ reason }) => reason,
    },
    {
      name: 'count',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'How often.',
      read: ({ count }) => count,
    },
  ],
})
