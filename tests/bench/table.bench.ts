// How long the table takes over 10,000 mentions before anything is drawn. Printed, not judged: npm run bench

import { bench, describe } from 'vitest'
import { EVERYTHING, select } from '../../src/domain/selection.ts'
import { arrangeRows, GROUPINGS } from '../../src/panels/table/arrange-rows.ts'
import { createRowFilter } from '../../src/panels/table/filter-rows.ts'
import { COLUMNS, makeRows, sortRows } from '../../src/panels/table/table-rows.ts'
import { realAtlas } from '../fixtures/atlas.ts'
import { inventMany } from '../fixtures/invent-many.ts'

const { dataset } = await realAtlas()
const mentions = inventMany(10_000, {
  countries: dataset.atlas.countries.map(({ iso }) => iso),
  documents: dataset.atlas.documents.map(({ id }) => id),
})
const selected = select({ mentions, regionsOf: dataset.regionsOf }, EVERYTHING)
const rows = makeRows(selected, dataset)
const sort = { column: 'country', descending: false } as const
const filter = createRowFilter(dataset)

describe('10,000 mentions', () => {
  bench('rows', () => {
    makeRows(selected, dataset)
  })
  for (const column of COLUMNS) {
    bench(`sorted by ${column}`, () => {
      sortRows(rows, { column, descending: false })
    })
  }
  bench('filtered by the first query', () => {
    createRowFilter(dataset)(rows, 'rare king')
  })
  bench('filtered by the next query', () => {
    filter(rows, 'rare king')
  })
  for (const grouping of GROUPINGS) {
    bench(`grouped by ${grouping}`, () => {
      arrangeRows(rows, { grouping, sort, folded: new Set(), years: 'all' }, dataset)
    })
  }
})
