/** What the filters leave out or in, in words: each a chip that takes it away. */
import type { ReactNode } from 'react'
import { type DescribedFilter, describeFilters } from '../i18n/describe-filters.ts'
import { words } from '../i18n/words.ts'
import { chooseYears, clearFacet, dropValues, resetFilters, setUncertain } from '../state/atlas-store.ts'
import { useDataset, useSelection } from '../state/selectors.ts'

export function ActiveFilters(): ReactNode {
  const filters = describeFilters(useDataset(), useSelection())
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label={words.chips.label}>
      {filters.map((filter) => (
        <li key={keyOf(filter)}>
          <button
            type="button"
            onClick={() => remove(filter)}
            aria-label={words.chips.remove(filter.text)}
            data-chip={keyOf(filter)}
          >
            {filter.text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button type="button" className="link-button" onClick={resetFilters}>
            {words.chips.removeAll}
          </button>
        </li>
      )}
    </ul>
  )
}

function keyOf(filter: DescribedFilter): string {
  return 'values' in filter ? `${filter.filter}-${filter.values.join()}` : filter.filter
}

function remove(filter: DescribedFilter): void {
  if ('values' in filter) dropValues(filter.filter, filter.values)
  else if (filter.filter === 'activities') clearFacet(filter.filter)
  else if (filter.filter === 'years') chooseYears('all')
  else setUncertain(true)
}
