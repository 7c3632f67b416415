/** What each column of a table means: the data dictionary, from the descriptor of the data. */
import type { ReactNode } from 'react'
import type { DataColumn, DataFile } from '../domain/data-files.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { WideTable } from './wide-table.tsx'

/** More values of a closed list than these are folded. */
const MOST_SHOWN = 8

export function Dictionary({ file }: { readonly file: DataFile }): ReactNode {
  const { name, title, description, schema } = file
  const { dictionary } = dataPageWords
  if (!schema) return null
  const path = `${name}.parquet`
  return (
    <section id={name} className="entry" aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{title}</h3>
      <p>{description}</p>
      <p className="hint">
        <a href={file.path}>{file.path}</a> <a href={path}>{path}</a>
        <span>
          {dictionary.key} {schema.primaryKey.join(', ')}.
        </span>
      </p>
      <WideTable caption={dictionary.caption(title)} className="dictionary">
        <thead>
          <tr>
            <th scope="col">{dictionary.column}</th>
            <th scope="col">{dictionary.meaning}</th>
            <th scope="col">{dictionary.type}</th>
          </tr>
        </thead>
        <tbody>
          {schema.fields.map((column) => (
            <tr key={column.name} data-column={column.name}>
              <th scope="row">
                <code>{column.name}</code>
                {column.title !== column.name && <span className="hint">{column.title}</span>}
              </th>
              <td>
                {column.description}
                <Values column={column} />
              </td>
              <td>{describeType(column)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}

function Values({ column: { categories } }: { readonly column: DataColumn }): ReactNode {
  if (categories.length === 0) return null
  if (categories.length <= MOST_SHOWN) return <ValueList categories={categories} />
  return (
    <details>
      <summary>{dataPageWords.dictionary.values(categories.length)}</summary>
      <ValueList categories={categories} />
    </details>
  )
}

function ValueList({ categories }: Pick<DataColumn, 'categories'>): ReactNode {
  return (
    <ul className="values">
      {categories.map(({ value, label, description }) => (
        <li key={value}>
          <code>{value}</code>
          {[label, description].some(Boolean) && (
            <span>{[label, description].filter(Boolean).join(': ')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function describeType({ type, format, delimiter, itemType = 'string', constraints }: DataColumn): string {
  const { types, always, range } = dataPageWords.dictionary
  const { required, minimum, maximum } = constraints
  return [
    delimiter ? types.list[itemType] : types[format ?? type],
    minimum === undefined || maximum === undefined ? null : range(minimum, maximum),
    required ? always : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
