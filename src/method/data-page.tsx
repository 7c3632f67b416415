/** All the data: as files to take along, with what each table and each column means, and how to read it. */
import type { ReactNode } from 'react'
import type { DataFile, DataFiles } from '../domain/data-files.ts'
import { ARCHIVE_FILE, DESCRIPTOR_FILE } from '../domain/data-folder.ts'
import type { Dataset } from '../domain/dataset.ts'
import { licenceOf } from '../domain/licences.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { describeDate } from '../i18n/describe.ts'
import { nameSource } from '../i18n/describe-extract.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { PageMasthead } from '../ui/page-masthead.tsx'
import { DataTables } from './data-tables.tsx'
import { Dictionary } from './dictionary.tsx'
import { MAP_ADDRESS } from './page-address.ts'
import { ReadingLines } from './reading-lines.tsx'
import { WideTable } from './wide-table.tsx'

interface DataPageProps {
  readonly dataset: Dataset
  readonly files: DataFiles
}

export function DataPage({ dataset, files }: DataPageProps): ReactNode {
  const { version, issued } = dataset.atlas
  const { nav, contents, archive, reading, tables, others } = dataPageWords
  const described = files.resources.filter(({ schema }) => schema)
  const parts = { archive, reading, tables, others }
  return (
    <>
      <PageMasthead skip={dataPageWords.skip} title={words.title} site={MAP_ADDRESS}>
        <nav aria-label={nav.label}>
          <a href={MAP_ADDRESS}>{nav.map}</a>
          <a href={`${MAP_ADDRESS}method/`}>{nav.method}</a>
        </nav>
      </PageMasthead>
      <main id="text" tabIndex={-1}>
        <div className="opening">
          <h1>{dataPageWords.headline}</h1>
          <p className="standfirst">{dataPageWords.standfirst}</p>
          <p className="hint">{methodWords.version(version, describeDate(issued))}</p>
        </div>
        <nav className="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{contents}</h2>
          <ol>
            {Object.entries(parts).map(([part, { title }]) => (
              <li key={part}>
                <a href={`#${part}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="text">
          <Archive dataset={dataset} files={files} />
          <Part id="reading" title={reading.title}>
            <ReadingLines dataset={dataset} />
          </Part>
          <Part id="tables" title={tables.title}>
            <p>{tables.lead}</p>
            <DataTables data="" dictionary="" />
            {described.map((file) => (
              <Dictionary key={file.name} file={file} />
            ))}
          </Part>
          <Part id="others" title={others.title}>
            <OtherFiles files={files.resources.filter(isNoTable)} />
          </Part>
        </div>
      </main>
      <footer className="foot">{words.footer(version, issued)}</footer>
    </>
  )
}

function Archive({ dataset, files }: DataPageProps): ReactNode {
  const { archive } = dataPageWords
  const { name, version, license } = dataset.atlas
  const licence = licenceOf(license)
  return (
    <Part id="archive" title={archive.title}>
      <p>
        <a className="button" href={ARCHIVE_FILE}>
          {archive.label}
        </a>{' '}
        <span className="hint">{archive.size(kilobytes(files.archive))}</span>
      </p>
      {/* The descriptor is one more. */}
      <p>{archive.holds(files.resources.length + 1, `${name}-${version}`)}</p>
      <p>
        <a href={DESCRIPTOR_FILE}>{DESCRIPTOR_FILE}</a> {archive.descriptor}
      </p>
      <p>{archive.reading}</p>
      <p>{archive.spreadsheet}</p>
      <p>
        {archive.licence}{' '}
        <a href={licence.url} rel="license noreferrer">
          {licence.name}
        </a>
        . {archive.cite}: {nameSource(dataset)}.
      </p>
    </Part>
  )
}

function OtherFiles({ files }: { readonly files: readonly DataFile[] }): ReactNode {
  const { others, tables } = dataPageWords
  return (
    <WideTable caption={others.caption}>
      <thead>
        <tr>
          <th scope="col">{others.file}</th>
          <th scope="col">{tables.holds}</th>
          <th scope="col" className="number">
            {others.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, title, description, bytes }) => (
          <tr key={path}>
            <th scope="row">
              <a href={path}>{path}</a>
            </th>
            <td>
              {title}. {description}
            </td>
            <td className="number">{kilobytes(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function Part({ id, title, children }: PartProps): ReactNode {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** The same tables once more, as Parquet, stand beside their CSV. */
function isNoTable({ schema, path }: DataFile): boolean {
  return !schema && !path.endsWith('.parquet')
}

function kilobytes(bytes: number): string {
  return dataPageWords.kilobytes(words.number(Math.max(1, Math.round(bytes / 1000))))
}
