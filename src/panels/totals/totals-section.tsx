/**
 * Figures that no map can place, by activity: what a document counts beside what it names, then the rest of its totals. They follow the
 * filters as mentions do; what is named in them doesn't, because a document names it whatever a reader filters.
 */
import { type ReactNode, useDeferredValue, useLayoutEffect, useRef } from 'react'
import { ACTIVITIES, type Activity } from '../../domain/activities.ts'
import { EVERYTHING } from '../../domain/selection.ts'
import { type SelectedTotal, selectTotals } from '../../domain/totals.ts'
import { words } from '../../i18n/words.ts'
import { resetFilters } from '../../state/atlas-store.ts'
import { useDataset, useSelectedTotals, useView } from '../../state/selectors.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { MarkIcon } from '../mark-icon.tsx'
import { TotalCard } from './total-card.tsx'

export function TotalsSection(): ReactNode {
  const dataset = useDataset()
  const { total: picked, kinds } = useView()
  const { totals } = dataset.atlas
  const selected = useDeferredValue(useSelectedTotals())
  // A link leads to a total whatever the filters say.
  const asked = selected.some(({ total }) => total.id === picked)
    ? undefined
    : selectTotals(dataset, EVERYTHING).find(({ total }) => total.id === picked)
  const uncounted = ACTIVITIES.filter((activity) => !totals.some((total) => total.activity === activity))
  return (
    <section className="totals" id="totals" aria-labelledby="totals-title" data-totals={selected.length}>
      <h2 id="totals-title">{words.counted.title}</h2>
      <p className="totals-intro">{words.counted.intro}</p>
      <Key />
      <p className="totals-count" role="status">
        {words.counted.selected(selected.length, totals.length)}{' '}
        {kinds.length > 0 && `${words.counted.noKind} `}
        {selected.length < totals.length && (
          <button type="button" className="link-button" onClick={resetFilters}>
            {words.filters.reset}
          </button>
        )}
      </p>
      {asked && (
        <section aria-labelledby="totals-asked">
          <h3 id="totals-asked">{words.panel.askedFor}</h3>
          <TotalCard {...asked} picked />
        </section>
      )}
      {ACTIVITIES.map((activity) => (
        <OfActivity
          key={activity}
          activity={activity}
          selected={selected.filter(({ total }) => total.activity === activity)}
          picked={picked}
        />
      ))}
      {uncounted.length > 0 && (
        <p className="hint">
          {words.counted.none(
            words.list(uncounted.map((activity) => words.activities[activity].toLowerCase())),
          )}
        </p>
      )}
    </section>
  )
}

interface OfActivityProps {
  readonly activity: Activity
  readonly selected: readonly SelectedTotal[]
  readonly picked: string | null
}

function OfActivity({ activity, selected, picked }: OfActivityProps): ReactNode {
  const printing = usePrinting()
  const fold = useRef<HTMLDetailsElement>(null)
  // Paper has nothing to press; afterwards it is folded as it was.
  useLayoutEffect(() => {
    const folded = fold.current
    if (!printing || !folded || folded.open) return
    folded.open = true
    return () => {
      folded.open = false
    }
  }, [printing])
  const compared = new Set(useDataset().atlas.comparisons.map((comparison) => comparison.total))
  if (selected.length === 0) return null
  const charted = selected.filter(({ total }) => compared.has(total.id))
  const others = selected.filter(({ total }) => !compared.has(total.id))
  const id = `totals-${activity}`
  return (
    <section className="totals-activity" data-activity={activity} aria-labelledby={id}>
      <h3 id={id}>
        <MarkIcon activity={activity} /> {words.activities[activity]}
      </h3>
      <Cards totals={charted} picked={picked} />
      {others.length > 0 && (
        <details
          className="totals-others"
          ref={fold}
          open={others.some(({ total }) => total.id === picked) || charted.length === 0 || undefined}
        >
          <summary>{words.counted.others(others.length, charted.length > 0)}</summary>
          <Cards totals={others} picked={picked} />
        </details>
      )}
    </section>
  )
}

function Cards({
  totals,
  picked,
}: {
  readonly totals: readonly SelectedTotal[]
  readonly picked: string | null
}): ReactNode {
  return (
    <div className="totals-cards">
      {totals.map((one) => (
        <TotalCard key={one.total.id} {...one} picked={one.total.id === picked} />
      ))}
    </div>
  )
}

/** What the dots mean, in the colour of no activity. */
function Key(): ReactNode {
  return (
    <p className="totals-key">
      {(['named', 'possibly', 'rest'] as const).map((dot) => (
        <span key={dot}>
          <i data-dot={dot} aria-hidden="true" /> {words.counted.key[dot]}
        </span>
      ))}
    </p>
  )
}
