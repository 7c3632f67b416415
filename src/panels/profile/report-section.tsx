/** A report of an error, ready to be copied, and who takes it: where this copy of the atlas says so, its form or a letter opens filled in. */
import type { ReactNode } from 'react'
import { issueLink, letterLink } from '../../domain/report-link.ts'
import { describeReport, writeReport } from '../../i18n/describe-report.ts'
import { reportWords } from '../../i18n/report-words.ts'
import { useDataset } from '../../state/selectors.ts'
import { CopyField } from '../../ui/copy-field.tsx'

interface ReportSectionProps {
  readonly id: string
  /** The entry in a few words. */
  readonly what: string
  /** Where the entry is found in the atlas. */
  readonly address: string
}

/** A report is short, and who sends it has to see all of it. */
const MOST_ROWS = 14

export function ReportSection({ id, what, address }: ReportSectionProps): ReactNode {
  const { contact, version } = useDataset().atlas
  const report = describeReport({ id, what, version, address })
  return (
    <div className="report">
      <p>{contact === null ? reportWords.toNobody : reportWords.toSomebody}</p>
      {contact?.url && (
        <p>
          {reportWords.takenAt}{' '}
          <a href={issueLink(contact.url, report)} target="_blank" rel="noreferrer">
            {contact.url}
          </a>
        </p>
      )}
      {contact?.email && (
        <p>
          {reportWords.takenByMail} <a href={letterLink(contact.email, report)}>{contact.email}</a>
        </p>
      )}
      <CopyField
        text={writeReport(report)}
        label={reportWords.text}
        copy={reportWords.copy}
        copied={reportWords.copied}
        byHand={reportWords.byHand}
        mostRows={MOST_ROWS}
      />
    </div>
  )
}
