/** What the filters leave out or in, in words: each a chip that takes it away. */
import type { ReactNode } from 'react'
import { FACETS, isFiltering } from '../domain/facets.ts'
import { nameValue } from '../i18n/name-value.ts'
import { words } from '../i18n/words.ts'
import { chooseYears, clearFacet, resetFilters, setUncertain, toggleValue } from '../state/atlas-store.ts'
import { useDataset, useSelection } from '../state/selectors.ts'

interface Chip {
  readonly key: string
  readonly text: string
  readonly remove: () => void
}

export function ActiveFilters(): ReactNode {
  const chips = useChips()
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={words.chips.label}>
      {chips.map(({ key, text, remove }) => (
        <li key={key}>
          <button type="button" onClick={remove} aria-label={words.chips.remove(text)} data-chip={key}>
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="link-button" onClick={resetFilters}>
            {words.chips.removeAll}
          </button>
        </li>
      )}
    </ul>
  )
}

function useChips(): Chip[] {
  const dataset = useDataset()
  const selection = useSelection()
  const { activities, years, uncertain } = selection
  const chips: Chip[] = FACETS.filter((facet) => isFiltering(selection, facet)).flatMap((facet) => {
    if (facet === 'activities') {
      const names = activities.map((activity) => words.activities[activity])
      const text = names.length === 0 ? words.chips.noActivity : words.list(names)
      return [{ key: facet, text, remove: () => clearFacet(facet) }]
    }
    return selection[facet].map((value) => ({
      key: `${facet}-${value}`,
      text: words.chips.value(words.facets.names[facet], nameValue(dataset, facet, value)),
      remove: () => toggleValue(facet, value),
    }))
  })
  if (years !== 'all') {
    const text = words.years.chosen(years.from, years.to)
    chips.push({ key: 'years', text, remove: () => chooseYears('all') })
  }
  if (!uncertain && years !== 'all') {
    chips.push({ key: 'uncertain', text: words.chips.certainOnly, remove: () => setUncertain(true) })
  }
  return chips
}
