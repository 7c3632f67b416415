/** All countries and territories of the map, with a mention or without. */
import type { Country } from '../../domain/atlas.ts'
import { COUNTRY_CODE } from '../../domain/countries.ts'
import { M49_CODE } from '../../domain/regions.ts'
import { dataTable } from '../data-table.ts'
import { positionColumns } from '../position-columns.ts'

export const COUNTRIES_TABLE = dataTable({
  name: 'countries',
  title: 'Countries and territories',
  description:
    'All countries and territories of the map, with a mention or without. A row is no statement on status. China, Hong Kong and Macao are here and never have a mention.',
  primaryKey: ['country'],
  foreignKeys: [{ fields: ['region'], table: 'regions', references: ['m49'] }],
  rowsOf: ({ atlas }) => atlas.countries,
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      pattern: COUNTRY_CODE,
      description: 'ISO 3166-1 alpha-3 code, XKX for Kosovo.',
      read: ({ iso }) => iso,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'A short English name.',
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
      name: 'region',
      type: 'string',
      required: true,
      pattern: M49_CODE,
      description: 'UN M49 code of the smallest region that it lies in.',
      read: ({ region }) => region,
    },
    ...positionColumns<Country>({
      prefix: 'label_',
      what: 'the point where its name stands',
      positionOf: ({ label }) => label,
      required: true,
    }),
    {
      name: 'shape',
      type: 'integer',
      required: true,
      minimum: 1,
      description: 'Identifier of its shape in countries.topojson. It is for this version of the data alone.',
      read: ({ id }) => id,
    },
  ],
})
