/** What narrows and groups the table, and how much of it is left. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { words } from '../../i18n/words.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { GROUPINGS, type Grouping } from './arrange-rows.ts'

interface TableControlsProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** In words; null where nothing is asked for. */
  readonly matching: string | null
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly allFolded: boolean
  readonly onFold: (all: boolean) => void
}

export function TableControls(props: TableControlsProps): ReactNode {
  const { query, onQuery, matching, grouping, onGrouping, allFolded, onFold } = props
  const hint = useId()
  const field = useRef<HTMLInputElement>(null)
  // Escape closes the profile too, but not before the field has been cleared.
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    onQuery('')
  }
  // The button goes away with the query: the focus must have a place to stand.
  const clear = () => {
    onQuery('')
    field.current?.focus()
  }
  return (
    <div className="table-controls">
      <div className="table-filter">
        <label>
          {words.table.filter}
          <input
            ref={field}
            type="search"
            value={query}
            onChange={(event) => onQuery(event.target.value)}
            onKeyDown={clearOnEscape}
            aria-describedby={hint}
            spellCheck={false}
            autoComplete="off"
          />
        </label>
        <span role="status">{matching}</span>
        {query !== '' && (
          <button type="button" className="link-button" onClick={clear}>
            {words.table.filterClear}
          </button>
        )}
        <p className="hint" id={hint}>
          {words.table.filterHint}
        </p>
      </div>
      <div className="table-grouping">
        <label>
          {words.table.groupBy}
          <select value={grouping} onChange={(event) => onGrouping(readGrouping(event.target.value))}>
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {words.table.groupings[one]}
              </option>
            ))}
          </select>
        </label>
        {grouping !== 'none' && (
          <button type="button" className="link-button" onClick={() => onFold(!allFolded)}>
            {allFolded ? words.table.unfold : words.table.fold}
          </button>
        )}
      </div>
    </div>
  )
}

function readGrouping(value: string): Grouping {
  return GROUPINGS.find((grouping) => grouping === value) ?? 'none'
}
