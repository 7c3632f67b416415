/** The tables of the data, each with its files. */
import type { ReactNode } from 'react'
import { DATA_TABLES } from '../export/tables/data-tables.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { WideTable } from './wide-table.tsx'

interface DataTablesProps {
  /** From the page to the folder of the data: "" on its own page. */
  readonly data: string
  /** From the page to what it says of a table's columns. */
  readonly dictionary: string
}

export function DataTables({ data, dictionary }: DataTablesProps): ReactNode {
  const { tables } = dataPageWords
  return (
    <WideTable caption={tables.caption} className="data-tables">
      <thead>
        <tr>
          <th scope="col">{tables.name}</th>
          <th scope="col">{tables.holds}</th>
          <th scope="col">{tables.files}</th>
        </tr>
      </thead>
      <tbody>
        {DATA_TABLES.map(({ name, title, description }) => (
          <tr key={name}>
            <th scope="row">
              <a href={`${dictionary}#${name}`}>{title}</a>
            </th>
            <td>{description}</td>
            <td>
              <a href={`${data}${name}.csv`} aria-label={`${title}, CSV`}>
                CSV
              </a>
              <a href={`${data}${name}.parquet`} aria-label={`${title}, Parquet`}>
                Parquet
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
