/** Which mention counts in which country, and where its point stands: one row for each published feature. */
import { COUNTRY_CODE } from '../../domain/countries.ts'
import { type MentionFeature, PLACE_PRECISIONS } from '../../domain/mention.ts'
import { featuresOf } from '../../domain/mention-features.ts'
import { dataTable } from '../data-table.ts'
import { positionColumns } from '../position-columns.ts'

export const MENTION_COUNTRIES_TABLE = dataTable({
  name: 'mention_countries',
  title: 'Mentions in their countries',
  description:
    'One row for each mention and each of its countries, as in mentions.geojson: what to count by country.',
  primaryKey: ['mention', 'country'],
  foreignKeys: [
    { fields: ['mention'], table: 'mentions', references: ['mention'] },
    { fields: ['country'], table: 'countries', references: ['country'] },
  ],
  rowsOf: (dataset) => dataset.mentions.flatMap((mention) => featuresOf(mention, mention.countries, dataset)),
  columns: [
    {
      name: 'mention',
      type: 'string',
      required: true,
      description: 'Identifier of the mention.',
      read: ({ properties }) => properties.mention,
    },
    {
      name: 'country',
      type: 'string',
      required: true,
      pattern: COUNTRY_CODE,
      description: 'Where it happened or with whom: ISO 3166-1 alpha-3 code, XKX for Kosovo.',
      read: ({ properties }) => properties.country,
    },
    ...positionColumns<MentionFeature>({
      prefix: '',
      what: 'the point',
      positionOf: ({ geometry }) => geometry.coordinates,
      required: true,
    }),
    {
      name: 'place_precision',
      type: 'string',
      required: true,
      values: PLACE_PRECISIONS,
      description:
        'site: the point is the place that the document names; country: it is only where the country’s label stands, and nothing happened there in particular.',
      read: ({ properties }) => properties.placePrecision,
    },
  ],
})
