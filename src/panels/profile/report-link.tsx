/** Where a reader tells that an entry is wrong: a report that has the entry's id, address and data version in it. */
import type { ReactNode } from 'react'
import { reportLink } from '../../domain/report-link.ts'
import { describeReport } from '../../i18n/describe-report.ts'
import { words } from '../../i18n/words.ts'
import { useDataset } from '../../state/selectors.ts'

interface ReportLinkProps {
  readonly id: string
  /** The entry in a few words. */
  readonly what: string
  /** Where the entry is found in the atlas. */
  readonly address: () => string
}

export function ReportLink({ id, what, address }: ReportLinkProps): ReactNode {
  const { contact, version } = useDataset().atlas
  const report = describeReport({ id, what, version, address: address() })
  return (
    <a
      className="report-link"
      href={reportLink(contact, report)}
      {...(contact?.url ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {words.report.label}
    </a>
  )
}
