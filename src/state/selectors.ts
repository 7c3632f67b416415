/** What follows from the facts in the store. Computed once per change and shared by all faces. */
import { useMemo } from 'react'
import type { Activity } from '../domain/activities.ts'
import type { CountryCode } from '../domain/countries.ts'
import {
  type Count,
  type CountrySummary,
  countActivities,
  countYears,
  type Histogram,
  summariseCountries,
} from '../domain/counts.ts'
import type { Dataset } from '../domain/dataset.ts'
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

const selectOnce = remember(
  (
    dataset: Dataset,
    activities: Selection['activities'],
    years: Selection['years'],
    uncertain: boolean,
  ): readonly SelectedMention[] => select(dataset.mentions, { activities, years, uncertain }),
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

export function useSelected(): readonly SelectedMention[] {
  const dataset = useDataset()
  const { activities, years, uncertain } = useView()
  return selectOnce(dataset, activities, years, uncertain)
}

export function useSummaries(): ReadonlyMap<CountryCode, CountrySummary> {
  return summariseOnce(useSelected())
}

export function useActivityCounts(): Record<Activity, Count> {
  const { mentions } = useDataset()
  const { activities, years, uncertain } = useView()
  return useMemo(
    () => countActivities(mentions, { activities, years, uncertain }),
    [mentions, activities, years, uncertain],
  )
}

export function useHistogram(): Histogram {
  const { mentions, extent } = useDataset()
  const { activities, uncertain } = useView()
  return useMemo(
    () => countYears(mentions, { activities, years: 'all', uncertain }, extent),
    [mentions, extent, activities, uncertain],
  )
}
