/** On the method page: the data as files, and the way to the page that says what each column means. */
import type { ReactNode } from 'react'
import { ARCHIVE_FILE, DATA_FOLDER } from '../domain/data-folder.ts'
import { dataPageWords } from '../i18n/data-page-words.ts'
import { DataTables } from './data-tables.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { MAP_ADDRESS } from './page-address.ts'
import { ReadingLines } from './reading-lines.tsx'

const DATA = MAP_ADDRESS + DATA_FOLDER

export function AllData(): ReactNode {
  const { dataset } = useMethod()
  const { archive, onMethod, reading } = dataPageWords
  return (
    <MethodSection section="data" lead={onMethod.lead}>
      <p>
        <a className="button" href={DATA + ARCHIVE_FILE}>
          {archive.label}
        </a>
      </p>
      <DataTables data={DATA} dictionary={DATA} />
      <p>
        <a href={DATA}>{onMethod.dictionary}</a>
      </p>
      <h3 id="data-reading">{reading.title}</h3>
      <ReadingLines dataset={dataset} />
    </MethodSection>
  )
}
