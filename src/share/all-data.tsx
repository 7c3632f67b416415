/** The way to everything that the atlas holds: in one file, and on the page that lists all tables and says what each column means. */
import { type ReactNode, useId } from 'react'
import { ARCHIVE_FILE, ARCHIVE_LIMIT, DATA_FOLDER } from '../domain/data-folder.ts'
import { REPORTERS_TABLE } from '../export/tables/reporters-table.ts'
import { dataWords } from '../i18n/data-words.ts'
import { useSiteRoot } from '../state/address-context.ts'
import { useOffline } from '../state/offline-context.ts'

export function AllData(): ReactNode {
  const offline = useOffline()
  const root = useSiteRoot()
  const id = useId()
  const { title, archive, page, reporters, elsewhere } = dataWords.all
  const site = offline ? offline.site : root
  return (
    <section className="download-section all-data" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {offline && <p>{site === null ? elsewhere.unknown : elsewhere.known}</p>}
      {site !== null && (
        <ul>
          <DataLink href={`${site}${DATA_FOLDER}${ARCHIVE_FILE}`} {...archive(ARCHIVE_LIMIT / 1_000_000)} />
          <DataLink href={`${site}${DATA_FOLDER}${REPORTERS_TABLE.name}.csv`} {...reporters} />
          <DataLink href={site + DATA_FOLDER} {...page} opens />
        </ul>
      )}
    </section>
  )
}

interface DataLinkProps {
  readonly href: string
  readonly label: string
  readonly hint: string
  /** A page to read beside the dialog, and no file. */
  readonly opens?: true
}

function DataLink({ href, label, hint, opens }: DataLinkProps): ReactNode {
  return (
    <li>
      <a href={href} {...(opens ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}>
        {label}
      </a>
      <p className="hint">{hint}</p>
    </li>
  )
}
