/** What follows from the facts in the store. Computed once per change and shared by all faces. */
import { useMemo } from 'react'
import type { CountryCode } from '../domain/countries.ts'
import {
  type Count,
  type CountrySummary,
  countYears,
  type Histogram,
  summariseCountries,
} from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
import { countFacet, type Facet } from '../domain/facets.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import { type SelectedMention, type Selection, select } from '../domain/selection.ts'
import type { View } from '../domain/view.ts'
import { useAtlas } from './atlas-store.ts'

/** Memory of one result: every face that asks for the same arguments shares it. */
function remember<A extends readonly unknown[], R>(
  compute: (...arguments_: A) => R,
): (...arguments_: A) => R {
  let last: { arguments_: A; result: R } | undefined
  return (...arguments_) => {
    if (last && arguments_.every((one, index) => one === last?.arguments_[index])) return last.result
    last = { arguments_, result: compute(...arguments_) }
    return last.result
  }
}

const selectOnce = remember((dataset: Dataset, selection: Selection): readonly SelectedMention[] =>
  select(dataset, selection),
)

/** The same object while the view changes in other things only, such as the camera. */
const selectionOnce = remember(
  (
    activities: Selection['activities'],
    kinds: Selection['kinds'],
    statuses: Selection['statuses'],
    documents: Selection['documents'],
    regions: Selection['regions'],
    years: Selection['years'],
    uncertain: boolean,
  ): Selection => ({ activities, kinds, statuses, documents, regions, years, uncertain }),
)

const summariseOnce = remember(
  (selected: readonly SelectedMention[]): ReadonlyMap<CountryCode, CountrySummary> =>
    summariseCountries(selected),
)

/** Only inside parts that are shown once the data is there. */
export function useDataset(): Dataset {
  const load = useAtlas((state) => state.load)
  if (load.state !== 'ready') throw new Error('shown before the data was loaded')
  return load.dataset
}

export function useView(): View {
  return useAtlas((state) => state.view)
}

export function useSelection(): Selection {
  const { activities, kinds, statuses, documents, regions, years, uncertain } = useView()
  return selectionOnce(activities, kinds, statuses, documents, regions, years, uncertain)
}

export function useSelected(): readonly SelectedMention[] {
  return selectOnce(useDataset(), useSelection())
}

export function useSummaries(): ReadonlyMap<CountryCode, CountrySummary> {
  return summariseOnce(useSelected())
}

/** How many mentions each value of a facet would show. */
export function useFacet(facet: Facet): ReadonlyMap<string, Count> {
  const dataset = useDataset()
  const selection = useSelection()
  return useMemo(() => countFacet(dataset, selection, facet), [dataset, selection, facet])
}

export function useHistogram(): Histogram {
  const dataset = useDataset()
  const { activities, kinds, statuses, documents, regions } = useView()
  // The bars tell certain and possible apart themselves, so they follow neither the years nor the wish for uncertain ones.
  return useMemo(
    () =>
      countYears(
        dataset,
        { activities, kinds, statuses, documents, regions, years: 'all', uncertain: true },
        dataset.extent,
      ),
    [dataset, activities, kinds, statuses, documents, regions],
  )
}

/** Of the live map; of the still picture in its place it is always the same. */
export function useProjection(): ProjectionName {
  return useAtlas(({ mapMode }) => (mapMode.mode === 'live' ? mapMode.projection : 'equal-earth'))
}

/** What stands in the panel beside the map. */
export type Opened =
  | { readonly kind: 'country'; readonly country: CountryCode; readonly mention: string | null }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'compare'; readonly countries: readonly CountryCode[] }
  /** An address names a mention that the data doesn't hold. */
  | { readonly kind: 'unknown-mention'; readonly mention: string }

const openedOnce = remember(
  (
    { mentionById }: Dataset,
    country: View['country'],
    region: View['region'],
    mention: View['mention'],
    compare: View['compare'],
  ): Opened | null => {
    if (compare.length > 0) return { kind: 'compare', countries: compare }
    if (region !== null) return { kind: 'region', region }
    if (country !== null) return { kind: 'country', country, mention }
    if (mention === null) return null
    // A link may name a mention alone: it opens in its first country.
    const [first] = mentionById.get(mention)?.countries ?? []
    return first === undefined
      ? { kind: 'unknown-mention', mention }
      : { kind: 'country', country: first, mention }
  },
)

export function useOpened(): Opened | null {
  const { country, region, mention, compare } = useView()
  return openedOnce(useDataset(), country, region, mention, compare)
}

const openCountriesOnce = remember((opened: Opened | null): readonly CountryCode[] => {
  if (opened?.kind === 'country') return [opened.country]
  return opened?.kind === 'compare' ? opened.countries : []
})

/** The countries that the map outlines; a region's would be a thicket, so the map moves to it instead. */
export function useOpenCountries(): readonly CountryCode[] {
  return openCountriesOnce(useOpened())
}
