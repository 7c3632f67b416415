/** The selection as a table that sorts, filters and groups: the same mentions as the map, one a row. */
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { words } from '../../i18n/words.ts'
import { resetFilters } from '../../state/atlas-store.ts'
import {
  useDataset,
  useOpenCountries,
  useSelected,
  useSelection,
  useSummaries,
} from '../../state/selectors.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { AllItems } from './all-items.tsx'
import { arrangeRows, type Grouping } from './arrange-rows.ts'
import { asksForWords, createRowFilter } from './filter-rows.ts'
import { TableControls } from './table-controls.tsx'
import { TableHead } from './table-head.tsx'
import { ROLES } from './table-roles.ts'
import { isLong, makeRows, type Sort, sortRows } from './table-rows.ts'
import { WindowedItems } from './windowed-items.tsx'

const UNFOLDED: ReadonlySet<string> = new Set()

export function TableView(): ReactNode {
  const dataset = useDataset()
  // Below the map and the longest part of the page: it follows a filter when the map has been drawn.
  const selected = useDeferredValue(useSelected())
  const { years } = useDeferredValue(useSelection())
  const countries = useDeferredValue(useSummaries().size)
  const open = useOpenCountries()
  const printing = usePrinting()
  const [sort, setSort] = useState<Sort>({ column: 'country', descending: false })
  const [grouping, setGrouping] = useState<Grouping>('none')
  const [folded, setFolded] = useState(UNFOLDED)
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)

  const filter = useMemo(() => createRowFilter(dataset), [dataset])
  const rows = useMemo(() => sortRows(makeRows(selected, dataset), sort), [selected, dataset, sort])
  const shown = useMemo(() => filter(rows, asked), [filter, rows, asked])
  const { items, groups, repeated } = useMemo(
    () => arrangeRows(shown, { grouping, sort, folded: printing ? UNFOLDED : folded, years }, dataset),
    [shown, grouping, sort, folded, printing, years, dataset],
  )
  const toggle = useCallback((group: string) => {
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(group)) next.add(group)
      return next
    })
  }, [])

  if (rows.length === 0) {
    return (
      <p>
        {words.empty}{' '}
        <button type="button" className="link-button" onClick={resetFilters}>
          {words.filters.reset}
        </button>
      </p>
    )
  }
  const filtered = asksForWords(asked)
  const long = isLong(items.length)
  const matching = words.table.matching(shown.length, rows.length)
  const told = filtered
    ? words.table.matchingWords(matching, asked.trim())
    : words.results(rows.length, countries)
  const Items = long && !printing ? WindowedItems : AllItems
  return (
    <>
      <TableControls
        query={query}
        onQuery={setQuery}
        matching={filtered ? matching : null}
        grouping={grouping}
        onGrouping={(next) => {
          setGrouping(next)
          setFolded(UNFOLDED)
        }}
        allFolded={groups.length > 0 && groups.every((group) => folded.has(group))}
        onFold={(all) => setFolded(all ? new Set(groups) : UNFOLDED)}
      />
      {long && <p className="hint table-long">{words.table.long}</p>}
      {shown.length === 0 ? (
        <p>{words.table.filterNone(asked.trim())}</p>
      ) : (
        <Frame long={long}>
          <table
            {...ROLES.table}
            data-mentions={rows.length}
            data-shown={shown.length}
            aria-rowcount={long ? items.length + 1 : undefined}
          >
            <caption>
              {printing ? `${told}.` : words.table.caption(told)}
              {grouping === 'year' && ` ${words.table.severalYears}`}
              {grouping === 'country' && repeated && ` ${words.table.severalCountries}`}
            </caption>
            <TableHead
              sort={sort}
              onSort={(column) => setSort({ column, descending: sort.column === column && !sort.descending })}
            />
            <Items items={items} grouping={grouping} dataset={dataset} open={open} onToggle={toggle} />
          </table>
        </Frame>
      )}
    </>
  )
}

/** A long table scrolls in a box of its own, so that what follows it in the page stays in reach. */
function Frame({ long, children }: { readonly long: boolean; readonly children: ReactNode }): ReactNode {
  return long ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a group is no landmark; the section around it is one
    <div className="table-box" role="group" tabIndex={0} aria-labelledby="table-title">
      {children}
    </div>
  ) : (
    // biome-ignore lint/complexity/noUselessFragments: it gives a text that is handed on an element of its own
    <>{children}</>
  )
}
