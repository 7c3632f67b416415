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
import { type Extract, narrow, type Scope } from '../domain/extract.ts'
import { countFacet, type Facet } from '../domain/facets.ts'
import type { ProjectionName } from '../domain/projection-name.ts'
import { type SelectedMention, type Selection, select } from '../domain/selection.ts'
import { type SettledView, settleView } from '../domain/settle-view.ts'
import { type SelectedTotal, selectTotals } from '../domain/totals.ts'
import type { View } from '../domain/view.ts'
import { useAtlas } from './atlas-store.ts'
import { findOpened, listOutlined, type Opened } from './opened.ts'
import { pageView } from './page-view.ts'

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

const selectTotalsOnce = remember((dataset: Dataset, selection: Selection): readonly SelectedTotal[] =>
  selectTotals(dataset, selection),
)

const settleOnce = remember(settleView)

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

/** What the page shows: the view as far as the data holds it, without what is presented in front of it. */
export function useView(): View {
  return useSettledView().view
}

export function useSettledView(): SettledView {
  return settleOnce(
    useAtlas((state) => pageView(state.view)),
    useDataset(),
  )
}

export function useSelection(): Selection {
  const { activities, kinds, statuses, documents, regions, years, uncertain } = useView()
  return selectionOnce(activities, kinds, statuses, documents, regions, years, uncertain)
}

export function useSelectedTotals(): readonly SelectedTotal[] {
  return selectTotalsOnce(useDataset(), useSelection())
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

const openedOnce = remember(
  (
    dataset: Dataset,
    country: View['country'],
    region: View['region'],
    mention: View['mention'],
    compare: View['compare'],
  ): Opened | null => findOpened(dataset, { country, region, mention, compare }),
)

export function useOpened(): Opened | null {
  const { country, region, mention, compare } = useView()
  return openedOnce(useDataset(), country, region, mention, compare)
}

const openCountriesOnce = remember(listOutlined)

/** The countries that the map outlines; to a region it moves instead. */
export function useOpenCountries(): readonly CountryCode[] {
  return openCountriesOnce(useOpened())
}

const openScopeOnce = remember((opened: Opened | null): Exclude<Scope, { kind: 'all' }> | null => {
  switch (opened?.kind) {
    case 'country':
    case 'region':
    case 'compare':
      return opened
    default:
      return null
  }
})

/** What the open profile shows of the selection; null where none is open. */
export function useOpenScope(): Exclude<Scope, { kind: 'all' }> | null {
  return openScopeOnce(useOpened())
}

/** The selection as a reader takes it away, or the part of it that a profile shows. */
export function useExtract(scope: Scope): Extract {
  const dataset = useDataset()
  const selection = useSelection()
  const selected = useSelected()
  return useMemo(
    () => ({ dataset, selection, scope, selected: narrow(selected, scope, dataset.regionsOf) }),
    [dataset, selection, selected, scope],
  )
}
