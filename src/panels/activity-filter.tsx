/** The seven activities, each with the number of mentions it would show. */
import type { ReactNode } from 'react'
import { ACTIVITIES, type Activity } from '../domain/activities.ts'
import { type Count, countOf } from '../domain/counts.ts'
import { words } from '../i18n/words.ts'
import {
  chooseOnlyActivity,
  resetFilters,
  setActivities,
  setUncertain,
  toggleActivity,
} from '../state/atlas-store.ts'
import { useFacet, useView } from '../state/selectors.ts'
import { FacetFilters } from './facet-filters.tsx'
import { MarkIcon } from './mark-icon.tsx'

const NONE: Count = { certain: 0, uncertain: 0 }

interface ActivityFilterProps {
  /** Told once one activity alone is chosen, which is a whole answer. */
  readonly onOnly?: () => void
}

export function ActivityFilter({ onOnly }: ActivityFilterProps): ReactNode {
  const { activities, uncertain, years } = useView()
  const counts = useFacet('activities')
  const countFor = (activity: Activity): Count => counts.get(activity) ?? NONE
  const most = Math.max(1, ...ACTIVITIES.map((activity) => countOf(countFor(activity))))
  return (
    <form className="filters" aria-label={words.filters.label} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.filters.activities}</legend>
        <div className="filter-all">
          <button type="button" className="link-button" onClick={() => setActivities(ACTIVITIES)}>
            {words.filters.all}
          </button>
          <button type="button" className="link-button" onClick={() => setActivities([])}>
            {words.filters.none}
          </button>
        </div>
        <div className="activities">
          {ACTIVITIES.map((activity) => {
            const count = countFor(activity)
            return (
              <div key={activity} className="activity-choice">
                <label className="activity" title={words.activityMeanings[activity]}>
                  <input
                    type="checkbox"
                    name="activities"
                    value={activity}
                    checked={activities.includes(activity)}
                    onChange={() => toggleActivity(activity)}
                  />
                  <MarkIcon activity={activity} />
                  <span className="activity-name">{words.activities[activity]}</span>
                  <svg
                    className="activity-bar"
                    viewBox={`0 0 ${most} 1`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={countOf(count)} height="1" />
                  </svg>
                  <span
                    className="activity-count"
                    title={words.filters.count(count.certain, count.uncertain)}
                  >
                    {countOf(count)}
                  </span>
                </label>
                <button
                  type="button"
                  className="activity-only"
                  aria-label={words.filters.onlyThis(words.activities[activity])}
                  onClick={() => {
                    chooseOnlyActivity(activity)
                    onOnly?.()
                  }}
                >
                  {words.filters.only}
                </button>
              </div>
            )
          })}
        </div>
      </fieldset>
      <div className="filter-foot">
        <label className="uncertain" data-idle={years === 'all'}>
          <input
            type="checkbox"
            name="uncertain"
            checked={uncertain}
            onChange={(event) => setUncertain(event.currentTarget.checked)}
          />
          <span>
            {words.filters.uncertain}
            <small>{years === 'all' ? words.filters.uncertainIdle : words.filters.uncertainHint}</small>
          </span>
        </label>
        <button type="button" className="link-button" onClick={resetFilters}>
          {words.filters.reset}
        </button>
      </div>
      <FacetFilters />
    </form>
  )
}
