/** The categories: every activity with its kinds. */
import { ACTIVITIES, ACTIVITY_KINDS, KINDS } from '../../domain/activities.ts'
import { words } from '../../i18n/words.ts'
import { dataTable } from '../data-table.ts'

export const KINDS_TABLE = dataTable({
  name: 'kinds',
  title: 'Activities and their kinds',
  description: 'The closed list of categories, one row a kind, whether a mention has it or not.',
  primaryKey: ['kind'],
  rowsOf: () =>
    ACTIVITIES.flatMap((activity) => ACTIVITY_KINDS[activity].map((kind) => ({ activity, kind }))),
  columns: [
    {
      name: 'activity',
      type: 'string',
      required: true,
      values: ACTIVITIES,
      labels: words.activities,
      meanings: words.activityMeanings,
      description: 'The activity.',
      read: ({ activity }) => activity,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: KINDS,
      labels: words.kinds,
      description: 'The kind. It belongs to this activity alone.',
      read: ({ kind }) => kind,
    },
    {
      name: 'activity_name',
      type: 'string',
      required: true,
      description: 'What the activity is called.',
      read: ({ activity }) => words.activities[activity],
    },
    {
      name: 'kind_name',
      type: 'string',
      required: true,
      description: 'What the kind is called.',
      read: ({ kind }) => words.kinds[kind],
    },
  ],
})
