/** Adds a country to those compared: first those of the documents, then those that the documents are silent about. */
import { type ReactNode, useId } from 'react'
import { isChina } from '../../domain/countries.ts'
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
    .filter(({ iso }) => !countries.includes(iso) && !isChina(iso))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const groups = [
    { label: words.compare.documented, members: others.filter(({ iso }) => documented.has(iso)) },
    { label: words.compare.undocumented, members: others.filter(({ iso }) => !documented.has(iso)) },
  ]
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
        {groups.map(({ label, members }) => (
          <optgroup key={label} label={label}>
            {members.map(({ iso, name }) => (
              <option key={iso} value={iso}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  )
}
