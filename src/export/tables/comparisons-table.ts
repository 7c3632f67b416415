/** What a document counts beside what it names. */
import type { Comparison } from '../../domain/atlas.ts'
import { COMPARED, UNIT_NAMES } from '../../domain/comparisons.ts'
import { QUALIFIERS } from '../../domain/quantities.ts'
import type { Column } from '../column.ts'
import { dataTable } from '../data-table.ts'

const COUNTED: readonly Column<Comparison>[] = [
  {
    name: 'counted_value',
    type: 'number',
    description: 'How many the document counts. Empty where it gives a range.',
    read: ({ counted }) => counted.value,
  },
  {
    name: 'counted_min',
    type: 'number',
    description: 'Lower end of the count, where it is a range.',
    read: ({ counted }) => counted.min,
  },
  {
    name: 'counted_max',
    type: 'number',
    description: 'Upper end of the count, where it is a range.',
    read: ({ counted }) => counted.max,
  },
  {
    name: 'counted_qualifier',
    type: 'string',
    values: QUALIFIERS,
    description: 'How exact the count is.',
    read: ({ counted }) => counted.qualifier,
  },
]

const NAMED: readonly Column<Comparison>[] = [
  {
    name: 'named',
    type: 'integer',
    required: true,
    minimum: 0,
    description: 'How many of them the document names: each is a mention, or a country of one.',
    read: ({ named }) => named.count,
  },
  {
    name: 'named_mentions',
    type: 'list',
    itemType: 'string',
    description: 'The mentions that are meant.',
    read: ({ named }) => named.mentions,
  },
  {
    name: 'possibly',
    type: 'integer',
    required: true,
    minimum: 0,
    description: 'How many more may be among those counted: the text does not say.',
    read: ({ possibly }) => possibly.count,
  },
  {
    name: 'possibly_mentions',
    type: 'list',
    itemType: 'string',
    description: 'The mentions that are meant.',
    read: ({ possibly }) => possibly.mentions,
  },
]

export const COMPARISONS_TABLE = dataTable({
  name: 'comparisons',
  title: 'Counted and named',
  description:
    'What a document counts beside what it names. What is left of a count has no mention, because the document does not name it.',
  primaryKey: ['total', 'counts'],
  foreignKeys: [{ fields: ['total'], table: 'totals', references: ['total'] }],
  rowsOf: ({ atlas }) => atlas.comparisons,
  columns: [
    {
      name: 'total',
      type: 'string',
      required: true,
      description: 'Identifier of the total that is compared.',
      read: ({ total }) => total,
    },
    {
      name: 'counts',
      type: 'string',
      required: true,
      values: COMPARED,
      description:
        'Which figure of the total is compared: quantity, its own; or countries, the number of countries that it spans.',
      read: ({ counts }) => counts,
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      values: UNIT_NAMES,
      description: 'What is counted.',
      read: ({ unit }) => unit,
    },
    ...COUNTED,
    ...NAMED,
    {
      name: 'rest',
      type: 'string',
      required: true,
      description: 'Where the rest is, in the words of the atlas.',
      read: ({ rest }) => rest,
    },
  ],
})
