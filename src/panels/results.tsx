/** How many mentions the filters leave, said aloud when it changes. */
import type { ReactNode } from 'react'
import { countSelected } from '../domain/counts.ts'
import { words } from '../i18n/words.ts'
import { resetFilters } from '../state/atlas-store.ts'
import { useSelected, useSummaries } from '../state/selectors.ts'

export function Results(): ReactNode {
  const selected = useSelected()
  const countries = useSummaries().size
  const { uncertain } = countSelected(selected)
  return (
    <p className="results" role="status" data-mentions={selected.length} data-countries={countries}>
      {selected.length === 0 ? (
        <>
          {words.empty}{' '}
          <button type="button" className="link-button" onClick={resetFilters}>
            {words.filters.reset}
          </button>
        </>
      ) : (
        <>
          <strong>{words.results(selected.length, countries)}</strong>
          {uncertain > 0 && <span data-uncertain={uncertain}>, {words.resultsUncertain(uncertain)}</span>}
        </>
      )}
    </p>
  )
}
