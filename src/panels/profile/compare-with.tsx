/** Adds a country to those compared. */
import { type ReactNode, useId } from 'react'
import { MOST_COMPARED } from '../../domain/view.ts'
import { words } from '../../i18n/words.ts'
import { compareCountries } from '../../state/atlas-store.ts'
import { useDataset } from '../../state/selectors.ts'

export function CompareWith({ countries }: { readonly countries: readonly string[] }): ReactNode {
  const { atlas, mentions } = useDataset()
  const id = useId()
  if (countries.length >= MOST_COMPARED) return null
  const documented = new Set(mentions.flatMap((mention) => mention.countries))
  const others = atlas.countries
    .filter(({ iso }) => documented.has(iso) && !countries.includes(iso))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <span className="compare-with">
      <label htmlFor={id}>{words.compare.with}</label>{' '}
      <select
        id={id}
        value=""
        onChange={(event) => compareCountries([...countries, event.currentTarget.value])}
      >
        <option value="" disabled>
          {words.compare.choose}
        </option>
        {others.map(({ iso, name }) => (
          <option key={iso} value={iso}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}
