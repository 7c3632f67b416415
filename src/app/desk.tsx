/** The desk: filters, map and what is open, in the same places before the script is there and after. */
import type { ReactNode } from 'react'
import { words } from '../i18n/words.ts'
import { ActiveFilters } from '../panels/active-filters.tsx'
import { ActivityFilter } from '../panels/activity-filter.tsx'
import { FilterButton } from '../panels/filter-button.tsx'
import { Intro } from '../panels/intro.tsx'
import { Legend } from '../panels/legend.tsx'
import { OfflineNote } from '../panels/offline-note.tsx'
import { PrintedSource } from '../panels/printed-source.tsx'
import { PrintedTitle } from '../panels/printed-title.tsx'
import { Profile } from '../panels/profile/profile.tsx'
import { Results } from '../panels/results.tsx'
import { Timeline } from '../panels/timeline.tsx'
import type { LegendEntry } from '../picture/map-picture.ts'
import { useOpened } from '../state/selectors.ts'

interface DeskProps {
  readonly countries: ReactNode
  readonly map: ReactNode
  /** Of the picture that the map shows; the legend's room is the same for any. */
  readonly legend: readonly LegendEntry[]
}

export function Desk({ countries, map, legend }: DeskProps): ReactNode {
  const opened = useOpened()
  return (
    <div className="desk" data-open={opened !== null} data-kind={opened?.kind}>
      <PrintedTitle />
      <div className="side">
        <Intro />
        <ActivityFilter />
        {countries}
      </div>
      {opened && <Profile opened={opened} />}
      <section className="view" id="map" aria-label={words.map.label}>
        <div className="view-head">
          <Results />
          <FilterButton />
          <ActiveFilters />
          <OfflineNote />
        </div>
        {map}
        <Legend entries={legend} />
        <Timeline />
        <p className="borders-note">{words.map.borders}</p>
        <PrintedSource />
      </section>
    </div>
  )
}
