/** Filters by status, document, region and kind: what any mention has, each with the number that choosing it would show. */
import { type ReactNode, useMemo, useState } from 'react'
import { ACTIVITY_KINDS, type Activity } from '../domain/activities.ts'
import { countOf } from '../domain/counts.ts'
import { countFacet, type Facet } from '../domain/facets.ts'
import { WORLD } from '../domain/regions.ts'
import { EVERYTHING } from '../domain/selection.ts'
import { STATUSES } from '../domain/statuses.ts'
import { nameValue } from '../i18n/name-value.ts'
import { words } from '../i18n/words.ts'
import { toggleValue } from '../state/atlas-store.ts'
import { useDataset, useFacet, useView } from '../state/selectors.ts'

type ListedFacet = Exclude<Facet, 'activities'>

interface Option {
  readonly value: string
  /** How deep in a tree, from 0. */
  readonly depth: number
  /** Stands above the option, where a new group begins. */
  readonly group?: string
}

const FACET_ORDER: readonly ListedFacet[] = ['statuses', 'documents', 'regions', 'kinds']

/** Closed, it counts nothing: four counts for every filter that a reader touches would be for nobody. */
export function FacetFilters(): ReactNode {
  const view = useView()
  const [open, setOpen] = useState(false)
  const chosen = FACET_ORDER.reduce((sum, facet) => sum + view[facet].length, 0)
  return (
    <details className="facets" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.facets.more}
        {chosen > 0 && <span className="facets-chosen"> {words.facets.chosen(chosen)}</span>}
      </summary>
      {open && <FacetGroups />}
    </details>
  )
}

function FacetGroups(): ReactNode {
  const options = useOptions()
  return (
    <div className="facet-groups">
      {FACET_ORDER.map((facet) => (
        <FacetGroup key={facet} facet={facet} options={options[facet]} />
      ))}
    </div>
  )
}

function FacetGroup({
  facet,
  options,
}: {
  readonly facet: ListedFacet
  readonly options: readonly Option[]
}): ReactNode {
  const dataset = useDataset()
  const counts = useFacet(facet)
  const chosen: readonly string[] = useView()[facet]
  return (
    <fieldset className="facet" data-facet={facet}>
      <legend>{words.facets.names[facet]}</legend>
      {options.map(({ value, depth, group }) => {
        const count = counts.get(value)
        return (
          <div key={value}>
            {group && <p className="facet-group">{group}</p>}
            <label style={{ paddingLeft: `${depth}rem` }} data-none={!count}>
              <input
                type="checkbox"
                name={facet}
                value={value}
                checked={chosen.includes(value)}
                onChange={() => toggleValue(facet, value)}
              />
              <span>{nameValue(dataset, facet, value)}</span>
              <span className="facet-count">{count ? countOf(count) : 0}</span>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

/** Only what the data has, in the order in which readers look for it; regions as a tree, kinds by activity. */
function useOptions(): Readonly<Record<ListedFacet, readonly Option[]>> {
  const dataset = useDataset()
  return useMemo(() => {
    const { regions, documents } = dataset.atlas
    const has = (facet: ListedFacet) => {
      const counts = countFacet(dataset, EVERYTHING, facet)
      return (value: string) => counts.has(value)
    }
    const [isRegion, isDocument, isStatus, isKind] = [
      has('regions'),
      has('documents'),
      has('statuses'),
      has('kinds'),
    ]
    const under = (parent: string, depth: number): Option[] =>
      regions
        .filter((region) => region.parent === parent && isRegion(region.m49))
        .flatMap(({ m49 }) => [{ value: m49, depth }, ...under(m49, depth + 1)])
    const activities = Object.entries(ACTIVITY_KINDS) as [Activity, readonly string[]][]
    return {
      statuses: STATUSES.filter(isStatus).map((value) => ({ value, depth: 0 })),
      documents: documents.filter(({ id }) => isDocument(id)).map(({ id }) => ({ value: id, depth: 0 })),
      regions: under(WORLD, 0),
      kinds: activities.flatMap(([activity, kinds]) =>
        kinds.filter(isKind).map((value, index) => ({
          value,
          depth: 0,
          ...(index === 0 && { group: words.activities[activity] }),
        })),
      ),
    }
  }, [dataset])
}
