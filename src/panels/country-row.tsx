/** A country of the selection as it stands in a list: its name, its first marks, its number. */
import { type ReactNode, useMemo } from 'react'
import { type CountrySummary, countOf } from '../domain/counts.ts'
import { useDataset, useSummaries } from '../state/selectors.ts'
import { MarkIcon } from './mark-icon.tsx'

export interface CountryOfList extends CountrySummary {
  readonly name: string
}

/** In the order of their names. */
export function useCountriesOfList(): readonly CountryOfList[] {
  const { countryByCode } = useDataset()
  const summaries = useSummaries()
  return useMemo(
    () =>
      [...summaries.values()]
        .flatMap((summary) => {
          const country = countryByCode.get(summary.country)
          return country ? [{ ...summary, name: country.name }] : []
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    [summaries, countryByCode],
  )
}

export function CountryRow({ country }: { readonly country: CountryOfList }): ReactNode {
  return (
    <>
      <span className="country-name">{country.name}</span>
      <span className="country-marks" aria-hidden="true">
        {country.selected.slice(0, 8).map(({ mention, certain }) => (
          <MarkIcon key={mention.mention} activity={mention.activity} certain={certain} size={9} />
        ))}
      </span>
      <span className="country-count">{countOf(country)}</span>
    </>
  )
}
