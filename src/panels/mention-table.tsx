/** The selection as a sortable table: the same mentions as the map, one a row. */
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { ACTIVITIES } from '../domain/activities.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { describeWhen, shortNameOf } from '../i18n/describe.ts'
import { words } from '../i18n/words.ts'
import { openCountry } from '../state/atlas-store.ts'
import { useDataset, useSelected, useSummaries } from '../state/selectors.ts'
import { MarkIcon } from './mark-icon.tsx'

const COLUMNS = ['country', 'activity', 'title', 'date', 'status', 'document'] as const
type Column = (typeof COLUMNS)[number]

interface Row {
  readonly one: SelectedMention
  readonly countries: string
  readonly document: string
}

export function MentionTable(): ReactNode {
  const dataset = useDataset()
  // Below the map and the longest part of the page: it follows a filter when the map has been drawn.
  const selected = useDeferredValue(useSelected())
  const countries = useDeferredValue(useSummaries().size)
  const [sort, setSort] = useState<{ column: Column; descending: boolean }>({
    column: 'country',
    descending: false,
  })
  const rows = useMemo(() => sortRows(makeRows(selected, dataset), sort), [selected, dataset, sort])
  const choose = (column: Column) =>
    setSort({ column, descending: sort.column === column && !sort.descending })
  return (
    <section className="table-section" id="table" aria-labelledby="table-title">
      <h2 id="table-title">{words.table.label}</h2>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a group is no landmark; the section around it is one
        <div className="table-scroll" role="group" tabIndex={0} aria-labelledby="table-title">
          <table data-mentions={rows.length}>
            <caption>{words.table.caption(words.results(selected.length, countries))}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" aria-sort={ariaSort(column, sort)}>
                    <button type="button" onClick={() => choose(column)}>
                      {words.table[column]}
                      <span aria-hidden="true">{arrow(column, sort)}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <TableRow
                  key={row.one.mention.mention}
                  mention={row.one.mention}
                  certain={row.one.certain}
                  document={row.document}
                  dataset={dataset}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface TableRowProps extends Pick<SelectedMention, 'mention' | 'certain'> {
  readonly document: string
  readonly dataset: Dataset
}

const TableRow = memo(function TableRow({ mention, certain, document, dataset }: TableRowProps) {
  return (
    <tr data-mention={mention.mention} data-certain={certain}>
      <th scope="row">
        {mention.countries.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <button
              type="button"
              className="link-button"
              data-country={code}
              onClick={() => openCountry(code, mention.mention)}
            >
              {dataset.countryByCode.get(code)?.name ?? code}
            </button>
          </span>
        ))}
      </th>
      <td className="cell-activity">
        <MarkIcon activity={mention.activity} certain={certain} /> {words.activities[mention.activity]}
      </td>
      <td>{mention.title}</td>
      <td className="cell-date">{describeWhen(mention.when)}</td>
      <td>
        <span className="status" data-status={mention.status}>
          {words.statuses[mention.status]}
        </span>
      </td>
      <td className="cell-document">
        {mention.url ? (
          <a href={mention.url} target="_blank" rel="noreferrer">
            {document}
          </a>
        ) : (
          document
        )}
        , {words.table.line(mention.lines[0] ?? 0)}
      </td>
    </tr>
  )
})

function makeRows(selected: readonly SelectedMention[], dataset: Dataset): Row[] {
  return selected.map((one) => {
    const document = dataset.documentById.get(one.mention.document)
    const names = one.mention.countries.map((code) => dataset.countryByCode.get(code)?.name ?? code)
    return {
      one,
      countries: names.join(', '),
      document: document ? shortNameOf(document) : one.mention.document,
    }
  })
}

function sortRows(rows: readonly Row[], sort: { column: Column; descending: boolean }): Row[] {
  const direction = sort.descending ? -1 : 1
  return [...rows].sort(
    (a, b) => direction * compare(sort.column, a, b) || a.countries.localeCompare(b.countries, 'en'),
  )
}

/** Dates by the first year they can mean, open ones first; activities in their own order. */
function compare(column: Column, a: Row, b: Row): number {
  const [one, other] = [a.one.mention, b.one.mention]
  switch (column) {
    case 'country':
      return a.countries.localeCompare(b.countries, 'en')
    case 'activity':
      return ACTIVITIES.indexOf(one.activity) - ACTIVITIES.indexOf(other.activity)
    case 'title':
      return one.title.localeCompare(other.title, 'en')
    case 'date':
      return (one.yearFrom ?? 0) - (other.yearFrom ?? 0) || (one.yearTo ?? 0) - (other.yearTo ?? 0)
    case 'status':
      return one.status.localeCompare(other.status, 'en')
    case 'document':
      return a.document.localeCompare(b.document, 'en') || (one.lines[0] ?? 0) - (other.lines[0] ?? 0)
  }
}

function ariaSort(column: Column, sort: { column: Column; descending: boolean }) {
  if (column !== sort.column) return undefined
  return sort.descending ? ('descending' as const) : ('ascending' as const)
}

function arrow(column: Column, sort: { column: Column; descending: boolean }): string {
  if (column !== sort.column) return ''
  return sort.descending ? ' ↓' : ' ↑'
}
