/** The UN's regions and how they nest. */
import { M49_CODE } from '../../domain/regions.ts'
import { dataTable } from '../data-table.ts'

export const REGIONS_TABLE = dataTable({
  name: 'regions',
  title: 'Regions',
  description: 'The regions of the UN’s M49 standard and how they nest.',
  primaryKey: ['m49'],
  foreignKeys: [{ fields: ['parent'], references: ['m49'] }],
  rowsOf: ({ atlas }) => atlas.regions,
  columns: [
    {
      name: 'm49',
      type: 'string',
      required: true,
      pattern: M49_CODE,
      description: 'UN M49 code: three digits, with leading zeros.',
      read: ({ m49 }) => m49,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'The UN’s English name.',
      read: ({ name }) => name,
    },
    {
      name: 'aliases',
      type: 'list',
      itemType: 'string',
      description: 'Other names by which it is found.',
      read: ({ aliases }) => aliases,
    },
    {
      name: 'parent',
      type: 'string',
      pattern: M49_CODE,
      description: 'The region that it lies in. Empty for the world.',
      read: ({ parent }) => parent,
    },
  ],
})
