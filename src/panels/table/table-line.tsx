/** One line of the table: a mention, or the heading of a group. */
import { Fragment, memo, type Ref } from 'react'
import type { CountryCode } from '../../domain/countries.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { SelectedMention } from '../../domain/selection.ts'
import { describeWhen } from '../../i18n/describe.ts'
import { words } from '../../i18n/words.ts'
import { openCountry } from '../../state/atlas-store.ts'
import { MarkIcon } from '../mark-icon.tsx'
import type { Grouping, TableItem } from './arrange-rows.ts'
import { ROLES } from './table-roles.ts'
import { COLUMNS } from './table-rows.ts'

/** What all lines share. */
export interface TableItemsProps {
  readonly items: readonly TableItem[]
  readonly grouping: Grouping
  readonly dataset: Dataset
  /** Countries whose profile is open. */
  readonly open: readonly CountryCode[]
  readonly onToggle: (group: string) => void
}

interface TableLineProps extends Omit<TableItemsProps, 'items'> {
  readonly item: TableItem
  /** From 0, the head not counted. */
  readonly index: number
  /** Where lines are measured. */
  readonly measure?: Ref<HTMLTableRowElement>
}

/** Remembered: while a long table scrolls, a line that stays in sight need not be made again. */
export const TableLine = memo(function TableLine({
  item,
  index,
  grouping,
  dataset,
  open,
  onToggle,
  measure,
}: TableLineProps) {
  const place = { ref: measure, 'aria-rowindex': index + 2, 'data-index': index, 'data-item': item.id }
  if (item.kind === 'group') {
    return (
      <tr {...ROLES.row} {...place} className="table-group" data-group={item.id} data-count={item.count}>
        <th {...ROLES.rowheader} scope="row" colSpan={COLUMNS.length}>
          <button type="button" aria-expanded={!item.folded} onClick={() => onToggle(item.id)}>
            <span aria-hidden="true">{item.folded ? '▸' : '▾'}</span> {item.label}
          </button>{' '}
          <span className="table-group-count">
            {words.mentions(item.count)}
            {/* Under a year its own uncertainty says nothing: each mention there is certain to belong to it. */}
            {grouping !== 'year' && item.uncertain > 0 && `, ${words.resultsUncertain(item.uncertain)}`}
          </span>
        </th>
      </tr>
    )
  }
  const { mention, certain, countries } = item.row.one
  return (
    <tr
      {...ROLES.row}
      {...place}
      data-mention={mention.mention}
      data-certain={certain}
      data-open={countries.some((code) => open.includes(code))}
    >
      <MentionCells mention={mention} certain={certain} document={item.row.document} dataset={dataset} />
    </tr>
  )
})

interface MentionCellsProps extends Pick<SelectedMention, 'mention' | 'certain'> {
  readonly document: string
  readonly dataset: Dataset
}

/** Remembered: a filter changes which lines there are and where, but what is said of a mention stays. */
const MentionCells = memo(function MentionCells({ mention, certain, document, dataset }: MentionCellsProps) {
  return (
    <>
      <th {...ROLES.rowheader} scope="row" className="cell-country">
        {mention.countries.map((code, index) => (
          <Fragment key={code}>
            {index > 0 && ' '}
            <span>
              <button
                type="button"
                className="link-button"
                data-country={code}
                onClick={() => openCountry(code, mention.mention)}
              >
                {dataset.countryByCode.get(code)?.name ?? code}
              </button>
              {index < mention.countries.length - 1 && ','}
            </span>
          </Fragment>
        ))}
      </th>
      <td {...ROLES.cell} className="cell-activity">
        <MarkIcon activity={mention.activity} certain={certain} /> {words.activities[mention.activity]}
      </td>
      <td {...ROLES.cell} className="cell-title">
        {mention.title}
      </td>
      <td {...ROLES.cell} className="cell-date">
        {describeWhen(mention.when)}
      </td>
      <td {...ROLES.cell} className="cell-status">
        <span className="status" data-status={mention.status}>
          {words.statuses[mention.status]}
        </span>
      </td>
      <td {...ROLES.cell} className="cell-document">
        {mention.url ? (
          <a href={mention.url} target="_blank" rel="noreferrer">
            {document}
          </a>
        ) : (
          document
        )}
        , {words.table.line(mention.lines[0] ?? 0)}
      </td>
    </>
  )
})
